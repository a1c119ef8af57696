/** The timeline beside the map: a span of years, with a concern and a layer, survives a reload. */
import { expect, expectOpen, popover, stage, test, visit } from './support.ts';

test('the timeline opens in the panel, leads to the map, and narrows it to a span of years', async ({
	page
}) => {
	await visit(page, '?layers=countries,border&concern=nato');
	await page.getByRole('banner').getByRole('link', { name: 'Timeline' }).click();
	const timeline = page.getByRole('region', { name: 'Timeline' });
	await expect(timeline.getByRole('heading', { name: 'Timeline' })).toBeFocused();
	await timeline.getByRole('combobox', { name: 'From' }).selectOption('2022');
	await timeline.getByRole('combobox', { name: 'To' }).selectOption('2023');
	await expect(page).toHaveURL(/layers=border,countries&concern=nato&from=2022&to=2023$/);
	await page.reload();
	await expect(timeline.getByRole('status')).toHaveText(/^\d+ of \d+ events/);
	await expect(timeline.locator('#event-netanyahu')).toHaveClass(/outside/);
	await expect(timeline.locator('#event-khamenei')).not.toHaveClass(/outside/);
	// Named in no event of these years.
	await expect(stage(page).locator('.label[data-feature=sitalchay]')).toHaveClass(/outside/);
	await expect(stage(page).locator('.label[data-feature=iran]').first()).not.toHaveClass(/outside/);
	await expect(popover(page)).toBeVisible();
	await timeline.locator('#event-khamenei p a').first().click();
	await expectOpen(page, 'Armenia–Iran border');
	await expect(popover(page).locator('#passage-avim-khamenei')).toBeInViewport();
	await timeline.getByRole('button', { name: 'Close' }).click();
	await expect(timeline).toBeHidden();
	await expect(page).not.toHaveURL(/from=/);
});

/** The timeline beside the map: a span of years, with a concern and a layer, survives a reload. */
import axe from 'axe-core';
import { yearsOf } from '../../src/lib/atlas/time.ts';
import { noteMaps, shown } from './live.ts';
import { atlas, expect, expectOpen, goLive, popover, stage, test, visit } from './support.ts';

/** The features that the documents date within these years, the last one included. */
const dated = (from: number, to: number) =>
	atlas.timeline
		.filter(({ when }) => yearsOf(when).from < to + 1 && yearsOf(when).to > from)
		.flatMap(({ features }) => features);

test('the timeline opens in the panel, leads to the map, and narrows it to a span of years', async ({
	page
}) => {
	await noteMaps(page);
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
	await goLive(page);
	const { outside, lens, groups } = await shown(page);
	expect(lens).toBe(true);
	expect(groups).toEqual(expect.arrayContaining(['border', 'countries']));
	expect(outside).toContain('border-132-km');
	expect(outside.filter((id) => dated(2022, 2023).includes(id))).toEqual([]);
	await timeline.locator('#event-khamenei p a').first().click();
	await expectOpen(page, 'Armenia–Iran border');
	await expect(popover(page).locator('#passage-avim-khamenei')).toBeInViewport();
	await timeline.getByRole('button', { name: 'Close' }).click();
	await expect(timeline).toBeHidden();
	await expect(page).not.toHaveURL(/from=/);
});

test('page and frame meet the rules of access; a mark unfolds its event, and each can be shared', async ({
	page
}) => {
	const broken = async () => {
		await page.evaluate(axe.source);
		return page.evaluate(async () => {
			const { axe } = window as unknown as {
				axe: { run(on: string): Promise<{ violations: { id: string }[] }> };
			};
			return (await axe.run('main')).violations.map(({ id }) => id);
		});
	};
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('timeline/');
	expect(await broken()).toEqual([]);
	const event = page.locator('li:has(figure)').last();
	await event.getByText('Share').click();
	await event.getByRole('button', { name: 'Copy link' }).click();
	const link = await event.locator('[rel=bookmark]').getAttribute('href');
	expect(await page.locator(new URL(link!, page.url()).hash).count()).toBe(1);
	await page.goto('embed/timeline/');
	expect(await broken()).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await page.locator('.mark').last().click();
	await expect(page.locator('li:target')).toBeVisible();
});

/** What a concern is about is drawn on the explorer's map: each line, arrow and word, and no longer than it is open. */
import { atlas, expect, main, popover, sampled, stage, test, visit } from './support.ts';

const drawings = (atlas.drawings ?? []).filter(({ line }) => line);
const concerns = [...new Set(drawings.map(({ concern }) => concern))];
/** The countries of which none is named without the other. */
const pair = main.filter(({ id }) => id === 'armenia' || id === 'azerbaijan');

for (const concern of sampled(concerns, 3))
	test(`${concern}: its lines, the heads of its arrows and its words stand on the map`, async ({
		page
	}) => {
		await visit(page, `/?concern=${concern}`);
		const own = drawings.filter((drawing) => drawing.concern === concern);
		const names = stage(page).locator('.names');
		const lines = names.locator('svg.drawing path:not(.casing)');
		await expect(lines).toHaveCount(own.length);
		const heads = names.locator('.tip:not(.out) i');
		await expect(heads).toHaveCount(own.filter(({ arrow }) => arrow).length);
		for (const head of await heads.all()) await expect(head).toBeInViewport();
		for (const { label } of own)
			await expect(names.locator('.drawing .text', { hasText: label!.text })).toBeInViewport();
		// Neither is named where the other is not: what is drawn takes no side.
		const named = pair.map(({ id }) => names.locator(`a[data-feature=${id}]:not(.out)`).count());
		expect(new Set(await Promise.all(named)).size).toBe(1);
		await page.keyboard.press('Escape');
		await expect(popover(page)).toBeHidden();
		await expect(names.locator('.drawing')).toHaveCount(0);
	});

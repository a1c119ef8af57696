/** What lights up in the explorer is what lights up everywhere else: `tests/data/lights.test.ts`. */
import { lightsOf } from '../../src/lib/atlas/lights.ts';
import { atlas, expect, sampled, test, visit } from './support.ts';

test('every feature and every concern lights what it should', async ({ page }) => {
	test.slow();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await visit(page, '');
	const drawn = page.locator('.stage [data-feature]');
	const ids = (open: boolean) =>
		drawn.evaluateAll(
			(all, open) =>
				(all as HTMLElement[])
					.filter((one) => one.classList.contains('open') === open)
					.map(({ dataset }) => dataset.feature!),
			open
		);
	for (const [kind, all] of [
		['feature', atlas.features],
		['concern', atlas.concerns]
	] as const)
		for (const { id } of sampled(all as readonly { id: string }[], 4)) {
			// Some of the links are folded.
			await page
				.locator(`#panel a[data-${kind}="${id}"]`)
				.evaluate((link) => (link as HTMLElement).click());
			await expect(page).toHaveURL(new RegExp(`${kind}=${id}\\b`));
			const lights = lightsOf(atlas, { [kind]: id }).map((one) => one.id);
			// The words come first, then the map lights up.
			await expect
				.poll(async () => (await ids(true)).filter((one) => !lights.includes(one)), { message: id })
				.toEqual([]);
			await expect.poll(async () => (await ids(true)).length, { message: id }).toBeGreaterThan(0);
			const dark = await ids(false);
			expect(
				dark.filter((one) => lights.includes(one)),
				id
			).toEqual([]);
		}
});

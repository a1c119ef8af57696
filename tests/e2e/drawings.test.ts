/** What a concern is about is drawn on the explorer's map: each line, arrow and word, and no longer than it is open. */
import {
	atlas,
	expect,
	expectOpen,
	holdBack,
	popover,
	sampled,
	stage,
	test,
	visit
} from './support.ts';

const drawings = (atlas.drawings ?? []).filter(({ line }) => line);
const concerns = [...new Set(drawings.map(({ concern }) => concern))];
const cases = concerns.flatMap((concern) => [
	{ concern, width: 1280, height: 720 },
	{ concern, width: 390, height: 844 }
]);

for (const { concern, width, height } of sampled(cases, 3))
	test(`${concern} at ${width} px: its lines, arrows and words stand on the map`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
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
		await page.keyboard.press('Escape');
		await expect(popover(page)).toBeHidden();
		await expect(names.locator('.drawing')).toHaveCount(0);
	});

test('a drawing that comes after its concern was closed is not drawn', async ({ page }) => {
	const go = await holdBack(page, '**/words/concern-land-link-with-russia.*');
	await visit(page, '');
	const came = page.waitForResponse('**/words/concern-land-link-with-russia.*');
	await page.locator('#panel a[data-concern=land-link-with-russia]').click();
	await expect(popover(page)).toContainText('Loading');
	await page.keyboard.press('Escape');
	await page.locator('#panel a[data-concern=nato]').click();
	await expectOpen(page, atlas.concerns.find(({ id }) => id === 'nato')!.title);
	go();
	await (await came).finished();
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	await expect(stage(page).locator('.drawing')).toHaveCount(0);
});

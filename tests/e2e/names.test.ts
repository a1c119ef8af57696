/** No name on the map is cut, lies on another or under a control: as the browser draws them. */
import type { Page } from 'playwright/test';
import { expect, stage, test, visit } from './support.ts';

/** What is wrong with the names in sight, one line each; and how many there are. */
const look = (page: Page) =>
	page.evaluate(() => {
		const map = document.querySelector('#map')!.getBoundingClientRect();
		const boxes = (selector: string) =>
			[...document.querySelectorAll(selector)].map((element) => ({
				what: element.textContent.trim().slice(0, 30) || selector,
				box: element.getBoundingClientRect()
			}));
		const names = boxes('.names .label .text').filter(
			({ box }) =>
				box.width > 0 && box.top < map.bottom && box.left < map.right && box.right > map.left
		);
		const controls = boxes('#map .tools, #map .locator, #map .whole, #map .scale, #panel fieldset');
		const meet = (a: DOMRect, b: DOMRect) =>
			a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
		const wrong = names.flatMap(({ what, box }, i) => [
			...(box.left < map.left - 1 || box.right > map.right + 1 || box.top < map.top - 1
				? [`${what} is cut`]
				: []),
			...[...names.slice(i + 1), ...controls]
				.filter((other) => meet(box, other.box))
				.map((other) => `${what} meets ${other.what}`)
		]);
		return { wrong, count: names.length };
	});

for (const [width, height] of [
	[320, 568],
	[390, 844],
	[768, 1024],
	[1440, 900],
	[2560, 1440]
] as const)
	test(`no name is cut or covered at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await visit(page, '/');
		// The names that come later are there.
		await expect(page.locator('.names .label').nth(150)).toBeAttached();
		const { wrong, count } = await look(page);
		expect(wrong).toEqual([]);
		expect(count).toBeGreaterThan(6);
		await stage(page).locator('.ground').focus();
		for (const key of ['+', '+', 'ArrowLeft', '+']) await page.keyboard.press(key);
		await expect.poll(async () => (await look(page)).wrong).toEqual([]);
	});

test('far out neither Armenia nor Azerbaijan is named without the other', async ({ page }) => {
	for (const zoom of [4, 4.5, 5]) {
		await visit(page, `/?at=${zoom}/40/48`);
		for (const id of ['armenia', 'azerbaijan'])
			await expect(page.locator(`.names a[data-feature=${id}]:not(.out)`)).toHaveCount(1);
	}
});

test('on a phone the three countries are named alike, each in its own words too', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await visit(page, '/');
	for (const id of ['armenia', 'azerbaijan', 'iran']) {
		const name = page.locator(`.names a[data-feature=${id}]:not(.out)`);
		await expect(name).toHaveCount(1);
		await expect(name.locator('.sub')).toBeVisible();
	}
});

test('a phone’s opening view names both capitals', async ({ page }) => {
	for (const width of [320, 390]) {
		await page.setViewportSize({ width, height: 844 });
		await visit(page, '/');
		for (const id of ['yerevan', 'baku'])
			await expect(page.locator(`.names a[data-feature=${id}]:not(.out) .text`)).toBeVisible();
	}
});

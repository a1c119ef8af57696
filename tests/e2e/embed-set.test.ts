/** A frame holds to what its article has set, and to where the reader has looked. */
import type { Page } from 'playwright/test';
import { atlas, expect, expectOpen, goLive, popover, stage, test } from './support.ts';

const alive = (page: Page) => expect(page.locator('html[data-alive]')).toBeAttached();

test('a picture alone stays one, whatever layers and place are asked for', async ({ page }) => {
	const map = page.waitForResponse('**/map.*.js');
	await page.goto('embed/zangezur-route/?layers=countries,corridor&at=8/39.2/46.4&live=off');
	await (await map).finished();
	await expect(stage(page)).toHaveAttribute('data-off', /rivers/);
	await stage(page).hover();
	const opened = page.waitForEvent('popup');
	await page.locator('.names a .text').filter({ visible: true }).first().click();
	expect((await opened).url()).toContain('/features/');
	await expect(popover(page)).toBeHidden();
	await expect(stage(page).getByRole('button', { name: 'Zoom in' })).toBeHidden();
	await expect(stage(page)).toHaveAttribute('data-map', 'picture');
});

test('the next step of the tour keeps colours, picture and host of its frame', async ({ page }) => {
	const [first, second] = atlas.tour;
	const set = '?theme=light&live=off&at=8/39/46';
	await page.goto(`embed/${first!.id}/${set}#?secret=abcdefghij`);
	await alive(page);
	await page.getByRole('link', { name: 'Next' }).click();
	await expect(page).toHaveURL(
		new RegExp(`/embed/${second!.id}/\\?theme=light&live=off#\\?secret=abcdefghij$`)
	);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(second!.title);
});

test('a press on a country opens its page where the map’s script does not come', async ({
	page,
	troubles
}) => {
	await page.route('**/contents.json', (route) => route.fulfill({ status: 500 }));
	await page.goto('embed/overview/');
	await alive(page);
	const [x, y] = await page.evaluate(() => {
		const { left, top, width, height } = document.querySelector('.ground')!.getBoundingClientRect();
		for (let share = 0.05; share < 1; share += 0.05) {
			const at = [left + width * share, top + height * 0.8] as const;
			if (document.elementFromPoint(...at)?.closest('.picture a[data-feature=iran]')) return at;
		}
		throw new Error('No place of Iran is free.');
	});
	const opened = page.waitForEvent('popup');
	await page.mouse.click(x, y);
	expect((await opened).url()).toMatch(/\/features\/iran\/$/);
	troubles.length = 0;
});

test('the drawing of a frame’s concern goes while the words of another one are open', async ({
	page
}) => {
	await page.goto('embed/land-link-with-russia/');
	const arrow = stage(page).locator('svg.drawing');
	await expect(arrow).toBeVisible();
	const list = page.locator('.text details', { has: page.locator('a[data-concern=nato]') });
	await list.locator('summary').click();
	await list.locator('a[data-concern=nato]').click();
	await expectOpen(page, atlas.concerns.find(({ id }) => id === 'nato')!.title);
	await expect(arrow).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(arrow).toBeVisible();
});

test('a frame whose map changes its size stays where the reader has looked', async ({ page }) => {
	await page.setViewportSize({ width: 640, height: 1200 });
	await page.goto('embed/zangezur-route/');
	await goLive(page);
	const bar = stage(page).getByText(/^\d+ km$/);
	/** Kilometres for each pixel: a smaller map has a shorter bar. */
	const km = async () => parseInt((await bar.textContent())!) / (await bar.boundingBox())!.width;
	const before = await km();
	const zoomIn = stage(page).getByRole('button', { name: 'Zoom in' });
	for (let steps = 0; steps < 4; steps++) await zoomIn.click();
	await expect.poll(km).toBeLessThan(before / 3);
	const closer = await km();
	const { height } = (await stage(page).boundingBox())!;
	await page.setViewportSize({ width: 640, height: 1000 });
	await expect.poll(async () => (await stage(page).boundingBox())!.height).not.toBe(height);
	const canvas = stage(page).locator('canvas');
	const sizes = async () => [
		(await canvas.boundingBox())!.height,
		(await stage(page).boundingBox())!.height
	];
	await expect
		.poll(async () => Math.abs((await sizes())[0]! - (await sizes())[1]!))
		.toBeLessThan(1);
	expect((await km()) / closer).toBeCloseTo(1, 1);
});

test('words beside the map are as high as they are, in a frame that is higher', async ({
	page
}) => {
	await page.goto('embed/sitalchay/');
	const heights: number[] = [];
	for (const height of [600, 2400]) {
		await page.setViewportSize({ width: 1000, height });
		heights.push((await page.locator('section.text').boundingBox())!.height);
	}
	expect(heights[1]).toBe(heights[0]);
});

test('on the whole screen the words of a frame can be read to their end', async ({ page }) => {
	await page.setViewportSize({ width: 1000, height: 500 });
	await page.goto('embed/zangezur-route/');
	await goLive(page);
	await stage(page).getByRole('button', { name: 'Full screen' }).click();
	await expect(page.locator('main:fullscreen')).toBeVisible();
	const last = page.getByRole('link', { name: 'Open the full map' });
	await expect(last).not.toBeInViewport();
	await page.getByRole('heading', { level: 1 }).hover();
	await page.mouse.wheel(0, 5000);
	await expect(last).toBeInViewport();
});

/** A frame's map: a press opens words in the place of its own, and the live map comes when the reader reaches for it. */
import { noteMaps, shown } from './live.ts';
import {
	expect,
	expectLive,
	expectOpen,
	goLive,
	holdBack,
	popover,
	sampled,
	stage,
	test
} from './support.ts';

const WINDOWS = [
	[360, 900],
	[640, 900],
	[1200, 600]
] as const;

for (const [width, height] of sampled(WINDOWS, 2))
	test(`at ${width} px a press opens words in the place of the frame’s own, and gives them back`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto('embed/overview/');
		const own = page.locator('.inner');
		// The first press comes before the map's script, which it brings.
		await page.locator('.names a[data-feature=nakhchivan] .text').click();
		await expectOpen(page, 'Nakhchivan');
		await expect(own).toBeHidden();
		await expect(page.locator('.stage a[data-feature=nakhchivan].open')).not.toHaveCount(0);
		const map = (await stage(page).boundingBox())!;
		const words = (await popover(page).boundingBox())!;
		expect(words.y >= map.y + map.height || words.x >= map.x + map.width).toBe(true);
		await popover(page).locator('a[data-feature]').filter({ visible: true }).first().click();
		await expect(popover(page)).not.toHaveAccessibleName('Nakhchivan');
		await page.keyboard.press('Escape');
		await expect(popover(page)).toBeHidden();
		await expect(own).toBeVisible();
		await expect(page.locator('.stage .open')).toHaveCount(0);
	});

test('a pointer that stays starts the live map, whose buttons move it and its scale', async ({
	page
}) => {
	await noteMaps(page);
	await page.goto('embed/zangezur-route/');
	await expect(stage(page)).toHaveAttribute('data-map', 'picture');
	await stage(page).hover();
	await expectLive(page);
	expect((await shown(page)).open).toEqual(['zangezur-route']);
	const bar = stage(page).getByText(/^\d+ km$/);
	const before = parseInt((await bar.textContent())!);
	const zoomIn = page.getByRole('button', { name: 'Zoom in' });
	const box = (await zoomIn.boundingBox())!;
	expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
	for (let steps = 0; steps < 3; steps++) await zoomIn.click();
	await expect.poll(async () => parseInt((await bar.textContent())!)).toBeLessThan(before);
});

test('a pointer that was there before the frame’s script starts the live map once it moves', async ({
	page
}) => {
	const go = await holdBack(page, '**/frame.*.js');
	await page.goto('embed/zangezur-route/', { waitUntil: 'commit' });
	await stage(page).hover();
	go();
	await expect(page.locator('html[data-alive]')).toBeAttached();
	const { x, y } = (await stage(page).boundingBox())!;
	await page.mouse.move(x + 100, y + 100);
	await expectLive(page);
});

test('a live map that does not come is said so after eight seconds, and still comes', async ({
	page
}) => {
	const go = await holdBack(page, '**/map.*.js');
	await page.goto('embed/zangezur-route/');
	const late = page.getByText('did not come to life');
	const asked = page.waitForRequest('**/map.*.js');
	const began = Date.now();
	await stage(page).hover();
	await asked;
	await expect(late).toBeHidden();
	// By the real clock: one put forward did not always run on.
	await expect(late).toBeVisible({ timeout: 15_000 });
	expect(Date.now() - began).toBeGreaterThan(8000);
	await expect(page.locator('.picture path.area-armenia')).toBeVisible();
	go();
	await goLive(page);
	await expect(late).toHaveCount(0);
});

test('a press is kept while the map’s script is on its way, and opens the page where that fails', async ({
	page,
	troubles
}) => {
	let go = () => {};
	const held = new Promise<void>((done) => (go = done));
	let down = false;
	await page.route('**/contents.json', async (route) => {
		await held;
		await (down ? route.fulfill({ status: 500 }) : route.continue());
	});
	const name = page.locator('.names a[data-feature=nakhchivan] .text');
	await page.goto('embed/overview/');
	const asked = page.waitForRequest('**/contents.json');
	await stage(page).hover();
	await asked;
	await name.click();
	go();
	await expectOpen(page, 'Nakhchivan');
	down = true;
	await page.goto('embed/overview/');
	const opened = page.waitForEvent('popup');
	await name.click();
	expect((await opened).url()).toContain('/features/nakhchivan/');
	troubles.length = 0;
});

test('a frame of a picture alone moves nothing and opens pages', async ({ page }) => {
	await page.goto('embed/nakhchivan/?live=off');
	await stage(page).hover();
	const opened = page.waitForEvent('popup');
	await page.locator('.names a[data-feature=nakhchivan] .text').click();
	expect((await opened).url()).toContain('/features/nakhchivan/');
	await expect(stage(page)).toHaveAttribute('data-map', 'picture');
	await expect(page.locator('.tools')).toBeHidden();
});

/** The live map in a frame, once a reader has asked for it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import type { Atlas } from '../../src/lib/atlas/types.ts';
import { expect, test } from './support.ts';

const atlas = JSON.parse(
	readFileSync(new URL('../../static/atlas/atlas.json', import.meta.url), 'utf8')
) as Atlas;

async function goLive(page: Page) {
	await page.getByRole('button', { name: 'Live map' }).click();
	await expect(page.locator('.start')).toHaveCount(0, { timeout: 30_000 });
}

for (const [width, height] of [
	[360, 900],
	[640, 900],
	[1200, 600]
] as const) {
	test(`a tapped feature opens its popover beside the place, at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto('embed/overview/');
		await goLive(page);
		const map = (await page.locator('.maplibregl-canvas').boundingBox())!;
		const iran = atlas.features.find(({ id }) => id === 'iran')!;
		// Iran fills the foot of the map.
		const [x, y] = [map.x + map.width * 0.42, map.y + map.height * 0.82];
		await page.mouse.click(x, y);
		const popover = page.getByRole('dialog');
		await expect(popover).toHaveAccessibleName('Iran');
		for (const id of Object.values(iran.passages).flat())
			await expect(popover.locator(`#passage-${id}`)).toHaveCount(1);
		for (const id of iran.concerns)
			await expect(popover.locator(`a[href$="/concerns/${id}/"]`)).not.toHaveCount(0);
		const box = (await popover.boundingBox())!;
		const over = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
		expect(over).toBe(false);
		expect(box.x).toBeGreaterThanOrEqual(map.x);
		expect(box.y + box.height).toBeLessThanOrEqual(map.y + map.height);
		await popover.getByRole('button', { name: 'Close' }).click();
		await expect(popover).toHaveCount(0);
		await expect(page.locator('.maplibregl-canvas')).toBeFocused();
	});
}

test('the buttons of the live map zoom it, and its scale bar follows', async ({ page }) => {
	await page.goto('embed/zangezur-route/');
	const bar = page.getByText(/^\d+ km$/);
	await expect(bar).toHaveCount(1);
	const before = parseInt((await bar.textContent())!);
	await goLive(page);
	await expect(bar).toHaveCount(1);
	const zoomIn = page.getByRole('button', { name: 'Zoom in' });
	const box = (await zoomIn.boundingBox())!;
	expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
	for (let steps = 0; steps < 3; steps++) await zoomIn.click();
	await expect.poll(async () => parseInt((await bar.textContent())!)).toBeLessThan(before / 2);
});

/** Two visits to one view draw the same live map, to the last pixel. */
import type { Page } from 'playwright/test';
import { readPng } from '../bench/png.ts';
import { figure } from '../figures/figure.ts';
import { atlas, expect, goLive, sampled, stage, test } from './support.ts';

/** The live map of a view, once nothing of it changes any more: its relief fades in. */
async function drawn(page: Page, id: string): Promise<Buffer> {
	await page.goto(`embed/${id}/`);
	await goLive(page);
	// What lies under the pointer stands out.
	await page.mouse.move(0, 0);
	await page.waitForLoadState('networkidle');
	let last = await stage(page).screenshot();
	await expect
		.poll(async () => {
			const before = last;
			last = await stage(page).screenshot();
			return last.equals(before);
		})
		.toBe(true);
	return last;
}

for (const { id } of sampled(atlas.views, 1))
	test(`${id} is drawn twice alike`, async ({ context }) => {
		test.slow();
		const pictures = [];
		for (let visit = 0; visit < 2; visit++) {
			const page = await context.newPage();
			pictures.push(readPng(await drawn(page, id)));
			await page.close();
		}
		const [one, other] = pictures;
		expect(one!.pixels.length).toBeGreaterThan(100_000);
		expect([other!.width, other!.height]).toEqual([one!.width, one!.height]);
		let differing = 0;
		for (let at = 0; at < one!.pixels.length; at += one!.channels)
			for (let channel = 0; channel < one!.channels; channel++)
				if (one!.pixels[at + channel] !== other!.pixels[at + channel]) {
					differing++;
					break;
				}
		figure('pixels', id, { value: differing });
		expect(differing).toBe(0);
	});

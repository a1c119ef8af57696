/** Finer lines come where the camera calls for them, and are asked for again where they did not. */
import type { Page, Route } from 'playwright/test';
import { noteMaps } from './live.ts';
import { expect, expectLive, retry, sampled, stage, test, visit } from './support.ts';

/** How many vertices the live map draws its lines from. */
const vertices = (page: Page) =>
	page.evaluate(() => {
		const source = window.maps.at(-1)!.getSource('drawn')!.serialize() as { data: unknown };
		return JSON.stringify(source.data).split('],[').length;
	});

const FAULTS: readonly [name: string, act: (route: Route) => Promise<void>][] = [
	['500', (route) => route.fulfill({ status: 500 })],
	['no answer', (route) => route.abort()],
	['HTML', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Welcome</p>' })],
	[
		'cut short',
		async (route) => {
			const body = await (await route.fetch()).body();
			await route.fulfill({ body: body.subarray(0, body.length / 2) });
		}
	],
	[
		'another edition',
		async (route) => route.fulfill({ body: (await (await route.fetch()).text()) + ' ' })
	],
	['a hung one', async () => {}]
];

test('finer lines that fail are said so, and come when asked again', async ({ page, troubles }) => {
	test.slow();
	await noteMaps(page);
	let failed = 0;
	page.on('console', (message) => message.text().startsWith('Finer lines:') && failed++);
	let fault = FAULTS[0]![1];
	await page.route('**/map-mid*.topojson*', (route) => fault(route));
	await visit(page, '?at=8.5/39.3/46.4');
	await expectLive(page);
	const coarse = await vertices(page);
	for (const [index, [name, act]] of sampled(FAULTS, 3).entries()) {
		fault = act;
		if (index) await retry(page, 'Try again').click();
		await expect.poll(() => failed, { message: name }).toBe(index + 1);
		await expect(stage(page), name).toContainText('The finer lines did not load');
		await expect(stage(page), name).toHaveAttribute('data-map', 'live');
		expect(await vertices(page), name).toBe(coarse);
	}
	fault = (route) => route.continue();
	await retry(page, 'Try again').click();
	await expect.poll(() => vertices(page)).toBeGreaterThan(coarse);
	await expect(stage(page).locator('.notice')).toBeEmpty();
	// Still nearer, by key: the finest come by themselves.
	const middling = await vertices(page);
	await stage(page).locator('.ground').focus();
	for (let steps = 0; steps < 3; steps++) await page.keyboard.press('+');
	await expect.poll(() => vertices(page)).toBeGreaterThan(middling);
	troubles.length = 0;
});

/** The first touch of the picture moves it, though the script that follows a hand runs only with it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, stage, test, visit } from './support.ts';

type Step = 'down' | 'move' | 'up';

/** By `by` pixels along, or apart. */
const HANDS: Readonly<
	Record<string, (page: Page, x: number, y: number) => (step: Step, by: number) => Promise<unknown>>
> = {
	'a mouse': (page, x, y) => async (step, by) => {
		if (step !== 'up') await page.mouse.move(x + by, y);
		if (step !== 'move') await page.mouse[step]();
	},
	'a finger': (page, x, y) => touch(page, (by) => [{ x: x + by, y, id: 0 }]),
	'two fingers': (page, x, y) =>
		touch(page, (by) => [-40 - by, 40 + by].map((at, id) => ({ x: x + at, y, id })))
};

function touch(page: Page, points: (by: number) => { x: number; y: number; id: number }[]) {
	const session = page.context().newCDPSession(page);
	const types = { down: 'touchStart', move: 'touchMove', up: 'touchEnd' } as const;
	return async (step: Step, by: number) =>
		(await session).send('Input.dispatchTouchEvent', {
			type: types[step],
			touchPoints: step === 'up' ? [] : points(by)
		});
}

/** Files that have run before the reader reaches for the map, as they are sent. */
test('before a pointer is on the map at most 20 kB of script have run', async ({ page }) => {
	await page.coverage.startJSCoverage();
	await visit(page, '');
	await page.waitForLoadState('networkidle');
	await expect(page.locator('head link[rel=prefetch]')).not.toHaveCount(0);
	const ran = (await page.coverage.stopJSCoverage())
		.filter(({ functions }) => functions[0]?.ranges[0]?.count)
		.map(({ url }) => new URL(url).pathname.replace(/.*\/_app/, '_app'));
	expect(ran.join()).toMatch(/explorer\..*/);
	expect(ran.join()).not.toMatch(/gestures|live\./);
	const sent = (file: string) => readFileSync(new URL(`../../build/${file}.br`, import.meta.url));
	const bytes = ran.reduce((sum, file) => sum + sent(file).length, 0);
	expect(bytes).toBeLessThanOrEqual(20_000);
});

for (const [name, hand] of Object.entries(HANDS))
	test(`the picture moves from the first touch on, by ${name}`, async ({ page, troubles }) => {
		let letGo = () => {};
		const kept = new Promise<void>((resolve) => (letGo = resolve));
		await page.route('**/gestures.*', async (route) => (await kept, route.continue()));
		await page.route('**/live.*.js', (route) => route.abort());
		await visit(page, '');
		const ground = stage(page).locator('.ground');
		const place = () =>
			ground.locator('.area-armenia').evaluate((area) => {
				const { x, width } = area.getBoundingClientRect();
				return [x, width].map(Math.round);
			});
		const { x, y, width, height } = (await ground.boundingBox())!;
		const before = await place();
		const act = hand(page, x + width / 2, y + height / 2);
		await act('down', 0);
		letGo();
		let by = 0;
		await expect
			.poll(async () => {
				await act('move', (by += 8));
				return place();
			})
			.not.toEqual(before);
		await act('up', by);
		const after = await place();
		await act('down', 0);
		await act('move', -60);
		await act('move', -80);
		await act('up', -80);
		expect(await place()).not.toEqual(after);
		// The live map was kept away.
		troubles.length = 0;
	});

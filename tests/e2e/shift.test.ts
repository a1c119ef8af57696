import { expect, test } from './support.ts';

/** One page of each kind. */
const PAGES = [
	'',
	'?feature=zangezur-route',
	'features/azerbaijan-iran-border/',
	'concerns/nato/',
	'documents/mee-quiet-friend/',
	'passages/avim-sitalchay/',
	'views/nakhchivan/',
	'disagreements/',
	'matrix/',
	'data/',
	'share/',
	'embed/zangezur-route/',
	'embed/overview/'
];

declare global {
	interface Window {
		shifts: string[];
	}
}

for (const width of [320, 768, 1440])
	test(`nothing moves while a page comes, at ${width} px`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width, height: 800 });
		await page.addInitScript(() => {
			window.shifts = [];
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as (PerformanceEntry & {
					value: number;
					hadRecentInput: boolean;
					sources: { node?: Element }[];
				})[])
					if (!entry.hadRecentInput)
						window.shifts.push(`${entry.value} ${entry.sources[0]?.node?.className}`);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		for (const path of PAGES) {
			await page.goto(path, { waitUntil: 'load' });
			if (path === '')
				await expect(page.locator('.live.shown')).toHaveCount(1, { timeout: 60_000 });
			// What moved is told in the frame after: two of them have passed.
			await page.evaluate(
				() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
			);
			expect(await page.evaluate(() => window.shifts), path).toEqual([]);
		}
	});

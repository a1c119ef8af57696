/** What a repeat visit fetches. */
import type { Page } from 'playwright/test';
import { expect, goLive, test } from './support.ts';

/** Bytes over the wire of the page and of each file with a hashed name; 0 where the cache had it. */
const fetched = (page: Page) =>
	page.evaluate(() => {
		const sizes = (type: string) =>
			(performance.getEntriesByType(type) as PerformanceResourceTiming[]).map(
				({ name, transferSize }) => [name, transferSize] as const
			);
		return {
			html: sizes('navigation')[0]![1],
			hashed: sizes('resource').filter(([name]) => name.includes('/_app/immutable/'))
		};
	});

test('a repeat visit asks whether the page has changed, and takes all its files from the cache', async ({
	page
}) => {
	await page.goto('');
	await goLive(page);
	// What is brought while the page is idle is on its way.
	await page.waitForLoadState('networkidle');
	const first = await fetched(page);
	// The explorer’s script, the live map’s program, its worker and lines.
	expect(first.hashed.filter(([, size]) => size > 0).length).toBeGreaterThan(4);

	await page.goto('about:blank');
	await page.goto('');
	await goLive(page);
	const again = await fetched(page);
	// Headers only: the page has not changed.
	expect(again.html).toBeLessThan(1500);
	expect(again.hashed.length).toBeGreaterThan(4);
	expect(again.hashed.filter(([, size]) => size > 0)).toEqual([]);
});

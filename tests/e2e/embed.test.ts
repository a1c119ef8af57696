/** Every frame by itself: without script, at every size, at its stated height, by its address. */
import { existsSync, readFileSync } from 'node:fs';
import { atlas, expect, popover, sampled, test } from './support.ts';

const BUILD = new URL('../../build/', import.meta.url);
const { views, concerns, features, tour } = atlas;
/** A frame for each view, concern and feature; a view of a feature's name takes its place. */
const frames = [...new Set([...views, ...concerns, ...features].map(({ id }) => id))];

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every frame paints its map and its words', async ({ page }) => {
		test.setTimeout(180_000);
		for (const id of sampled(frames, 6)) {
			await page.goto(`embed/${id}/`);
			await expect(page.locator('.picture svg path').first(), id).toBeAttached();
			await expect(page.locator('h1'), id).toBeVisible();
			await expect(page.locator('.tools'), id).toBeHidden();
			expect(await page.locator('meta[name=robots]').getAttribute('content'), id).toBe('noindex');
		}
	});
});

/** What of a frame is to be seen: measured in the page. */
const seen = () => {
	const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
	const [map, land, passage, credits, way] = [
		box('.stage'),
		box('path.area-azerbaijan'),
		// What the documents do not mention says so.
		box('.text :is(blockquote, li, .sections p)'),
		box('.stage a[href*="openstreetmap"]'),
		box('.full')
	];
	const inside = (part: DOMRect | undefined) =>
		!!part && part.width > 0 && part.left >= 0 && part.right <= innerWidth;
	return {
		width: document.documentElement.scrollWidth,
		height: document.documentElement.scrollHeight,
		map: !!map && map.height >= 180 && map.width >= 200 && !!land && land.width > 0,
		passage: inside(passage),
		credits: inside(credits),
		way: inside(way)
	};
};

test('every frame at twelve widths shows all that it must', async ({ page }) => {
	test.setTimeout(240_000);
	const widths = [200, 240, 280, 320, 360, 480, 600, 768, 820, 1200, 1600, 2000];
	const wrong: string[] = [];
	for (const id of sampled(frames, 5)) {
		await page.goto(`embed/${id}/`);
		for (const width of widths) {
			await page.setViewportSize({ width, height: 300 });
			const { height: _, ...rest } = await page.evaluate(seen);
			const parts = Object.entries({ ...rest, width: rest.width === width });
			for (const [part, right] of parts) if (!right) wrong.push(`${id} at ${width} px: ${part}`);
		}
	}
	expect(wrong).toEqual([]);
});

/** Stated over natural height, at most: more would leave a hole in the article. */
const MOST = 1.2;

test.describe('on a touch screen', () => {
	test.use({ hasTouch: true, isMobile: true });

	test('every frame shows all of it at its stated height, on a phone and in an article', async ({
		page
	}) => {
		test.slow();
		const wrong: string[] = [];
		for (const id of sampled([...frames, ...tour.map((step) => step.id)], 14)) {
			const answer = ['view', 'concern', 'feature', 'step']
				.map((kind) => new URL(`oembed/${kind}/${id}.json`, BUILD))
				.find((file) => existsSync(file))!;
			const stated = (JSON.parse(readFileSync(answer, 'utf8')) as { height: number }).height;
			await page.goto(`embed/${id}/`);
			let natural = 0;
			for (const width of [360, 600]) {
				// Lower than any frame: the page is then as high as what it holds.
				await page.setViewportSize({ width, height: 300 });
				natural = Math.max(natural, (await page.evaluate(seen)).height);
			}
			if (natural > stated || stated > natural * MOST)
				wrong.push(`${id}: ${natural} px, stated ${stated}`);
		}
		expect(wrong).toEqual([]);
	});
});

test('the address chooses colours, layers, a place and another feature', async ({ page }) => {
	const group = (id: string) =>
		page
			.locator(`.stage .group-${id}:not(.out)`)
			.evaluateAll((all) => [
				...new Set(all.map((one) => getComputedStyle(one).display !== 'none'))
			]);
	await page.goto('embed/overview/?theme=dark&layers=countries&at=8/40.4/49.9');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect.poll(() => group('corridor')).toEqual([false]);
	expect(await group('countries')).toEqual([true]);
	// Zoom 8 draws the world 131,072 px wide; the view's degrees are 3,000 units.
	const [west, , east] = views.find(({ id }) => id === 'overview')!.bounds;
	const width = await page.locator('.stage').evaluate((map) => map.clientWidth);
	await expect
		.poll(async () => {
			const box = await page.locator('.picture svg').first().getAttribute('viewBox');
			return Math.round(Number(box!.split(' ')[2]));
		})
		.toBe(Math.round((((width / 131_072) * 360) / (east - west)) * 3000));
	await page.goto('embed/overview/?feature=sitalchay&theme=light');
	await expect(page).toHaveURL(/embed\/sitalchay\/\?theme=light$/);
	for (const query of ['?feature=none', '?at=x', '?layers=&theme=pink', '?concern=../..']) {
		await page.goto(`embed/overview/${query}`);
		await expect(page.locator('h1'), query).toHaveText('Azerbaijan, Iran and Armenia');
	}
});

test('a concern pressed in the list of a frame opens in it, and closes again', async ({ page }) => {
	await page.goto('embed/iran/');
	const press = page.locator('.inner [data-concern]').first();
	const id = await press.getAttribute('data-concern');
	await press.click();
	const { title } = concerns.find((one) => one.id === id)!;
	await expect(popover(page)).toHaveAccessibleName(title);
	await expect(page.locator('.inner')).toBeHidden();
	expect(page.context().pages()).toHaveLength(1);
	await popover(page).getByRole('button', { name: 'Close' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Iran' })).toBeVisible();
});

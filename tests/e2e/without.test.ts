import { readFileSync } from 'node:fs';
import type { Atlas } from '../../src/lib/atlas/types.ts';
import { expect, test, visit } from './support.ts';

const atlas = JSON.parse(
	readFileSync(new URL('../../static/atlas/atlas.json', import.meta.url), 'utf8')
) as Atlas;
const main = atlas.features.filter((feature) => feature.main);

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the map is drawn and every feature in it leads to its passages', async ({ page }) => {
		await page.goto('');
		await expect(page.locator('.picture path.area-iran')).toBeVisible();
		for (const feature of main) {
			const inMap = page.locator(`.picture a[data-feature="${feature.id}"]`).first();
			expect(await inMap.getAttribute('href'), feature.id).toContain(`/features/${feature.id}/`);
		}
		for (const feature of main) {
			await page.goto(`features/${feature.id}/`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(feature.name);
			await expect(page.locator('.poster path.area-azerbaijan')).toBeVisible();
			for (const id of Object.values(feature.passages).flat())
				await expect(page.locator(`#passage-${id}`)).toHaveCount(1);
		}
		expect(main).toHaveLength(7);
	});

	test('a layer toggle works on the picture', async ({ page }) => {
		await page.goto('');
		const route = page.locator('.picture a[data-feature="zangezur-route"]').first();
		expect(await route.evaluate((element) => getComputedStyle(element).display)).not.toBe('none');
		await page.getByRole('checkbox', { name: 'Zangezur route' }).click();
		expect(await route.evaluate((element) => getComputedStyle(element).display)).toBe('none');
	});

	test('every page of its own is there', async ({ page }) => {
		// Some fifty pages, one after the other.
		test.slow();
		const paths = [
			...atlas.features.map(({ id }) => `features/${id}/`),
			...atlas.concerns.map(({ id }) => `concerns/${id}/`),
			...atlas.documents.map(({ id }) => `documents/${id}/`),
			'data/'
		];
		for (const path of paths) {
			const answer = await page.goto(path);
			expect(answer?.status(), path).toBe(200);
			await expect(page.locator('h1'), path).toHaveCount(1);
		}
		expect(paths.length).toBeGreaterThan(7 + 10 + 2);
	});
});

test.describe('on a phone of 320 px', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('nothing scrolls sideways and the popover is a sheet below the feature', async ({
		page
	}) => {
		await page.goto('?feature=sitalchay');
		const dialog = page.getByRole('dialog');
		await expect(dialog).toBeVisible();
		const box = (await dialog.boundingBox())!;
		expect(Math.round(box.width)).toBe(320);
		expect(Math.round(box.y + box.height)).toBe(640);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBe(320);
	});

	test('Sitalchay’s passage is one tap away', async ({ page }) => {
		await visit(page, '');
		await page
			.getByRole('navigation', { name: 'Features' })
			.getByRole('link', { name: 'Sitalchay' })
			.click();
		await expect(page.getByRole('dialog').locator('blockquote')).toBeVisible();
	});
});

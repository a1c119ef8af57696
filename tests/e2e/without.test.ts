/** Without JavaScript, and on the narrowest phone. */
import { atlas, expect, expectOpen, main, popover, sampled, test, visit } from './support.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the map is drawn and every feature in it leads to its passages', async ({ page }) => {
		const credits = page
			.locator('.stage')
			.getByRole('link', { name: 'OpenStreetMap contributors' });
		await page.goto('');
		await expect(page.locator('.picture path.area-iran')).toBeVisible();
		await expect(credits).toBeVisible();
		for (const feature of main) {
			const inMap = page.locator(`.stage a[data-feature="${feature.id}"]`).first();
			expect(await inMap.getAttribute('href'), feature.id).toContain(`/features/${feature.id}/`);
		}
		for (const feature of sampled(main, 3)) {
			await page.goto(`features/${feature.id}/`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(feature.name);
			await expect(page.locator('.picture path.area-azerbaijan')).toBeVisible();
			await expect(credits, feature.id).toBeVisible();
			for (const id of Object.values(feature.passages).flat())
				await expect(page.locator(`#passage-${id}`)).toHaveCount(1);
		}
	});

	test('a layer toggle works on the picture', async ({ page }) => {
		await page.goto('');
		const route = page.locator('.picture a[data-feature="zangezur-route"]').first();
		expect(await route.evaluate((element) => getComputedStyle(element).display)).not.toBe('none');
		await page.getByRole('checkbox', { name: 'Zangezur route' }).click();
		expect(await route.evaluate((element) => getComputedStyle(element).display)).toBe('none');
	});

	test('every page of its own is there', async ({ request }) => {
		const paths = [
			...atlas.features.map(({ id }) => `features/${id}/`),
			...atlas.concerns.map(({ id }) => `concerns/${id}/`),
			...atlas.documents.map(({ id }) => `documents/${id}/`),
			...atlas.passages.map(({ id }) => `passages/${id}/`),
			...atlas.views.map(({ id }) => `views/${id}/`)
		];
		for (const path of sampled(paths, 30)) {
			const answer = await request.get(path);
			expect(answer.status(), path).toBe(200);
			expect((await answer.text()).split('<h1'), path).toHaveLength(2);
		}
	});
});

test.describe('on a phone of 320 px', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('nothing scrolls sideways and the popover is a sheet from edge to edge', async ({
		page
	}) => {
		await visit(page, '?feature=sitalchay');
		await expectOpen(page, 'Sitalchay air base');
		const box = (await popover(page).locator('.leaf').boundingBox())!;
		expect([box.x, box.width]).toEqual([0, 320]);
		expect(box.y + box.height).toBeGreaterThanOrEqual(640);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
});

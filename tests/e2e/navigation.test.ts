/** Ways between pages of all kinds, and back, leave every page whole. */
import type { Page } from 'playwright/test';
import { findChromium } from '../browser.ts';
import { expect, expectOpen, link, stage, test, visit } from './support.ts';

const FROM = [
	'share/',
	'features/iran/',
	'concerns/nato/',
	'documents/mee-quiet-friend/',
	'passages/avim-sitalchay/',
	'views/nakhchivan/',
	'disagreements/',
	'matrix/',
	'data/',
	'method/',
	'no-such-page/'
];

/** Every path of the picture is drawn, and what is pressed opens. */
async function expectWhole(page: Page) {
	await expect(page.locator('html[data-alive]')).toBeAttached();
	const paths = page.locator('.picture path');
	await expect(paths).not.toHaveCount(0);
	await expect(page.locator('.picture path:not([d^=M])')).toHaveCount(0);
	await expect(page.locator('.picture path.area-iran')).toBeVisible();
	await link(page, 'Iran').click();
	await expectOpen(page, 'Iran');
}

const ways = () =>
	test('from every kind of page the map is one press away, whole, and back again', async ({
		page,
		troubles
	}) => {
		test.slow();
		for (const path of FROM) {
			await page.goto(path);
			const title = await page.title();
			await page.getByRole('link', { name: /^(Map|Open the map)$/ }).first().click();
			await expectWhole(page);
			await page.goBack();
			await page.goBack();
			await expect(page, path).toHaveTitle(title);
			await expect(page.locator('.picture path:not([d^=M])'), path).toHaveCount(0);
		}
		// The page that is not there says so.
		troubles.length = 0;
	});

ways();

test('from the map each page is one press away, and the map stands as it was left on the way back', async ({
	page
}) => {
	await visit(page, '?layers=countries,border&theme=dark');
	const names = await page.locator('header nav a').allTextContents();
	expect(names.length).toBeGreaterThan(4);
	for (const name of names.slice(1)) {
		await page.locator('header nav').getByRole('link', { name, exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Aras Atlas');
		await page.goBack();
		await expect(page.locator('html[data-alive][data-theme=dark]')).toBeAttached();
		await expect(page.getByRole('checkbox', { name: 'Air base' })).not.toBeChecked();
	}
	await link(page, 'Iran').click();
	await expectOpen(page, 'Iran');
	await page.locator('#popover').getByRole('link', { name: 'Full page' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Iran');
	await page.goBack();
	await expectOpen(page, 'Iran');
});

test.describe('without WebGL', () => {
	test.use({
		launchOptions: {
			executablePath: findChromium()?.path,
			args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis', '--disable-background-networking']
		}
	});
	ways();

	for (const path of ['', 'embed/nakhchivan/'])
		test(`the picture of /${path} stays, says so, moves, and opens features`, async ({
			page,
			troubles
		}) => {
			await page.goto(path);
			const viewBox = () => page.locator('.picture svg').first().getAttribute('viewBox');
			const before = await viewBox();
			const zoom = page.getByRole('button', { name: 'Zoom in' });
			await stage(page).hover();
			await expect(stage(page)).toHaveAttribute('data-map', 'failed');
			await expect(stage(page)).toContainText('could not start here');
			await zoom.click();
			await expect.poll(viewBox).not.toBe(before);
			await expect(page.locator('.picture path.area-azerbaijan')).toBeVisible();
			await page.locator('.names a[data-feature=azerbaijan] .text').click();
			await expectOpen(page, 'Azerbaijan');
			// The browser itself may complain about the missing WebGL.
			troubles.length = 0;
		});
});

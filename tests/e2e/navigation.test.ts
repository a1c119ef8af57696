/** Ways between pages of all kinds, and back, leave every page whole. */
import type { Page } from 'playwright/test';
import { expect, expectOpen, link, sampled, test, visit } from './support.ts';

const FROM = [
	'share/',
	'find/',
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
	await link(page, 'Armenia').click();
	await expectOpen(page, 'Armenia');
}

test('from every kind of page the map is one press away, whole, and back again', async ({
	page,
	troubles
}) => {
	test.slow();
	for (const path of sampled(FROM, 3)) {
		await page.goto(path);
		const title = await page.title();
		await page
			.getByRole('link', { name: /^(Map|Open the map)$/ })
			.first()
			.click();
		await expectWhole(page);
		await page.goBack();
		await page.goBack();
		await expect(page, path).toHaveTitle(title);
		await expect(page.locator('.picture path:not([d^=M])'), path).toHaveCount(0);
	}
	// The page that is not there says so.
	troubles.length = 0;
});

test('from the map each page is one press away, and the map stands as it was left on the way back', async ({
	page
}) => {
	await visit(page, '?layers=countries,border&theme=dark');
	const names = await page.locator('header nav a').allTextContents();
	expect(names.length).toBeGreaterThan(4);
	const others = names.slice(1).filter((name) => !['Find', 'Timeline'].includes(name));
	for (const name of sampled(others, 2)) {
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

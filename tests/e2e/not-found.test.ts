import { expect, test } from 'playwright/test';

test('an address that leads nowhere says so, and leads back to the map', async ({ page }) => {
	const broken: string[] = [];
	page.on('response', (answer) => {
		if (answer.status() >= 400) broken.push(new URL(answer.url()).pathname);
	});
	const answer = await page.goto('features/atlantis/very/deep/');
	expect(answer!.status()).toBe(404);
	await expect(page).toHaveTitle('Page not found | Aras Atlas');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
	await page.waitForLoadState('networkidle');
	expect(broken).toEqual([new URL(page.url()).pathname]);
	await page.getByRole('link', { name: 'Open the map' }).click();
	await expect(page).toHaveTitle('Aras Atlas: Azerbaijan between Iran and Israel');
});

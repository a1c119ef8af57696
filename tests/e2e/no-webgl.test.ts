import { findChromium } from '../browser.ts';
import { expect, test } from './support.ts';

test.use({
	launchOptions: {
		executablePath: findChromium()?.path,
		args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis', '--disable-background-networking']
	}
});

test('without WebGL the picture stays, features open and layers toggle', async ({
	page,
	troubles
}) => {
	await page.goto('');
	await expect(page.getByText('The live map could not start here')).toBeVisible({
		timeout: 20_000
	});
	await expect(page.getByRole('button', { name: 'Show the live map' })).toBeVisible();
	await expect(page.locator('.picture path.area-iran')).toBeVisible();
	await page
		.getByRole('navigation', { name: 'Features' })
		.getByRole('link', { name: 'Iran', exact: true })
		.click();
	await expect(page.getByRole('dialog')).toHaveAccessibleName('Iran');
	await page.getByRole('checkbox', { name: 'Zangezur route' }).click();
	await expect(page).toHaveURL(/layers=/);
	// MapLibre itself logs that there is no WebGL.
	troubles.length = 0;
});

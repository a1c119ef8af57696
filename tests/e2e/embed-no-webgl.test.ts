import { findChromium } from '../browser.ts';
import { expect, test } from './support.ts';

test.use({
	launchOptions: {
		executablePath: findChromium()?.path,
		args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis', '--disable-background-networking']
	}
});

test('without WebGL the picture of a frame stays and says so', async ({ page, troubles }) => {
	await page.goto('embed/nakhchivan/');
	await page.getByRole('button', { name: 'Live map' }).click();
	await expect(page.getByText('The live map could not start here')).toBeVisible();
	await expect(page.locator('path.area-azerbaijan').first()).toBeVisible();
	// The browser itself may complain about the missing WebGL.
	troubles.length = 0;
});

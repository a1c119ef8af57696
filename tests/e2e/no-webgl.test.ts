/** A browser that has no WebGL: the picture does what it can, and says what it cannot. */
import { findChromium } from '../browser.ts';
import { expect, expectOpen, stage, test } from './support.ts';

test.use({
	launchOptions: {
		executablePath: findChromium()?.path,
		args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis', '--disable-background-networking']
	}
});

for (const path of ['', 'embed/nakhchivan/'])
	test(`the picture of /${path} stays, says so, moves, and opens features`, async ({
		page,
		troubles
	}) => {
		await page.goto('share/');
		if (path) await page.goto(path);
		// The map must be whole after a way through another page, too.
		else await page.getByRole('link', { name: 'Map', exact: true }).first().click();
		await expect(page.locator('.picture path')).not.toHaveCount(0);
		await expect(page.locator('.picture path:not([d^=M])')).toHaveCount(0);
		const viewBox = () => page.locator('.picture svg').first().getAttribute('viewBox');
		const before = await viewBox();
		await stage(page).hover();
		await expect(stage(page)).toHaveAttribute('data-map', 'failed');
		await expect(stage(page)).toContainText('could not start here');
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(viewBox).not.toBe(before);
		await expect(page.locator('.picture path.area-azerbaijan')).toBeVisible();
		await page.locator('.names a[data-feature=nakhchivan] .text').click();
		await expectOpen(page, 'Nakhchivan');
		// The browser itself may complain about the missing WebGL.
		troubles.length = 0;
	});

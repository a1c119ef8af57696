/** Readers who save data: the picture, and the live map when they ask for it. */
import { expect, test } from './support.ts';

test('with Save-Data nothing of the live map is fetched until the reader asks', async ({
	page
}) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
	await page.goto('');
	const button = page.getByRole('button', { name: 'Show the live map' });
	await expect(button).toBeVisible();
	await page.waitForLoadState('networkidle');
	const heavy = /topojson|worker/;
	expect(fetched.filter((url) => heavy.test(url))).toEqual([]);
	await button.click();
	await expect(page.locator('.live.shown')).toBeAttached({ timeout: 30_000 });
	expect(fetched.filter((url) => heavy.test(url)).length).toBeGreaterThan(1);
	await expect(button).toHaveCount(0);
});

/** What the first view draws coarsely to be light is drawn finely once the page is idle. */
import { expect, test, visit } from './support.ts';

test('every path that comes finer takes the place of one of the picture', async ({ page }) => {
	const coming = page.waitForResponse('**/words/names-overview.*');
	await visit(page, '');
	const html = await (await coming).text();
	const picture = page.locator('#map .picture');
	const wanted = [...html.matchAll(/<path data-of="([^"]+)" d="([^"]+)"/g)].map(([, of, d]) => ({
		of: of!.replaceAll('&quot;', '"'),
		d: d!
	}));
	expect(wanted.length).toBeGreaterThan(5);
	for (const { of, d } of wanted)
		await expect(picture.locator(of).first(), of).toHaveAttribute('d', d);
});

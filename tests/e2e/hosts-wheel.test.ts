/** Over a map in an article the wheel means the article, and with Ctrl the map. */
import { forgiveHost, useHost, visit } from './host.ts';
import { noteMaps } from './live.ts';
import { expect, goLive, test } from './support.ts';

useHost();

test('the wheel over a plain frame’s live map moves the article alone, and with Ctrl the map alone', async ({
	page,
	baseURL,
	troubles
}) => {
	await noteMaps(page);
	const text = '<p style="height:1000px">The article.</p>';
	const frameHtml = `<iframe src="${baseURL}embed/zangezur-route/" width="640" height="1180"></iframe>`;
	await visit(page, text + frameHtml + text);
	const place = page.locator('iframe');
	const frame = place.contentFrame();
	await place.evaluate((element) => element.scrollIntoView());
	await goLive(frame);
	const box = (await place.boundingBox())!;
	await page.mouse.move(box.x + box.width / 2, box.y + 200);
	const scrolled = () => page.evaluate(() => scrollY);
	const camera = () =>
		frame.locator('html').evaluate(() => {
			const map = window.maps.at(-1)!;
			return { zoom: map.getZoom(), ...map.getCenter() };
		});
	const [top, before] = [await scrolled(), await camera()];
	// With Ctrl first: what it does to the map shows that the wheel reaches it.
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -300);
	await page.keyboard.up('Control');
	await expect.poll(async () => (await camera()).zoom).toBeGreaterThan(before.zoom + 0.2);
	expect(await scrolled()).toBe(top);
	await expect
		.poll(async () => frame.locator('html').evaluate(() => window.maps.at(-1)!.isMoving()))
		.toBe(false);
	const zoomed = await camera();
	await page.mouse.wheel(0, 300);
	await expect.poll(scrolled).toBeGreaterThan(top + 200);
	expect(await camera()).toEqual(zoomed);
	forgiveHost(troubles);
});

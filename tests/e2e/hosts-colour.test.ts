/** The right-to-left dark host page, and what reaches paper. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { serveHosts } from '../hosts/serve.ts';
import { expectPainted, forgiveHost, useHost, visit } from './host.ts';
import { expect, goLive, sampled, test } from './support.ts';

let hosts: Awaited<ReturnType<typeof serveHosts>>;
useHost();
test.beforeAll(async ({ baseURL }) => {
	hosts = await serveHosts(baseURL!.replace(/\/$/, ''));
});
test.afterAll(() => hosts.close());
test.afterEach(({ troubles }) => forgiveHost(troubles, hosts.url));

/** Red, green and blue of one pixel of a picture. */
const pixel = (page: Page, picture: Buffer, x: number, y: number) =>
	page.evaluate(
		async ([data, left, top]) => {
			const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
			const image = await createImageBitmap(new Blob([bytes]));
			const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
			context.drawImage(image, 0, 0);
			return [...context.getImageData(left, top, 1, 1).data].slice(0, 3);
		},
		[picture.toString('base64'), x, y] as const
	);

test.describe('in a dark host', () => {
	// Nothing said of the reader's system, which is light: the host's own scheme decides.
	test.use({ colorScheme: null });

	test('frames are dark to their corners, and nothing scrolls sideways at any width', async ({
		page
	}) => {
		for (const width of sampled([320, 600, 1280], 2)) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(`${hosts.url}/rtl.html`);
			for (const place of ['#frame', '#element']) {
				const holder = page.locator(`${place} iframe`);
				await page.locator(place).scrollIntoViewIfNeeded();
				const frame = page.locator(place).frameLocator('iframe');
				await expectPainted(frame, `${place} at ${width}`);
				const [scrolls, ground] = await frame
					.locator('html')
					.evaluate((root) => [
						root.scrollWidth > root.clientWidth,
						getComputedStyle(root).backgroundColor
					]);
				expect(scrolls, `${place} at ${width}`).toBe(false);
				expect(ground).toBe('rgb(26, 32, 34)');
				const picture = await holder.screenshot();
				const { height } = (await holder.boundingBox())!;
				// The foot of the frame: words, or the map where both stand side by side.
				const foot = await pixel(page, picture, 2, Math.floor(height) - 3);
				expect(Math.max(...foot), `${place} at ${width}`).toBeLessThan(60);
			}
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, `${width} px`).toBe(width);
		}
	});
});

/** How many lines and curves a PDF draws: a map has thousands, a page of text hardly any. */
function strokesOf(pdf: Buffer): number {
	let count = 0;
	for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
		try {
			const content = inflateSync(pdf.subarray(at + 7), { finishFlush: 2 }).toString('latin1');
			count += content.match(/ [lc]\n/g)?.length ?? 0;
		} catch {
			// Not every stream is compressed text; `endstream` is found here as well.
		}
	}
	return count;
}

test('frames are printed with their maps, live ones too', async ({ page, baseURL, troubles }) => {
	// A live map drawn in software, and printed three times.
	test.slow();
	const map = `<script type="module" src="${baseURL}aras-map.js"></script><aras-map view="nato"></aras-map>`;
	await visit(page, '<p>Words</p>');
	const bare = strokesOf(await page.pdf());
	await visit(page, map);
	const frame = page.locator('aras-map').frameLocator('iframe');
	await expectPainted(frame, 'print');
	const still = strokesOf(await page.pdf());
	expect(still).toBeGreaterThan(bare + 1000);
	await goLive(frame);
	expect(strokesOf(await page.pdf())).toBeGreaterThan(bare + 1000);
	forgiveHost(troubles);
});

test('born hidden and shown later, far down and lazy: each comes when it is seen', async ({
	page,
	baseURL,
	troubles
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const script = `<script type="module" src="${baseURL}aras-map.js"></script>`;
	await visit(
		page,
		`${script}<div id="hidden" style="display:none">
			<aras-map view="nato"><p>Own words</p></aras-map>
			<iframe src="${baseURL}embed/iran/" width="600" height="700"></iframe>
		</div>
		<div style="height:9000px"></div>
		<aras-map id="far" view="sitalchay"></aras-map>`
	);
	await page.evaluate(() => document.querySelector('#hidden')!.removeAttribute('style'));
	await expectPainted(page.locator('#hidden aras-map').frameLocator('iframe'), 'hidden element');
	await expectPainted(page.locator('#hidden').frameLocator('> iframe'), 'hidden frame');
	await expect(page.getByText('Own words')).toBeHidden();
	expect(asked.filter((url) => url.includes('/embed/sitalchay/'))).toEqual([]);
	await page.locator('#far').scrollIntoViewIfNeeded();
	await expectPainted(page.locator('#far').frameLocator('iframe'), 'lazy');
	forgiveHost(troubles);
});

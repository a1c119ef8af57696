/** The host pages of `tests/hosts`, served from another origin than the atlas. */
import type { CDPSession, Page } from 'playwright/test';
import { hostPage, serveHosts } from '../hosts/serve.ts';
import { expectPainted, forgiveHost } from './host.ts';
import { expect, goLive, holdBack, test } from './support.ts';

let hosts: Awaited<ReturnType<typeof serveHosts>>;
test.beforeAll(async ({ baseURL }) => {
	hosts = await serveHosts(baseURL!.replace(/\/$/, ''));
});
test.afterAll(() => hosts.close());
test.afterEach(({ troubles }) => forgiveHost(troubles, hosts.url));

/** What the answer of the view states. */
const HEIGHT = Number(/<aras-map[^>]* height="(\d+)"/.exec(hostPage('article.html', ''))?.[1]);
const FRAMES = ['#frame', '#oembed', '#element'] as const;

/** Opens a host page and waits until the frames in these places are painted. */
async function open(page: Page, name: string, places: readonly string[]) {
	await page.goto(`${hosts.url}/${name}.html`);
	for (const place of places) {
		await page.locator(place).scrollIntoViewIfNeeded();
		await expectPainted(page.locator(place).frameLocator('iframe'), place);
	}
}

test('frame, oEmbed answer and element show the same picture at the same size', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 1000 });
	await open(page, 'article', FRAMES);
	await expect(page.locator('#element img')).toBeHidden();
	for (const place of FRAMES) {
		const box = (await page.locator(`${place} iframe`).boundingBox())!;
		expect([box.width, box.height], place).toEqual([640, HEIGHT]);
	}
	const picture = (place: string) =>
		page.locator(`${place} iframe`).screenshot({ animations: 'disabled' });
	// A frame that has just been scrolled to may be drawn a moment later than it says.
	for (const place of FRAMES.slice(1)) {
		await expect
			.poll(async () => (await picture(place)).equals(await picture('#frame')), {
				message: place,
				timeout: 20_000
			})
			.toBe(true);
	}
});

test('the wheel over each frame scrolls the article, and so does the wheel over a live one', async ({
	page
}) => {
	await open(page, 'article', FRAMES);
	const scrolls = async (place: string) => {
		await page.locator(`${place} iframe`).evaluate((frame) => frame.scrollIntoView());
		const [before, box] = [
			await page.evaluate(() => scrollY),
			(await page.locator(`${place} iframe`).boundingBox())!
		];
		await page.mouse.move(box.x + box.width / 2, box.y + 200);
		// As a wheel turns: notch by notch.
		for (let notch = 0; notch < 5; notch++) await page.mouse.wheel(0, 100);
		await expect.poll(() => page.evaluate(() => scrollY), place).toBeGreaterThan(before + 200);
	};
	for (const place of FRAMES) await scrolls(place);
	const frame = page.locator('#element').frameLocator('iframe');
	await goLive(frame);
	await scrolls('#element');
});

test('the keyboard passes through every frame, a live one too, forward and back', async ({
	page
}) => {
	await open(page, 'article', FRAMES);
	await page.locator('#frame').scrollIntoViewIfNeeded();
	await goLive(page.locator('#frame').frameLocator('iframe'));
	const at = () =>
		page.evaluate(() => {
			const active = document.activeElement;
			return active?.closest('.embed')?.id || active?.id || active?.localName || '';
		});
	const walk = async (key: string, end: string) => {
		const seen: string[] = [];
		for (let steps = 0; steps < 120; steps++) {
			await page.keyboard.press(key);
			const place = await at();
			// On its way into a frame of another process the focus is nowhere for a moment.
			if (place !== 'body' && place !== seen.at(-1)) seen.push(place);
			if (place === end) break;
		}
		return seen;
	};
	await page.evaluate(() => scrollTo(0, 0));
	const places = ['frame', 'oembed', 'element', 'picture', 'folded'];
	expect(await walk('Tab', 'end')).toEqual([...places, 'end']);
	expect(await walk('Shift+Tab', 'frame')).toEqual(places.toReversed());
});

test.describe('on a touch screen', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 400, height: 800 } });

	/** Where the finger comes down, in CSS pixels below the frame's edge: over the map, not the words. */
	const START = 220;

	/** One finger up the middle of the screen, as a browser gets it from the screen. */
	async function drag(client: CDPSession) {
		const point = (y: number) => [{ x: 200, y }];
		const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
			client.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: y === undefined ? [] : point(y)
			});
		await send('touchStart', START);
		for (let y = START - 20; y >= 40; y -= 20) await send('touchMove', y);
		await send('touchEnd');
	}

	test('one finger over a frame scrolls the article, live or not', async ({ page }) => {
		await open(page, 'article', ['#frame', '#element']);
		const client = await page.context().newCDPSession(page);
		const scrolls = async (place: string) => {
			const frame = page.locator(`${place} iframe`);
			await frame.evaluate((element) => element.scrollIntoView());
			const map = page.locator(place).frameLocator('iframe').locator('.stage');
			const height = await map.evaluate((section) => section.clientHeight);
			expect(height, 'the finger comes down on the map').toBeGreaterThan(START);
			const before = await page.evaluate(() => scrollY);
			await drag(client);
			await expect.poll(() => page.evaluate(() => scrollY), place).toBeGreaterThan(before + 150);
		};
		for (const place of ['#frame', '#element']) await scrolls(place);
		const frame = page.locator('#element').frameLocator('iframe');
		// What the finger set going goes on for a while, and nothing is drawn in a frame out of sight.
		await page.waitForTimeout(1000);
		await page.locator('#element iframe').evaluate((element) => element.scrollIntoView());
		await goLive(frame);
		await scrolls('#element');
	});
});

test('a folded map asks for nothing before it is opened, and then shows', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await open(page, 'article', FRAMES);
	expect(asked.filter((url) => url.includes('/embed/nakhchivan/'))).toEqual([]);
	await page.locator('summary').press('Enter');
	await expectPainted(page.locator('#folded').frameLocator('iframe'), 'folded');
	await expect(page.getByRole('link', { name: 'Nakhchivan, on the Aras Atlas' })).toBeHidden();
});

test('a post that listens only once its frame stands shows the frame all the same', async ({
	page
}) => {
	const go = await holdBack(page, '**/wordpress.js');
	await page.goto(`${hosts.url}/wordpress.html`, { waitUntil: 'commit' });
	await expect(page.frameLocator('iframe').locator('html[data-alive]')).toBeAttached();
	await expect(page.locator('blockquote')).toBeVisible();
	go();
	await expect(page.locator('blockquote')).toBeHidden();
	await expect(page.locator('iframe')).not.toHaveAttribute('height', String(HEIGHT));
});

test('a post under its own policy shows the frame in its sandbox, which violates nothing', async ({
	page
}) => {
	await page.addInitScript(() => {
		const violations: string[] = [];
		Object.assign(globalThis, { violations });
		addEventListener('securitypolicyviolation', (event) =>
			violations.push(`${event.violatedDirective}: ${event.blockedURI}`)
		);
	});
	await page.goto(`${hosts.url}/wordpress.html`);
	const frame = page.frameLocator('iframe');
	await expectPainted(frame, 'post');
	// The frame spoke: the words gave way to it, and its height is its own.
	await expect(page.locator('blockquote')).toBeHidden();
	await expect(page.locator('iframe')).not.toHaveAttribute('style');
	await expect(page.locator('iframe')).not.toHaveAttribute('height', String(HEIGHT));
	await goLive(frame);
	const inside = page.frames().find((one) => one.url().includes('/embed/'))!;
	const found = await inside.evaluate(
		() => (globalThis as unknown as { violations: string[] }).violations
	);
	expect(found).toEqual([]);
	// A link in the sandbox leads the reader to the page, by the host's hand.
	// By key: the frame may still be growing under a pointer.
	await frame.getByRole('link', { name: 'Open the full map' }).press('Enter');
	await expect(page).toHaveURL(/\/views\/zangezur-route\/$/);
});

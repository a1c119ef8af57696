/** `<aras-map>` on the pages of others. */
import { BUILD_DIR } from '../../src/site/serve/build.ts';
import { DEFAULT_ORIGIN } from '../../src/site/serve/origin.ts';
import { serve } from '../../src/site/serve/server.ts';
import { expectPainted, forgiveHost, useHost, visit } from './host.ts';
import { expect, expectOpen, goLive, popover, stage, test } from './support.ts';

useHost();

const OWN = '<p>Words of the host, with a <a href="#own">link</a></p>';
const element = (attributes: string, script: string, own = OWN) =>
	`<script type="module" src="${script}aras-map.js"></script>
	<aras-map ${attributes}>${own}</aras-map>`;

test('without script the builder’s snippet is picture, quotation and link', async ({
	page,
	browser,
	baseURL,
	troubles
}) => {
	await page.goto('share/?view=zangezur-route');
	const field = page.getByLabel('Custom element (HTML)');
	// The page opens on the overview until its script has read the address.
	await expect(field).toHaveValue(/view="zangezur-route"/);
	const snippet = await field.inputValue();
	const context = await browser.newContext({ javaScriptEnabled: false });
	const host = await context.newPage();
	await visit(host, snippet.replaceAll(DEFAULT_ORIGIN, baseURL!.replace(/\/$/, '')));
	const [, words] = /“([\w ,.]{20,})/.exec(snippet)!;
	await expect(host.getByText(words!).first()).toBeVisible();
	await expect(host.getByRole('link', { name: 'The Zangezur route' }).last()).toBeVisible();
	const picture = (await host.getByRole('img').boundingBox())!;
	// What an image that did not come would not have.
	expect(picture.width / picture.height).toBeCloseTo(1200 / 630, 1);
	expect(picture.width).toBeGreaterThan(600);
	await context.close();
	forgiveHost(troubles);
});

test('the frame takes their place at its own height, and follows it', async ({
	page,
	baseURL,
	troubles
}) => {
	await visit(page, `<div style="width:600px">${element('view="nakhchivan"', baseURL!)}</div>`);
	const map = page.locator('aras-map');
	const frame = map.frameLocator('iframe');
	await expectPainted(frame, 'element');
	await expect(page.getByText('Words of the host')).toBeHidden();
	const height = () => map.evaluate((place) => place.getBoundingClientRect().height);
	const fits = () =>
		frame.locator('html').evaluate((root) => root.scrollHeight <= root.clientHeight);
	const before = await height();
	expect(Number.isInteger(before)).toBe(true);
	expect(before).toBeGreaterThan(400);
	expect(await fits()).toBe(true);
	await expect(map.locator('iframe')).toHaveAttribute('title', 'Map: nakhchivan');
	await frame.locator('summary').first().click();
	await expect.poll(height).toBeGreaterThan(before + 20);
	expect(await fits()).toBe(true);
	forgiveHost(troubles);
});

test('the host’s words stay where the frame never comes', async ({ page, baseURL, troubles }) => {
	const answered = page.waitForResponse((answer) => answer.url().includes('/embed/no-such-view/'));
	await visit(page, element('view="no-such-view"', baseURL!));
	expect((await answered).status()).toBe(404);
	await page.waitForLoadState('networkidle');
	await expect(page.getByText('Words of the host')).toBeVisible();
	await expect(page.locator('aras-map iframe')).toHaveCSS('opacity', '0');
	// The frame that is not there is no stop of the keyboard.
	await page.getByText('link').focus();
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
	troubles.length = 0;
});

test('a frame that learns its width late, when it is first drawn, is shown all the same', async ({
	page,
	baseURL,
	troubles
}) => {
	// A frame in a process of its own may run its script before it is told how wide it is.
	await page.route('**/_app/embed.js', async (route) => {
		const answer = await route.fetch();
		const late = `let asked = 0;
			Object.defineProperty(globalThis, 'innerWidth', {
				get: () => (asked++ ? document.documentElement.clientWidth : 0)
			});`;
		await route.fulfill({ response: answer, body: `${late}\n${await answer.text()}` });
	});
	await visit(page, element('view="nato"', baseURL!));
	await expectPainted(page.locator('aras-map').frameLocator('iframe'), 'late');
	await expect(page.getByText('Words of the host')).toBeHidden();
	forgiveHost(troubles);
});

test('attributes and properties change the frame, with no step in the history', async ({
	page,
	baseURL,
	troubles
}) => {
	await visit(page, element('view="nakhchivan" height="1100"', baseURL!));
	const map = page.locator('aras-map');
	const frame = map.frameLocator('iframe');
	await expectPainted(frame, 'first');
	const steps = await page.evaluate(() => history.length);
	await map.evaluate((place) => place.setAttribute('title', 'A name'));
	await expect(map.locator('iframe')).toHaveAttribute('title', 'A name');
	await map.evaluate((place) => {
		if (place.localName !== 'aras-map') return;
		const changed = place as HTMLElementTagNameMap['aras-map'];
		changed.view = 'nato';
		changed.theme = 'dark';
		changed.layers = 'countries';
	});
	await expect(frame.locator('h1')).toContainText('NATO');
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(map).toHaveAttribute('view', 'nato');
	await expect(frame.locator('.group-corridor').first()).toBeHidden();
	expect(await page.evaluate(() => history.length)).toBe(steps);
	await expect
		.poll(() => map.locator('iframe').evaluate((inner) => inner.getBoundingClientRect().height))
		.toBe(1100);
	await map.evaluate((place) => place.removeAttribute('theme'));
	await expect(frame.locator('html')).not.toHaveAttribute('data-theme', 'dark');
	await expectPainted(frame, 'last');
	forgiveHost(troubles);
});

test('what was set before the script came is kept, and focus in the own words moves on', async ({
	page,
	baseURL,
	troubles
}) => {
	await visit(page, `<aras-map>${OWN}</aras-map>`);
	await page.getByText('link').focus();
	await page.evaluate((script) => {
		Object.assign(document.querySelector('aras-map')!, { view: 'sitalchay' });
		return import(script);
	}, `${baseURL}aras-map.js`);
	await expectPainted(page.locator('aras-map').frameLocator('iframe'), 'upgraded');
	await expect(page.locator('aras-map')).toHaveAttribute('view', 'sitalchay');
	await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('aras-map');
	forgiveHost(troubles);
});

test('an event tells which feature a reader opened, once', async ({ page, baseURL, troubles }) => {
	await visit(
		page,
		`<script>opened = []; addEventListener('aras-feature', (event) => opened.push(event.detail));</script>
		<div style="width:600px">${element('view="overview"', baseURL!)}</div>`
	);
	const frame = page.locator('aras-map').frameLocator('iframe');
	await expectPainted(frame, 'event');
	const opened = () => page.evaluate(() => (globalThis as unknown as { opened: unknown[] }).opened);
	expect(await opened()).toEqual([]);
	const iran = frame.locator('.names a[data-feature=iran] .text');
	await iran.click();
	await expectOpen(frame, 'Iran');
	await expect.poll(opened).toEqual([{ id: 'iran' }]);
	await page.keyboard.press('Escape');
	await expect(popover(frame)).toBeHidden();
	await expect(stage(frame).locator('.ground')).toBeFocused();
	await goLive(frame);
	await iran.click();
	await expect.poll(opened).toEqual([{ id: 'iran' }, { id: 'iran' }]);
	expect(await page.locator('aras-map').evaluate((place) => place.shadowRoot !== null)).toBe(true);
	forgiveHost(troubles);
});

test('ten thousand odd messages, spoofed ones among them, change nothing', async ({
	page,
	baseURL,
	troubles
}) => {
	await visit(page, `<iframe id="other"></iframe>${element('view="nato"', baseURL!)}`);
	const map = page.locator('aras-map');
	await expectPainted(map.frameLocator('iframe'), 'messages');
	const height = () => map.evaluate((place) => place.getBoundingClientRect().height);
	const before = await height();
	const events = await page.evaluate(async (atlas) => {
		let seen = 0;
		let heard = 0;
		addEventListener('aras-feature', () => seen++);
		addEventListener('message', () => heard++);
		const cyclic: Record<string, unknown> = { sentinel: 'amp', type: 'embed-size' };
		cyclic.height = cyclic;
		const odd = [
			null,
			undefined,
			'x'.repeat(100_000),
			cyclic,
			{ sentinel: 'amp', type: 'embed-size', height: 5000 },
			{ 'aras-atlas': { opened: 'iran' } },
			JSON.parse('{"__proto__":{"aras-atlas":{"opened":"iran"}}}'),
			new Map([['height', 1]]),
			new Uint8Array(9)
		];
		const other = document.querySelector<HTMLIFrameElement>('#other')!.contentWindow!;
		// From the window itself, and from a frame that is not the map's.
		const spoof = (other as unknown as { Function: FunctionConstructor }).Function(
			'data',
			'parent.postMessage(data, "*")'
		);
		for (let sent = 0; sent < 5000; sent++) {
			postMessage(odd[sent % odd.length], '*');
			spoof(odd[sent % odd.length]);
		}
		const source = document
			.querySelector('aras-map')!
			.shadowRoot!.querySelector('iframe')!.contentWindow!;
		// The right window at another origin: what a frame that was led away would send.
		dispatchEvent(
			new MessageEvent('message', {
				data: { 'aras-atlas': { opened: 'iran' } },
				source,
				origin: 'https://evil.example'
			})
		);
		// The right origin from another window: a second frame of the atlas on the same page.
		for (const data of odd)
			dispatchEvent(new MessageEvent('message', { data, source: other, origin: atlas }));
		while (heard < 10_010) await new Promise((done) => setTimeout(done, 10));
		return seen;
	}, new URL(baseURL!).origin);
	expect(events).toBe(0);
	expect(await height()).toBe(before);
	forgiveHost(troubles);
});

test('it makes no global name, and may be loaded twice', async ({ page, baseURL, troubles }) => {
	await visit(page, `<aras-map view="nato">${OWN}</aras-map>`);
	const added = await page.evaluate(async (script) => {
		const before = new Set(Reflect.ownKeys(globalThis));
		const one = await import(script);
		const two = await import(`${script}?again`);
		if (one.ArasMap === two.ArasMap || customElements.get('aras-map') !== one.ArasMap)
			throw new Error('The second script should have left the first one’s element alone.');
		return Reflect.ownKeys(globalThis).filter((name) => !before.has(name));
	}, `${baseURL}aras-map.js`);
	expect(added).toEqual([]);
	await expectPainted(page.locator('aras-map').frameLocator('iframe'), 'twice');
	forgiveHost(troubles);
});

test('it works under a strict policy and require-corp, of an atlas under a path', async ({
	page,
	troubles
}) => {
	const site = await serve({ port: 0, dir: BUILD_DIR, base: '/maps/atlas' });
	const { origin } = new URL(site.url);
	await visit(page, element('view="sitalchay"', `${site.url}/`), {
		'Cross-Origin-Embedder-Policy': 'require-corp',
		'Content-Security-Policy': `default-src 'none'; img-src data:; script-src ${origin}; frame-src ${origin}`
	});
	await expectPainted(page.locator('aras-map').frameLocator('iframe'), 'strict');
	const frame = page.frames().find((one) => one.url().includes('/embed/'));
	expect(frame?.url()).toBe(`${site.url}/embed/sitalchay/`);
	await expect(page.getByText('Words of the host')).toBeHidden();
	await expect(page.locator('aras-map iframe')).toHaveCSS('border-top-width', '0px');
	await site.close();
	forgiveHost(troubles, site.url);
});

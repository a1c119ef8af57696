/** Frames in the places where articles put them. */
import { figure } from '../figures/figure.ts';
import { expectPainted, forgiveHost, useHost, visit } from './host.ts';
import { expect, expectLive, goLive, sampled, stage, test } from './support.ts';

useHost();

for (const sandbox of sampled(['', 'allow-scripts allow-popups', 'allow-scripts'], 2)) {
	test(`in sandbox="${sandbox}" the map and the words are there`, async ({
		page,
		baseURL,
		troubles
	}) => {
		const src = `${baseURL}embed/zangezur-route/`;
		await visit(
			page,
			`<iframe src="${src}" sandbox="${sandbox}" width="600" height="760"></iframe>`
		);
		const frame = page.frameLocator('iframe');
		await expectPainted(frame, sandbox);
		await expect(frame.locator('blockquote').first()).toBeVisible();
		if (sandbox) {
			await stage(frame).hover();
			await expectLive(frame);
			if (!sandbox.includes(' ')) figure('sandbox', sandbox, { value: 1 });
			forgiveHost(troubles);
		} else {
			// The browser says that it ran no script, as was asked.
			troubles.length = 0;
		}
	});
}

test('a host under require-corp, with a policy that allows only our frame, shows it', async ({
	page,
	baseURL,
	troubles
}) => {
	const src = `${baseURL}embed/border-132-km/`;
	await visit(page, `<iframe src="${src}" width="600" height="700"></iframe>`, {
		'Cross-Origin-Embedder-Policy': 'require-corp',
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Content-Security-Policy': `default-src 'none'; img-src data:; frame-src ${new URL(src).origin}`
	});
	await expectPainted(page.frameLocator('iframe'), 'COEP');
	forgiveHost(troubles);
});

test('the height follows the content: messages for all listeners, only on change', async ({
	page,
	baseURL,
	troubles
}) => {
	const src = `${baseURL}embed/zangezur-route/?childId=p1#?secret=s1`;
	await visit(
		page,
		`<script>heard = []; addEventListener('message', (event) => heard.push(event.data));</script>
		<iframe src="${src}" width="600" height="300"></iframe>`
	);
	const heard = () => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
	await expect.poll(async () => (await heard()).length).toBe(4);
	const first = (await heard()) as [{ height: number }, ...unknown[]];
	const { height } = first[0];
	expect(Number.isInteger(height)).toBe(true);
	expect(first.slice(1)).toEqual([
		{ 'datawrapper-height': { 'zangezur-route': height } },
		`pymxPYMxp1xPYMxheightxPYMx${height}`,
		{ message: 'height', value: height, secret: 's1' }
	]);
	// The host obeys: the same height again is no news.
	await page.locator('iframe').evaluate((frame, px) => (frame.style.height = `${px}px`), height);
	// Two frames later all of its observers have been asked.
	await page
		.frameLocator('iframe')
		.locator('html')
		.evaluate(
			() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
		);
	expect(await heard()).toHaveLength(4);
	const scrolls = await page
		.frameLocator('iframe')
		.locator('html')
		.evaluate((root) => root.scrollHeight > root.clientHeight);
	expect(scrolls).toBe(false);
	// The reader opens the other passages: the frame asks for more.
	await page.frameLocator('iframe').locator('summary').first().click();
	await expect.poll(async () => (await heard()).length).toBe(8);
	const second = (await heard())[4] as { height: number };
	expect(second.height).toBeGreaterThan(height + 20);
	forgiveHost(troubles);
});

test('iframe-resizer, which lets no frame scroll, is told the height by the name that it gave', async ({
	page,
	baseURL,
	troubles
}) => {
	const init = '[iFrameSizer]map-1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false';
	await visit(
		page,
		`<script>heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>
		<iframe src="${baseURL}embed/zangezur-route/" width="600" height="900" scrolling="no"
			onload="this.contentWindow.postMessage('${init}', '*')"></iframe>`
	);
	const told = () =>
		page.evaluate(() => {
			const { heard } = globalThis as unknown as { heard: unknown[] };
			const own = heard.filter((data) => typeof data === 'string');
			return own.map((data) => Number(/^\[iFrameSizer\]map-1:(\d+):\d+:\w+$/.exec(data)?.[1]));
		});
	await expect.poll(async () => (await told()).at(-1) ?? 0).toBeGreaterThan(300);
	const before = (await told()).at(-1)!;
	await page.frameLocator('iframe').locator('summary').first().click();
	await expect.poll(async () => (await told()).at(-1)).toBeGreaterThan(before + 20);
	forgiveHost(troubles);
});

test('a frame whose article keeps it from the whole screen offers none', async ({
	page,
	baseURL,
	troubles
}) => {
	await visit(page, `<iframe src="${baseURL}embed/overview/" width="1000" height="900"></iframe>`);
	const frame = page.frameLocator('iframe');
	await goLive(frame);
	await expect(stage(frame).getByRole('button', { name: 'Zoom in' })).toBeVisible();
	await expect(
		stage(frame).getByRole('button', { name: 'Arrows that move the map' })
	).toBeVisible();
	await expect(stage(frame).getByRole('button', { name: 'Full screen' })).toBeHidden();
	forgiveHost(troubles);
});

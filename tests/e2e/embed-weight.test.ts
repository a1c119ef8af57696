/** What frames cost: bytes, requests, WebGL contexts. */
import { readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { figure } from '../figures/figure.ts';
import { expectPainted, forgiveHost, useHost, visit } from './host.ts';
import { expect, test } from './support.ts';

const BUILD = new URL('../../build/', import.meta.url);
const frames = readdirSync(new URL('embed/', BUILD));
/** Bytes over the line before a reader touches a frame. */
const BUDGET = 25_000;

useHost();

/** More than a browser gives WebGL contexts to; fifty with `npm run test:all`. */
const MANY = process.env.ATLAS_ALL ? 50 : 20;

test(`${MANY} frames on one page all paint, and none takes a WebGL context`, async ({
	page,
	baseURL,
	troubles
}) => {
	test.setTimeout(120_000);
	const list = Array.from({ length: MANY }, (_, index) => frames[index % frames.length]!);
	const html = list.map(
		(id) => `<iframe src="${baseURL}embed/${id}/" width="300" height="500"></iframe>`
	);
	await visit(page, html.join(''));
	await expect
		.poll(() => page.frames().filter((frame) => frame.url().includes('/embed/')).length, {
			timeout: 60_000
		})
		.toBe(MANY);
	let painted = 0;
	for (const frame of page.frames().filter((one) => one.url().includes('/embed/'))) {
		await frame.locator('.picture svg path').first().waitFor({ state: 'attached' });
		expect(await frame.locator('canvas').count()).toBe(0);
		painted++;
	}
	if (process.env.ATLAS_ALL) figure('frames', 'all', { wrong: MANY - painted, of: MANY });
	expect(painted).toBe(MANY);
	forgiveHost(troubles);
});

test('a frame weighs at most 25 kB in 3 requests, from one host, and stores nothing', async ({
	page,
	baseURL,
	context,
	troubles
}) => {
	const asked: string[] = [];
	page.on('request', (request) => request.url().startsWith(baseURL!) && asked.push(request.url()));
	await visit(
		page,
		`<iframe src="${baseURL}embed/zangezur-route/" width="600" height="760"></iframe>`
	);
	await expectPainted(page.frameLocator('iframe'), 'budget');
	await page.waitForLoadState('networkidle');
	expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(3);
	expect(asked.length).toBeGreaterThan(0);
	let bytes = 0;
	for (const url of asked) {
		const answer = await context.request.get(url);
		bytes += brotliCompressSync(await answer.body()).length;
	}
	expect(bytes).toBeLessThan(BUDGET);
	const cookies = await context.cookies();
	expect(cookies).toEqual([]);
	// Browsers deny storage to the frames of another site: by itself the page would be allowed some.
	await page.goto('embed/zangezur-route/');
	const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
	expect(stored).toBe(0);
	forgiveHost(troubles);
	const others = troubles.filter((line) => line.startsWith('another host'));
	figure('privacy', 'a frame', { value: cookies.length + stored + others.length });
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright/test';
import { expect, goLive, sampled, test } from './support.ts';

/** One page of each kind. */
const PAGES = [
	'',
	'?feature=zangezur-route',
	'features/azerbaijan-iran-border/',
	'concerns/nato/',
	'documents/mee-quiet-friend/',
	'passages/avim-sitalchay/',
	'views/nakhchivan/',
	'disagreements/',
	'matrix/',
	'data/',
	'share/',
	'embed/zangezur-route/',
	'embed/overview/'
];

declare global {
	interface Window {
		shifts: string[];
	}
}

/** Notes each shift of a page from its first frame on. */
const noteShifts = (page: Page) =>
	page.addInitScript(() => {
		window.shifts = [];
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & {
				value: number;
				hadRecentInput: boolean;
				sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
			})[])
				// Less is a part of a pixel: letters that are set anew on the grid of the screen.
				if (!entry.hadRecentInput && entry.value > 0.0001) {
					const moved = entry.sources.map(
						({ node, previousRect: from, currentRect: to }) =>
							`${node?.nodeName} “${node?.textContent?.trim().slice(0, 40)}” ` +
							`from ${from.x}, ${from.y} to ${to.x}, ${to.y}`
					);
					window.shifts.push([entry.value, ...moved].join('; '));
				}
		}).observe({ type: 'layout-shift', buffered: true });
	});

async function expectStill(page: Page, path: string, forgiven = /^$/): Promise<void> {
	// What moved is told in the frame after: two of them have passed.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	const shifts = await page.evaluate(() => window.shifts);
	expect(
		shifts.filter((shift) => !forgiven.test(shift)),
		path
	).toEqual([]);
}

for (const width of [320, 768, 1440])
	test(`nothing moves while a page comes, at ${width} px`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width, height: 800 });
		await noteShifts(page);
		for (const path of sampled(PAGES, 4)) {
			await page.goto(path, { waitUntil: 'load' });
			if (path === '') await goLive(page);
			await expectStill(page, path);
		}
	});

/** The site behind a slow hand: a page's texts come torn apart, a frame or two between the parts. */
const torn = test.extend<{ after: RegExp }>({
	/** Where a page is torn. */
	after: [/(?<=>[^<>{}]{12})/, { option: true }],
	baseURL: async ({ baseURL, after }, use) => {
		const server = createServer(async (request, answer) => {
			const file = await fetch(new URL(request.url!.slice(1), baseURL));
			const type = file.headers.get('content-type') ?? '';
			answer.writeHead(file.status, { 'Content-Type': type });
			if (!type.startsWith('text/html')) return answer.end(Buffer.from(await file.arrayBuffer()));
			const parts = (await file.text()).split(after);
			for (const part of parts) {
				answer.write(part);
				// Of two parts the first has to be painted whole.
				await wait(parts.length > 2 ? 30 : 150);
			}
			answer.end();
		});
		await new Promise<void>((done) => server.listen(0, 'localhost', done));
		await use(`http://localhost:${(server.address() as AddressInfo).port}/`);
		await new Promise((done) => server.close(done));
	}
});

async function expectStillAt(page: Page, path: string, width: number): Promise<void> {
	await page.setViewportSize({ width, height: 800 });
	await noteShifts(page);
	await page.goto(path, { waitUntil: 'load' });
	// What has no node is a closing quotation mark, behind words that were torn.
	await expectStill(page, path, /^[\d.e-]+$/);
}

for (const path of sampled(['', 'features/nakhchivan/', 'embed/zangezur-route/'], 2))
	torn(`nothing moves while the texts of /${path} come in parts`, ({ page }) =>
		expectStillAt(page, path, 768)
	);

torn.describe('torn once, in the panel', () => {
	torn.use({ after: /(?<=<\/label>\s*)(?=<label[^>]*><input[^>]+value="relief")/ });
	for (const width of [320, 768, 1440])
		torn(`nothing moves at ${width} px`, ({ page }) => expectStillAt(page, '', width));
});

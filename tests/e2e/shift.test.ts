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
				sources: { node?: Element }[];
			})[])
				// Less is a part of a pixel: letters that are set anew on the grid of the screen.
				if (!entry.hadRecentInput && entry.value > 0.0001)
					window.shifts.push(`${entry.value} ${entry.sources[0]?.node?.outerHTML.slice(0, 80)}`);
		}).observe({ type: 'layout-shift', buffered: true });
	});

async function expectStill(page: Page, path: string): Promise<void> {
	// What moved is told in the frame after: two of them have passed.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	expect(await page.evaluate(() => window.shifts), path).toEqual([]);
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
const torn = test.extend({
	baseURL: async ({ baseURL }, use) => {
		const server = createServer(async (request, answer) => {
			const file = await fetch(new URL(request.url!.slice(1), baseURL));
			const type = file.headers.get('content-type') ?? '';
			answer.writeHead(file.status, { 'Content-Type': type });
			if (!type.startsWith('text/html')) return answer.end(Buffer.from(await file.arrayBuffer()));
			for (const part of (await file.text()).split(/(?<=>[^<>{}]{12})/)) {
				answer.write(part);
				await wait(30);
			}
			answer.end();
		});
		await new Promise<void>((done) => server.listen(0, 'localhost', done));
		await use(`http://localhost:${(server.address() as AddressInfo).port}/`);
		await new Promise((done) => server.close(done));
	}
});

for (const path of sampled(['', 'features/nakhchivan/', 'embed/zangezur-route/'], 2))
	torn(`nothing moves while the texts of /${path} come in parts`, async ({ page }) => {
		await page.setViewportSize({ width: 768, height: 800 });
		await noteShifts(page);
		await page.goto(path, { waitUntil: 'load' });
		await expectStill(page, path);
	});

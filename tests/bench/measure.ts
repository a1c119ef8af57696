/** One cold visit to one page: a fresh browser, everything that is measured, and its end. */
import { chromium, type Page } from 'playwright';
import { film, type Frame } from './frames.ts';
import { holdBack, type Link } from './links.ts';
import type { BenchPage } from './pages.ts';
import { readPng } from './png.ts';
import { installProbe, type Probe } from './probe.ts';
import { pixelOf, showsBorders, type Pixel, type Rect } from './sight.ts';
import type { LngLat } from '../../src/lib/geo/types.ts';

/** Times in milliseconds, since the navigation started unless said otherwise; `null` where the page has no such thing. */
export interface Visit {
	/** The first frame with the borders in it. */
	readonly geometry: number | null;
	/** The live map can be moved. */
	readonly live: number | null;
	/** From pressing a place to the frame that shows its passage. */
	readonly click: number | null;
	/** What tasks hold the page's main thread over 50 ms, summed, until the live map or until it is quiet. */
	readonly blocking: number;
	/** Cumulative layout shift until then, without unit. */
	readonly shift: number;
	/** Over the wire until then, headers included. */
	readonly bytes: number;
	readonly requests: number;
}

/** A page that has done nothing for so long, in milliseconds, is quiet. */
const QUIET = 1500;
const PATIENCE = 60_000;

const pause = (time: number) => new Promise((done) => setTimeout(done, time));

/** Asks again and again until there is an answer; throws after a minute. */
async function until<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
	for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(50)) {
		const answer = await ask();
		if (answer !== null) return answer;
	}
	throw new Error(`Waited a minute for ${what}.`);
}

/** What the probe saw, and what has come over the wire: a worker's script too. */
const look = (page: Page) =>
	page.evaluate(() => {
		const files = performance
			.getEntries()
			.filter((entry) => ['navigation', 'resource'].includes(entry.entryType))
			.filter(({ name }) => name.startsWith('http')) as PerformanceResourceTiming[];
		return {
			...(window as unknown as { probe: Probe }).probe,
			now: performance.now(),
			loaded: document.readyState === 'complete',
			arrived: Math.max(...files.map((file) => file.responseEnd)),
			bytes: files.reduce((sum, file) => sum + file.transferSize, 0),
			requests: files.length
		};
	});

/** Resolves when the map is there, if the page has one, and nothing happens any more. */
const settled = (page: Page, { ready, id }: BenchPage) =>
	until(`${id} to be quiet`, async () => {
		const seen = await look(page);
		const last = Math.max(seen.last, seen.arrived, seen.ready ?? 0);
		return seen.loaded && seen.now - last > QUIET && (!ready || seen.ready !== null) ? seen : null;
	});

/** The first frame that shows the borders. */
const firstSight = (frames: readonly Frame[], pixels: readonly Pixel[]) =>
	frames.find(({ picture }) => showsBorders(readPng(picture), pixels))?.time ?? null;

/** Presses, and waits for the passage: milliseconds between the two. */
async function press(page: Page, target: BenchPage, map: Rect): Promise<number> {
	const { press: where, bounds, id } = target;
	const box = typeof where === 'string' ? await page.locator(where).first().boundingBox() : null;
	const [x, y] = box
		? ([box.x + box.width / 2, box.y + box.height / 2] as const)
		: pixelOf(where as LngLat, bounds, map);
	await page.mouse.move(x, y);
	// What the pointer sets going may begin later than the next look.
	await pause(QUIET);
	await until('the pointer', async () => {
		const { now, last } = await look(page);
		return now - last > QUIET ? true : null;
	});
	await Promise.all([page.mouse.down(), page.mouse.up()]);
	return until(`the passage on ${id}`, async () => {
		const { pressed, shown } = await look(page);
		return pressed !== null && shown !== null ? shown - pressed : null;
	});
}

/** Visits a page once. `executablePath` is Chromium's; `url` is the site's, without a slash at the end. */
export async function visit(
	target: BenchPage,
	link: Link,
	url: string,
	executablePath: string,
	borders: readonly LngLat[]
): Promise<Visit> {
	const args = ['--enable-unsafe-swiftshader', '--disable-background-networking', '--no-first-run'];
	if (process.getuid?.() === 0) args.push('--no-sandbox');
	const browser = await chromium.launch({ executablePath, args });
	try {
		const context = await browser.newContext({ viewport: link.window });
		const page = await context.newPage();
		// A reader's browser has drawn something before; a fresh one takes long over its first frame.
		await page.setContent('<p>Before</p>');
		await page.screenshot();
		await page.addInitScript(installProbe, { ready: target.ready });
		const session = await context.newCDPSession(page);
		await holdBack(session, link);
		const stop = await film(session);
		await page.goto(url + target.path, { waitUntil: 'commit' });
		const probe = await settled(page, target);
		const frames = await stop();
		const map = (await page.locator(target.map).first().boundingBox())!;
		const origin = await page.evaluate(() => performance.timeOrigin);
		const pixels = borders
			.map((place) => pixelOf(place, target.bounds, map))
			.filter(([x, y]) => x > map.x && x < map.x + map.width && y > 0 && y < link.window.height);
		const seen = firstSight(
			frames.filter(({ time }) => time >= origin),
			pixels
		);
		const end = probe.ready ?? Infinity;
		const { bytes, requests } = probe;
		const tasks = probe.tasks.filter(([start]) => start < end);
		const shifts = probe.shifts.filter(([at]) => at < end + QUIET);
		return {
			geometry: seen && seen - origin,
			live: probe.ready,
			blocking: tasks.reduce((sum, [, length]) => sum + length - 50, 0),
			shift: shifts.reduce((sum, [, value]) => sum + value, 0),
			bytes,
			requests,
			click: await press(page, target, map)
		};
	} finally {
		await browser.close();
	}
}

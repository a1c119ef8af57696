/** What a browser needs for a page of the explorer, and for the single-file page: times and memory. */
import { chromium, type Browser, type Page } from 'playwright';
import { requireChromium } from '../browser.ts';
import { invent } from './generate.ts';

export interface Memory {
	/** JavaScript's memory, in MB, of the page and of its workers. */
	readonly pageMB: number;
	readonly workerMB: number;
}

/** A browser that draws in software and measures memory when asked, not when it likes. */
export const launch = (): Promise<Browser> =>
	chromium.launch({
		executablePath: requireChromium().path,
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--disable-background-networking',
			'--use-angle=swiftshader',
			'--enable-unsafe-swiftshader',
			'--enable-blink-features=ForceEagerMeasureMemory'
		]
	});

/** Clicks on one place: the first, and others. */
const CLICKS = 6;

/** The page's own clock, in ms, from the start of its loading: written down by scripts in the page. */
interface Marks {
	opened?: number;
	clicked?: number;
	passage?: number;
}

/** Runs in the page before anything else: notes when the live map shows, a click, a passage. */
function watch() {
	const marks = window as unknown as Marks;
	addEventListener('click', () => (marks.clicked = performance.now()), true);
	new MutationObserver(() => {
		if (!marks.opened && document.querySelector('[data-map=live], .live.shown'))
			marks.opened = performance.now();
		if (
			marks.clicked &&
			!marks.passage &&
			document.querySelector('dialog[open] blockquote, .maplibregl-popup')
		)
			marks.passage = performance.now();
	}).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Waits, looking from outside: a page that is busy cannot look by itself. Throws after five minutes. */
async function until<K extends keyof Marks>(page: Page, mark: K): Promise<Marks> {
	const end = Date.now() + 300_000;
	while (Date.now() < end) {
		const marks = await page.evaluate(() => {
			const { opened, clicked, passage } = window as unknown as Marks;
			return { opened, clicked, passage };
		});
		if (marks[mark] !== undefined) return marks;
		await new Promise((done) => setTimeout(done, 50));
	}
	throw new Error(`${page.url()}: nothing was ${mark} in five minutes.`);
}

async function withPage<T>(browser: Browser, run: (page: Page) => Promise<T>): Promise<T> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	try {
		const page = await context.newPage();
		await page.addInitScript(watch);
		return await run(page);
	} finally {
		await context.close();
	}
}

/** How long a page takes until its map is drawn with its data, in ms, and its memory then. */
export const open = (browser: Browser, url: string): Promise<{ ms: number } & Memory> =>
	withPage(browser, async (page) => {
		await page.goto(url, { waitUntil: 'commit' });
		const { opened } = await until(page, 'opened');
		return { ms: opened!, ...(await memoryOf(page)) };
	});

/**
 * From a click on an invented place on the explorer's map to its passage, in ms: the first time, when
 * its part has still to come, and then again and again, when it is there as after a hover.
 */
export const click = (
	browser: Browser,
	url: string,
	i: number
): Promise<{ first: number; again: number[] }> =>
	withPage(browser, async (page) => {
		const [lng, lat] = invent(i, 2).geometry.coordinates as [number, number];
		await page.goto(`${url}/?at=12/${lat}/${lng}`, { waitUntil: 'commit' });
		await until(page, 'opened');
		// A map that stands: finer lines still load after it opens.
		await page.waitForLoadState('networkidle');
		await page.evaluate(
			() => new Promise((idle) => requestIdleCallback(() => requestIdleCallback(idle)))
		);
		const box = (await page.locator('#map').boundingBox())!;
		const times: number[] = [];
		while (times.length < CLICKS) {
			await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
			const { clicked, passage } = await until(page, 'passage');
			times.push(passage! - clicked!);
			await page.keyboard.press('Escape');
			await page.locator('dialog[open]').waitFor({ state: 'detached' });
			await page.evaluate(() => {
				const marks = window as unknown as Marks;
				delete marks.clicked;
				delete marks.passage;
			});
		}
		const [first, ...again] = times;
		return { first: first!, again };
	});

async function memoryOf(page: Page): Promise<Memory> {
	const parts = await page.evaluate(async () => {
		const measured = await (
			performance as unknown as {
				measureUserAgentSpecificMemory(): Promise<{
					breakdown: { bytes: number; attribution: { scope: string }[] }[];
				}>;
			}
		).measureUserAgentSpecificMemory();
		return measured.breakdown.map(({ bytes, attribution }) => ({
			bytes,
			worker: attribution.some(({ scope }) => scope.includes('Worker'))
		}));
	});
	const sum = (worker: boolean) =>
		parts.filter((part) => part.worker === worker).reduce((all, { bytes }) => all + bytes, 0) / 1e6;
	return { pageMB: sum(false), workerMB: sum(true) };
}

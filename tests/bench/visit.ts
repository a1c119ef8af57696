/** A visit: one page, once, in a browser process of its own, held back from the start. */
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import type { Condition } from './conditions.ts';
import type { BenchPage } from './pages.ts';
import { installProbe, type Probe } from './probe.ts';

export interface Visit {
	readonly target: BenchPage;
	readonly condition: Condition;
	readonly browser: Browser;
	readonly page: Page;
	readonly session: CDPSession;
	/** Goes to the page; comes back when its first bytes are there. */
	go(): Promise<void>;
	/** Resolves so many milliseconds after the navigation began. */
	at(time: number): Promise<void>;
}

export interface Place {
	/** The site's address, without a slash at the end. */
	readonly url: string;
	/** Chromium's program. */
	readonly program: string;
}

export const pause = (time: number) => new Promise<void>((done) => setTimeout(done, time));

// WebGL in software, and the page's own painting in software too, as where there is no graphics card:
// painted through the same driver as WebGL, an SVG page would wait a second for its first frame.
const ARGS = ['--enable-unsafe-swiftshader', '--disable-background-networking', '--no-first-run'];

/** Visits a page. A browser that dies must not end a series of hours: the visit is made once more, and told. */
export async function visit<T>(
	target: BenchPage,
	condition: Condition,
	place: Place,
	use: (visit: Visit) => Promise<T>
): Promise<T> {
	try {
		return await once(target, condition, place, use);
	} catch (error) {
		const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
		console.log(`${target.id} is visited once more: ${reason}`);
		return once(target, condition, place, use);
	}
}

/** Opens a browser, does something with it, and closes it. */
async function once<T>(
	target: BenchPage,
	condition: Condition,
	{ url, program }: Place,
	use: (visit: Visit) => Promise<T>
): Promise<T> {
	const { window, link } = condition;
	// A process for each visit: no cache, compiled script or shader is left from the one before.
	const browser = await chromium.launch({
		executablePath: program,
		args: process.getuid?.() === 0 ? [...ARGS, '--no-sandbox'] : ARGS
	});
	try {
		const context = await browser.newContext({
			viewport: window.size,
			deviceScaleFactor: window.density,
			hasTouch: window.touch,
			isMobile: window.touch
		});
		const page = await context.newPage();
		page.on('pageerror', ({ message }) => console.log(`${target.id} has an error: ${message}`));
		// A reader's browser has drawn something before; a fresh one takes long over its first frame.
		await page.setContent('<p>Before</p>');
		await page.screenshot();
		await page.addInitScript(installProbe, { ready: target.ready });
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		if (link.network) {
			const { latency, download, upload } = link.network;
			await session.send('Network.emulateNetworkConditions', {
				...{ offline: false, latency },
				...{ downloadThroughput: download, uploadThroughput: upload }
			});
		}
		if (link.cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: link.cpu });
		let start = 0;
		return await use({
			...{ target, condition, browser, page, session },
			go: async () => {
				start = Date.now();
				await page.goto(url + target.path, { waitUntil: 'commit' });
			},
			at: (time) => pause(Math.max(0, start + time - Date.now()))
		});
	} finally {
		await browser.close();
	}
}

/** What the probe has seen so far, with what the browser itself says of paints and files. */
export const probed = (page: Page) =>
	page.evaluate(() => ({
		...(window as unknown as { probe: Probe }).probe,
		/** When the navigation started, in milliseconds since 1970. */
		origin: performance.timeOrigin,
		paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
		files: (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
			({ name, transferSize, responseEnd }) => ({ name, transferSize, responseEnd })
		)
	}));

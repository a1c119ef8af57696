/** Firefox as it is installed (Debian's `firefox-esr`, or `ATLAS_FIREFOX`), driven by WebDriver BiDi. */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Engine, Tab } from './tab.ts';

const path = [process.env.ATLAS_FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
	(one) => one && existsSync(one)
);
const launch = (prefs: Record<string, unknown>) =>
	puppeteer.launch({ browser: 'firefox', executablePath: path, extraPrefsFirefox: prefs });

async function opened(browser: Browser): Promise<Page> {
	const page = await browser.newPage();
	await page.setViewport({ width: 1280, height: 800 });
	return page;
}

function tabOf(page: Page): Tab {
	const thrown: string[] = [];
	page.on('pageerror', (error) => {
		// Firefox asks `default-src` for files that are fetched ahead, and goes without: every other
		// kind of file has a rule of its own.
		if (!/^Error: Content-Security-Policy: .* \(default-src\)/.test(String(error)))
			thrown.push(String(error));
	});
	return {
		goto: (url) => page.goto(url),
		run: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
		move: (x, y) => page.mouse.move(x, y),
		press: (x, y) => page.mouse.click(x, y),
		key: (name) => page.keyboard.press(name),
		type: (text) => page.keyboard.type(text),
		thrown: async () => thrown,
		close: () => page.close()
	};
}

/** With scripts switched off in the browser: only the protocol still looks into the page. */
async function withoutScript(site: string): Promise<void> {
	const browser = await launch({ 'javascript.enabled': false });
	try {
		const page = await opened(browser);
		await page.goto(site);
		const picture = await page.$('.picture path.area-iran');
		if (!(await picture?.boundingBox())?.width) throw new Error('The map is not drawn.');
		if (await page.$('html[data-alive]')) throw new Error('A script has run.');
		const link = await page.$('.features a[data-feature=zangezur-route]');
		const { x, y, width, height } = (await link!.boundingBox())!;
		const gone = page.waitForNavigation();
		// A press of the mouse itself: the protocol's own click runs a script in the page.
		await page.mouse.click(x + width / 2, y + height / 2);
		await gone;
		if (!page.url().endsWith('/features/zangezur-route/')) throw new Error(page.url());
		if (!(await page.$('main blockquote'))) throw new Error('No quotation is on the page.');
	} finally {
		await browser.close();
	}
}

/** Throws an `Error` that says what to install where there is none. */
export async function firefox(): Promise<Engine> {
	if (!path) throw new Error('No Firefox was found: install firefox-esr, or set ATLAS_FIREFOX.');
	const browser = await launch({});
	return {
		version: await browser.version(),
		open: async () => tabOf(await opened(browser)),
		own: { 'without script the map is drawn, and leads to the words': withoutScript },
		close: () => browser.close()
	};
}

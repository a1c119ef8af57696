/** What a reader does with the atlas, for a browser that is no Chromium: each throws where it does not work. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Atlas } from '../../src/lib/atlas/types.ts';

/** Waits until something in the page is true. */
const until = (page: Page, what: string) =>
	page.waitForFunction(what, { timeout: 30_000 }).catch(() => {
		throw new Error(`This never came true: ${what}`);
	});
const ALIVE = `document.documentElement.dataset.alive === ''`;
const open = (words: string) =>
	`(document.querySelector('#popover[open] blockquote')?.closest('#popover').textContent ?? '').includes(${JSON.stringify(words)})`;
const CLOSED = `!document.querySelector('#popover[open]')`;
const display = (selector: string) =>
	`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).display`;

async function come(page: Page, url: string) {
	await page.goto(url);
	await until(page, ALIVE);
}
async function toggles(page: Page, id: string, line: string) {
	const box = `input[name=layers][value=${id}]`;
	const before = await page.evaluate(display(line));
	await page.locator(box).click();
	await until(page, `(${display(line)} === 'none') !== ${before === 'none'}`);
	await page.locator(box).click();
	await until(page, `${display(line)} === ${JSON.stringify(before)}`);
}

type Journey = (page: Page, site: string) => Promise<unknown>;

/** By name, in order; each begins with a page of its own. */
export const JOURNEYS: Readonly<Record<string, Journey>> = {
	'the map opens, with its picture and its names': async (page, site) => {
		await come(page, site);
		await until(page, `document.querySelector('.picture path.area-iran').getBBox().width > 0`);
		await until(
			page,
			`[...document.querySelectorAll('.names .label .text')].filter((one) => one.getBoundingClientRect().width).length > 6`
		);
	},
	'a press opens a feature, and Escape closes it': async (page, site) => {
		await come(page, site);
		await page.locator('.names a[data-feature=nakhchivan]:not(.out) .text').click();
		await until(page, open('Nakhchivan'));
		await page.keyboard.press('Escape');
		await until(page, CLOSED);
	},
	'keys open a feature, and focus comes back': async (page, site) => {
		await come(page, site);
		await page.focus('.features a[data-feature=sitalchay]');
		await page.keyboard.press('Enter');
		await until(page, open('denied'));
		await until(page, `document.activeElement.id === 'popover-title'`);
		await page.keyboard.press('Escape');
		await until(page, `document.activeElement.dataset.feature === 'sitalchay'`);
	},
	'the route and the border are hidden and shown': async (page, site) => {
		await come(page, site);
		await toggles(page, 'corridor', '.picture [data-feature=zangezur-route]');
		await toggles(page, 'border', '.picture [data-feature=border-132-km]');
	},
	'what is looked for is found': async (page, site) => {
		await come(page, site);
		await page.locator('search input').fill('baku');
		await until(
			page,
			`[...document.querySelectorAll('#panel a')].some((a) => /^Baku/.test(a.textContent.trim()) && a.closest('.finding'))`
		);
	},
	'a concern opens with its quotation': async (page, site) => {
		await come(page, site);
		await page.focus('#panel a[data-concern=nato]');
		await page.keyboard.press('Enter');
		await until(page, open('NATO'));
		await until(page, `document.querySelector('#map').classList.contains('lens')`);
	},
	'the live map takes over, and moves by its keys': async (page, site) => {
		await come(page, site);
		await page.hover('#map .ground');
		await until(page, `document.querySelector('#map').dataset.map === 'live'`);
		await page.focus('#map .ground');
		await page.keyboard.press('ArrowLeft');
		await until(page, `location.search.includes('at=')`);
	},
	'arrows move the map, and it is said where it is': async (page, site) => {
		await come(page, site);
		await page.locator('.tools [aria-expanded]').click();
		await page.locator('.arrows [aria-label="Move left"]').click();
		await until(page, `/^Map: .+ km wide/.test(document.querySelector('.told').textContent)`);
	},
	'the timeline opens, and names its events': async (page, site) => {
		await page.goto(`${site}timeline/`);
		await until(page, `document.querySelectorAll('main li figure').length > 3`);
		await come(page, site);
		await page.locator('a[data-timeline]').click();
		await until(page, `document.querySelectorAll('[id^=event-]').length > 3`);
	},
	'a text is checked': async (page, site) => {
		await page.goto(`${site}verify/`);
		const { passages } = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8')) as Atlas;
		const words = passages.find(({ parts }) => parts.length === 1)!.parts[0]!.exact;
		await page.locator('textarea').fill(words);
		await page.locator('button ::-p-text(Check this text)').click();
		await until(page, `/\\d+ of \\d+/.test(document.querySelector('main').textContent)`);
	},
	'a frame comes to life, and its button zooms': async (page, site) => {
		await come(page, `${site}embed/zangezur-route/`);
		await page.hover('#map .ground');
		await until(page, `!document.querySelector('#map .tools').hidden`);
		// On a machine without a mouse nothing tells the script that a pointer rests there already.
		await page.hover('.text .inner');
		await page.hover('#map .ground');
		await until(page, `document.querySelector('#map').dataset.map === 'live'`);
		const before = await page.$eval('.scale', (one) => one.textContent + one.getAttribute('style'));
		await page.locator('.tools [data-move="+"]').click();
		await until(
			page,
			`(() => { const one = document.querySelector('.scale'); return one.textContent + one.getAttribute('style'); })() !== ${JSON.stringify(before)}`
		);
	}
};

/** With scripts switched off in the browser: only the protocol still looks into the page. */
export const WITHOUT_SCRIPT: Readonly<Record<string, Journey>> = {
	'without script the map is drawn, and leads to the words': async (page, site) => {
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
	}
};

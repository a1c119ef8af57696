/** What a reader does with the atlas, for browsers that are no Chromium: each throws where it does not work. */
import { readFileSync } from 'node:fs';
import type { Atlas } from '../../src/lib/atlas/types.ts';
import { focus, one, press, rest, until, type Tab } from './tab.ts';

const ALIVE = `document.documentElement.dataset.alive === ''`;
const LIVE = `${one('#map')}.dataset.map === 'live'`;
const open = (words: string) =>
	`(${one('#popover[open] blockquote')}?.closest('#popover').textContent ?? '').includes(${JSON.stringify(words)})`;
const CLOSED = `!${one('#popover[open]')}`;
const display = (selector: string) => `getComputedStyle(${one(selector)}).display`;

async function come(tab: Tab, url: string) {
	await tab.goto(url);
	await until(tab, ALIVE);
}
async function toggles(tab: Tab, id: string, line: string) {
	const box = one(`input[name=layers][value=${id}]`);
	const before = await tab.run<string>(display(line));
	await press(tab, box);
	await until(tab, `(${display(line)} === 'none') !== ${before === 'none'}`);
	await press(tab, box);
	await until(tab, `${display(line)} === ${JSON.stringify(before)}`);
}

type Journey = (tab: Tab, site: string) => Promise<unknown>;

/** By name, in order; each begins with a tab of its own. */
export const JOURNEYS: Readonly<Record<string, Journey>> = {
	'the map opens, with its picture and its names': async (tab, site) => {
		await come(tab, site);
		await until(tab, `${one('.picture path.area-iran')}.getBBox().width > 0`);
		await until(
			tab,
			`[...document.querySelectorAll('.names .label .text')].filter((one) => one.getBoundingClientRect().width).length > 6`
		);
	},
	'a press opens a feature, and Escape closes it': async (tab, site) => {
		await come(tab, site);
		await press(tab, one('.names a[data-feature=nakhchivan]:not(.out) .text'));
		await until(tab, open('Nakhchivan'));
		await tab.key('Escape');
		await until(tab, CLOSED);
	},
	'keys open a feature, and focus comes back': async (tab, site) => {
		await come(tab, site);
		await focus(tab, '.features a[data-feature=sitalchay]');
		await tab.key('Enter');
		await until(tab, open('denied'));
		await until(tab, `document.activeElement.id === 'popover-title'`);
		await tab.key('Escape');
		await until(tab, `document.activeElement.dataset.feature === 'sitalchay'`);
	},
	'the route and the border are hidden and shown': async (tab, site) => {
		await come(tab, site);
		await toggles(tab, 'corridor', '.picture [data-feature=zangezur-route]');
		await toggles(tab, 'border', '.picture [data-feature=border-132-km]');
	},
	'what is looked for is found': async (tab, site) => {
		await come(tab, site);
		await press(tab, one('search input'));
		await tab.type('baku');
		await until(
			tab,
			`[...document.querySelectorAll('#panel a')].some((a) => /^Baku/.test(a.textContent.trim()) && a.closest('.finding'))`
		);
	},
	'a concern opens with its quotation': async (tab, site) => {
		await come(tab, site);
		await focus(tab, '#panel a[data-concern=nato]');
		await tab.key('Enter');
		await until(tab, open('NATO'));
		await until(tab, `${one('#map')}.classList.contains('lens')`);
	},
	'the live map takes over, and moves by its keys': async (tab, site) => {
		await come(tab, site);
		await rest(tab, one('#map .ground'));
		await until(tab, LIVE);
		await focus(tab, '#map .ground');
		await tab.key('ArrowLeft');
		await until(tab, `location.search.includes('at=')`);
	},
	'arrows move the map, and it is said where it is': async (tab, site) => {
		await come(tab, site);
		await press(tab, one('.tools [aria-expanded]'));
		await press(tab, one('.arrows [aria-label="Move left"]'));
		await until(tab, `/^Map: .+ km wide/.test(${one('.told')}.textContent)`);
	},
	'the timeline opens, and names its events': async (tab, site) => {
		await tab.goto(`${site}timeline/`);
		await until(tab, `document.querySelectorAll('main li figure').length > 3`);
		await come(tab, site);
		await press(tab, one('a[data-timeline]'));
		await until(tab, `document.querySelectorAll('[id^=event-]').length > 3`);
	},
	'a text is checked': async (tab, site) => {
		await tab.goto(`${site}verify/`);
		const { passages } = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8')) as Atlas;
		const words = passages.find(({ parts }) => parts.length === 1)!.parts[0]!.exact;
		await press(tab, one('textarea'));
		await tab.type(words);
		await press(
			tab,
			`[...document.querySelectorAll('button')].find((one) => /Check this text/.test(one.textContent))`
		);
		await until(tab, `/\\d+ of \\d+/.test(${one('main')}.textContent)`);
	},
	'a frame comes to life, and its button zooms': async (tab, site) => {
		await come(tab, `${site}embed/zangezur-route/`);
		await rest(tab, one('#map .ground'));
		await until(tab, `!${one('#map .tools')}.hidden`);
		// On a machine without a mouse nothing tells the script that a pointer rests there already.
		await rest(tab, one('.text .inner'));
		await rest(tab, one('#map .ground'));
		await until(tab, LIVE);
		const scale = `${one('.scale')}.textContent + ${one('.scale')}.getAttribute('style')`;
		const before = await tab.run<string>(scale);
		await press(tab, one('.tools [data-move="+"]'));
		await until(tab, `${scale} !== ${JSON.stringify(before)}`);
	}
};

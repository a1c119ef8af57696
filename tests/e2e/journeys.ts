/** What readers do on five kinds of page, and what they must find there while a file is at fault. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import type { SharedContents } from '../../src/lib/app/contents.ts';
import { expect, popover, stage } from './support.ts';

const { live, levels } = JSON.parse(
	readFileSync(new URL('../../build/contents.json', import.meta.url), 'utf8')
) as SharedContents;
const LIVE = [live.program, ...live.files, live.drawing.url, levels[0]!.map.url];

/**
 * Eight seconds from the asking, and as long again: two pages at a time share the machine. That it is
 * eight seconds is shown with a clock of our own, in `live-start.test.ts`.
 */
const IN_TIME = 16_000;

/** The server is well again from now on. */
type Mend = () => void;

/** Waits until something is there, or what is said instead leads to it. */
async function hereOrSaid(what: Locator, said: Locator, mend: Mend) {
	await expect(what.or(said).first()).toBeAttached({ timeout: IN_TIME });
	if (await what.isVisible()) return;
	await expect(what.or(said).first()).toBeVisible({ timeout: IN_TIME });
	if (await what.isVisible()) return;
	mend();
	// It may yet come by itself.
	if (await said.isVisible()) await said.click({ timeout: 10_000 }).catch(() => {});
	await expect(what).toBeVisible({ timeout: 20_000 });
}

const reload = (page: Page) => page.locator('.late a');
const drawn = (page: Page) => page.locator('#map[data-map=live]');
/** The popover, and in it what was asked for: nothing that is said about its coming. */
const WORDS = '#popover[open]:not(:has(.words > .said))';
const button = (page: Page) => stage(page).getByRole('button', { name: 'Show the live map' });

/** Picture and text as the page brought them; of a live map that is not whole, nothing. */
export async function complete(page: Page) {
	await expect(page.locator('h1').first()).toBeVisible();
	await expect(
		page.getByRole('link', { name: /^(Data|Open the full map)$/ }).first()
	).toBeVisible();
	if ((await page.locator('#map').count()) === 0) return;
	const { paths, whole, covered } = await page.evaluate(() => {
		const all = [...document.querySelectorAll('.picture path')];
		const shown = (at: string) => getComputedStyle(document.querySelector(at) ?? document.body);
		return {
			paths: all.length,
			whole: all.filter((path) => path.getAttribute('d')?.startsWith('M')).length,
			covered:
				document.getElementById('map')!.dataset.map !== 'live' &&
				(shown('.picture').visibility !== 'visible' ||
					(document.querySelector('.live') !== null && shown('.live').opacity !== '0'))
		};
	});
	expect(paths).toBeGreaterThan(10);
	expect(whole).toBe(paths);
	expect(covered).toBe(false);
}

/** The reader's pointer rests over the map until it is live. */
async function goLive(page: Page, mend: Mend) {
	const { x, y, width, height } = (await stage(page).boundingBox())!;
	await page.mouse.move(x + width / 2, y + height / 2 - 1);
	await page.mouse.move(x + width / 2, y + height / 2);
	await hereOrSaid(drawn(page), button(page).or(reload(page)).first(), mend);
}

export interface Journey {
	readonly path: string;
	/** What it is known to ask for, at least. */
	readonly asks: readonly string[];
	/** With which faults `npm test` runs it, each of one file: together they are all faults. */
	readonly some: readonly string[];
	/** What a reader does; `file` is what is at fault. */
	readonly take: (page: Page, file: string, mend: Mend) => Promise<void>;
}

export const JOURNEYS: Readonly<Record<string, Journey>> = {
	'the explorer': {
		path: '',
		asks: LIVE,
		some: ['hung', 'cut short'],
		async take(page, file, mend) {
			const alive = page.locator('html[data-alive]');
			await hereOrSaid(alive, reload(page), mend);
			await complete(page);
			await goLive(page, mend);
			await complete(page);
			const [, id = 'iran'] = /words\/feature-([\w-]+)\./.exec(file) ?? [];
			await page.locator(`#panel a[data-feature="${id}"]`).first().dispatchEvent('click');
			const words = page.locator(WORDS);
			const again = popover(page).getByRole('button', { name: 'Try again' });
			await hereOrSaid(words, again, mend);
		}
	},
	'a frame': {
		path: 'embed/nakhchivan/',
		asks: [],
		some: ['another page', 'slow'],
		async take(page, _, mend) {
			await hereOrSaid(page.locator('html[data-alive]'), reload(page), mend);
			await complete(page);
		}
	},
	'a frame with its live map': {
		path: 'embed/nakhchivan/',
		asks: [...LIVE, 'contents.json'],
		some: ['a byte altered', 'of an older version'],
		async take(page, _, mend) {
			await hereOrSaid(page.locator('html[data-alive]'), reload(page), mend);
			await complete(page);
			await goLive(page, mend).catch(async (error: unknown) => {
				// After a new start the pointer has to come again.
				if (!(await page.locator('#map[data-map=picture]').count())) throw error;
				await page.mouse.move(0, 0);
				await goLive(page, mend);
			});
			await complete(page);
			const name = page.locator('.names a[data-feature=nakhchivan] .text').first();
			await name.click();
			const again = popover(page).getByRole('button', { name: 'Try again' });
			await hereOrSaid(page.locator(WORDS), again, mend);
		}
	},
	'the timeline': { path: 'timeline/', asks: [], some: ['missing'], take: complete },
	'the check of quotations': {
		path: 'verify/',
		asks: ['atlas/annotations.jsonld'],
		some: ['failing'],
		async take(page, _, mend) {
			await complete(page);
			const again = page.locator('#verify').getByRole('button', { name: 'Try again' });
			const said = again.or(reload(page)).first();
			await hereOrSaid(page.locator('#verify input[type=file]'), said, mend);
		}
	}
};

/** Whatever a reader does, in whatever order: nothing is thrown, and no page is ever blank. */
import type { Page } from 'playwright/test';
import { figure } from '../figures/figure.ts';
import { expect, test } from './support.ts';
import { wander } from './wander.ts';

/** Ten minutes in all with `npm run wander`; some steps in `npm test`. */
const ALL = Boolean(process.env.ATLAS_ALL);
const SEEDS = ALL ? [1, 2, 3, 4, 5, 6] : [14];
const MS = ALL ? 200_000 : 12_000;

/** What is wrong with a page as it stands; the page may be on its way to another. */
const faultsOf = (page: Page) =>
	page.evaluate(() => {
		const shown = (selector: string) => document.querySelector(selector)?.checkVisibility();
		const map = document.getElementById('map');
		const empty = [...document.querySelectorAll('.picture path')].filter(
			(path) => !path.getAttribute('d')?.startsWith('M')
		);
		const popover = document.querySelector<HTMLElement>('#popover[open]');
		const wide = document.documentElement.scrollWidth - innerWidth;
		return [
			document.body.innerText.trim().length < 100 && 'the page is blank',
			map && map.dataset.map !== 'live' && !shown('.picture') && 'there is neither picture nor map',
			empty.length > 0 && 'a path of the picture is empty',
			popover && !popover.innerText.trim() && 'the popover is empty',
			document.querySelectorAll('dialog[open]').length > 1 && 'two dialogs are open',
			wide > 1 && `the page is ${wide} px too wide`
		].filter(Boolean);
	});

for (const seed of SEEDS)
	test(`a reader who does anything, in the order of ${seed}`, async ({
		page,
		baseURL,
		troubles
	}) => {
		test.setTimeout(MS * 2 + 120_000);
		const done: string[] = [];
		await page.goto('');
		const end = Date.now() + MS;
		let wrong = 1;
		try {
			for (const [name, step] of wander(seed)) {
				if (Date.now() > end) break;
				done.push(`${name} on ${page.url()}`);
				// A page that leaves while it is asked has led on: that is no fault.
				await step(page).catch((error: Error) => {
					if (!/navigat|context was destroyed|detached/i.test(error.message)) throw error;
				});
				const faults = async () => {
					// Back behind the first page there is nothing.
					if (!page.url().startsWith(baseURL!)) await page.goto('');
					return faultsOf(page).catch(() => ['the page is on its way']);
				};
				await expect.poll(faults, { message: done.slice(-6).join('\n') }).toEqual([]);
				expect(troubles, done.slice(-6).join('\n')).toEqual([]);
			}
			wrong = 0;
		} finally {
			if (ALL) figure('wandering', `in the order of ${seed}`, { wrong, of: done.length });
		}
		expect(done.length).toBeGreaterThan(10);
	});

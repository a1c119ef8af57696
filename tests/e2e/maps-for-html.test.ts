/**
 * The 14 criteria by which the W3C's Maps for HTML group has judged web maps, asked of the live map in the
 * explorer and in a frame: https://github.com/Malvoz/web-maps-wcag-evaluation
 */
import type { Page } from 'playwright/test';
import { figure } from '../figures/figure.ts';
import { violations } from './axe.ts';
import { expect, goLive, sampled, stage, test } from './support.ts';

/** What is wrong, one line each. */
type Judge = (page: Page) => Promise<readonly string[]>;

/** What a function, run in the page, says of the elements that a selector finds: nothing of one that is right. */
const each = async (page: Page, selector: string, judge: (all: Element[]) => string[]) =>
	(await page.locator(selector).evaluateAll(judge)).filter(Boolean);
/** Where names stand, and how long the scale bar is. */
const standing = (page: Page) =>
	page
		.locator('#map .names .label, #map .scale')
		.evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())).join());
/** Whether a key moves the map. */
async function moves(page: Page, key: string): Promise<boolean> {
	const before = await standing(page);
	await page.keyboard.press(key);
	const changed = expect.poll(() => standing(page), { timeout: 3000 }).not.toBe(before);
	return changed.then(
		() => true,
		() => false
	);
}
const axe = async (page: Page, ...rules: string[]) =>
	(await violations(page)).filter((line) => rules.some((rule) => line.startsWith(`${rule}:`)));
/** Tabs from the map's ground on; what has the focus, with whether it shows. */
async function stops(page: Page) {
	await page.locator('#map .ground').focus();
	const found = [];
	for (let tab = 0; tab < 120; tab++) {
		const stop = await page.evaluate(() => {
			const one = document.activeElement!;
			const { outlineStyle, boxShadow } = getComputedStyle(one);
			const shown = [outlineStyle, boxShadow].some((style) => style !== 'none');
			const lines = [...one.querySelectorAll('path, use')].some(
				(line) => getComputedStyle(line).outlineStyle !== 'none'
			);
			const name = one.outerHTML.slice(0, 90);
			return { name, inMap: !!one.closest('#map'), shows: shown || lines };
		});
		if (!stop.inMap) return { found, left: true };
		found.push(stop);
		await page.keyboard.press('Tab');
	}
	return { found, left: false };
}

const CRITERIA: Readonly<Record<string, Judge>> = {
	'1.1.1 Non-text content': (page) =>
		each(page, '#map :is(svg, img)', (all) =>
			all.map((one) =>
				one.closest('[aria-hidden=true]') || one.matches('[alt], [aria-label], :has(a)')
					? ''
					: one.outerHTML.slice(0, 80)
			)
		),
	'1.3.1 Info and relationships': async (page) => {
		const problems = await each(page, '#map .scale:not([aria-hidden=true])', (all) =>
			all.map(() => 'a length that says nothing to the ear')
		);
		const closer = stage(page).locator('[data-move="+"]');
		if ((await closer.getAttribute('aria-disabled')) !== 'false') problems.push('zoom in is off');
		for (let level = 0; level < 14; level++) await closer.press('Enter');
		const said = expect(closer).toHaveAttribute('aria-disabled', 'true');
		await said.catch(() => problems.push('zoom in does not say that it is at its end'));
		await stage(page).locator('[data-home]').click();
		return problems;
	},
	'1.4.3 Contrast': (page) => axe(page, 'color-contrast'),
	'2.1.1 Keyboard': async (page) => {
		await page.locator('#map .ground').focus();
		const keys = ['ArrowLeft', 'ArrowDown', '+', '-'];
		const still = [];
		for (const key of keys) if (!(await moves(page, key))) still.push(`${key} does nothing`);
		return still;
	},
	'2.1.2 No keyboard trap': async (page) => ((await stops(page)).left ? [] : ['Tab never leaves']),
	'2.1.4 Character key shortcuts': async (page) => {
		await page.evaluate(() => (document.activeElement as HTMLElement).blur());
		return (await moves(page, '+')) ? ['plus zooms while something else has the focus'] : [];
	},
	'2.4.3 Focus order': (page) =>
		each(page, '#map [tabindex]', (all) =>
			all.map((one) => ((one as HTMLElement).tabIndex > 0 ? one.outerHTML.slice(0, 80) : ''))
		),
	'2.4.7 Focus visible': async (page) => {
		const { found } = await stops(page);
		expect(found.length).toBeGreaterThan(5);
		return found.filter(({ shows }) => !shows).map(({ name }) => name);
	},
	'2.5.5 Target size': (page) =>
		each(page, '#map :is(button, input, select)', (all) =>
			all.map((one) => {
				const { width, height } = one.getBoundingClientRect();
				return width && (width < 44 || height < 44) ? `${one.outerHTML.slice(0, 80)} ${width}` : '';
			})
		),
	'3.1.1 Language of page': async (page) =>
		(await page.locator('html').getAttribute('lang')) === 'en' ? [] : ['no language'],
	'3.1.2 Language of parts': (page) =>
		each(page, '#map:not(:lang(en))', (all) => all.map(() => 'the map says none')),
	'3.2.2 On input': async (page) => {
		const { length } = page.context().pages();
		const [address] = page.url().split('?');
		const top = () => page.evaluate(() => scrollY);
		const before = await top();
		await page.locator('#map .ground').focus();
		for (const key of ['ArrowDown', 'ArrowUp', 'PageDown', '+']) await page.keyboard.press(key);
		return [
			(await top()) === before ? '' : 'keys of the map scroll the page',
			page.url().split('?')[0] === address ? '' : 'they lead away',
			page.context().pages().length === length ? '' : 'they open a window'
		].filter(Boolean);
	},
	'3.2.5 Change on request': (page) =>
		page.evaluate(() => {
			const out = [...document.querySelectorAll<HTMLAnchorElement>('#map a[href]')].filter(
				({ target }) => (target || document.querySelector('base')?.target) === '_blank'
			);
			return out.length && !/new tab/.test(document.body.innerText)
				? [`${out.length} links open a window without a word`]
				: [];
		}),
	'4.1.2 Name, role, value': async (page) => [
		...(await axe(page, 'button-name', 'link-name', 'aria-allowed-attr', 'label', 'role-img-alt')),
		...(await each(page, '#map .ground:not([role][aria-label])', (all) =>
			all.map(() => 'the map has no role')
		)),
		...(await each(page, '#map [data-whole]:not([aria-pressed])', (all) =>
			all.map(() => 'full screen does not say whether it is on')
		))
	]
};

const MAPS = [
	['the explorer', ''],
	['a frame', 'embed/zangezur-route/']
] as const;

for (const [where, path] of sampled(MAPS, 1))
	test(`the live map of ${where} fails none of the 14 criteria`, async ({ page }) => {
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(path);
		await goLive(page);
		await expect(stage(page).locator('.told')).toBeAttached();
		const failed: Record<string, readonly string[]> = {};
		for (const [criterion, judge] of Object.entries(CRITERIA)) {
			const problems = await judge(page);
			if (problems.length) failed[criterion] = problems;
		}
		const of = Object.keys(CRITERIA).length;
		figure('wcag-maps', where, { wrong: Object.keys(failed).length, of });
		expect(of).toBe(14);
		expect(failed).toEqual({});
	});

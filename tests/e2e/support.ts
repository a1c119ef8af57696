/**
 * The browser tests' `test`: it also fails when a page logs an error, throws, violates its policy,
 * or asks another host for anything.
 */
import { readFileSync } from 'node:fs';
import type { FrameLocator, Locator } from 'playwright/test';
import { type BrowserContext, type Page, expect, test as base } from 'playwright/test';
import type { Atlas } from '../../src/lib/atlas/types.ts';

export const atlas = JSON.parse(
	readFileSync(new URL('../../static/atlas/atlas.json', import.meta.url), 'utf8')
) as Atlas;
/** The features that the atlas exists for. */
export const main = atlas.features.filter((feature) => feature.main);

/** What went wrong in a page behind the test's back, one line each. */
type Troubles = string[];

function watchPage(page: Page, troubles: Troubles): void {
	page.on('console', (message) => {
		if (message.type() !== 'error') return;
		troubles.push(`console: ${message.text()} (${message.location().url})`);
	});
	page.on('pageerror', (error) => troubles.push(`thrown: ${error.message}`));
}

function watch(context: BrowserContext, origin: string, troubles: Troubles): void {
	context.on('page', (page) => watchPage(page, troubles));
	context.on('request', (request) => {
		const url = new URL(request.url());
		const local = ['data:', 'blob:', 'about:'].includes(url.protocol) || url.origin === origin;
		if (!local) troubles.push(`another host: ${request.url()}`);
	});
}

export const test = base.extend<{ troubles: Troubles }>({
	/** A test that expects trouble empties the list: `troubles.length = 0`. */
	troubles: [
		async ({ context, baseURL }, use) => {
			const troubles: Troubles = [];
			watch(context, new URL(baseURL ?? '').origin, troubles);
			await use(troubles);
			expect(troubles).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** `some` of a list, evenly chosen with its ends; all of it with `npm run test:all`. */
export function sampled<T>(all: readonly T[], some: number): readonly T[] {
	if (process.env.ATLAS_ALL || all.length <= some) return all;
	return Array.from(
		{ length: some },
		(_, i) => all[Math.round((i * (all.length - 1)) / Math.max(1, some - 1))]!
	);
}

/** Opens the explorer, and waits until its links open things in place: before that they lead to pages. */
export async function visit(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.locator('html[data-alive]')).toBeAttached();
}

export const popover = (page: Page | FrameLocator) => page.locator('#popover');
export const stage = (page: Page | FrameLocator) => page.locator('#map');
export const retry = (page: Page | FrameLocator, name = 'Show the live map') =>
	stage(page).getByRole('button', { name });
export const link = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Features' }).getByRole('link', { name, exact: true });

/** Of elements of a name's places the one that has room: the others are left out. */
export async function standing(all: Locator): Promise<Locator> {
	await expect(all).not.toHaveCount(0);
	for (const one of await all.all()) if (await one.isVisible()) return one;
	throw new Error('The name stands nowhere.');
}

/** Waits without looking from inside the page, which may be busy drawing. */
export const expectLive = (page: Page | FrameLocator) =>
	expect(stage(page)).toHaveAttribute('data-map', 'live', { timeout: 30_000 });

/** A pointer comes over the map and stays there: nothing else of the page changes. */
export const reach = (page: Page | FrameLocator) =>
	stage(page).locator('.ground').dispatchEvent('pointerenter', { pointerType: 'mouse' });

/** The reader has asked the browser to save data: the picture stays until the live map is reached for. */
export const saveData = (page: Page) =>
	page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);

/** Reaches for the live map until it is there, or until it is said that it `failed`. */
export async function goLive(page: Page | FrameLocator, end: 'live' | 'failed' = 'live') {
	await expect(async () => {
		await reach(page);
		await expect(stage(page)).not.toHaveAttribute('data-map', 'picture', { timeout: 2000 });
	}).toPass();
	await expect(stage(page)).toHaveAttribute('data-map', end, { timeout: 30_000 });
}

/** The popover with all its words. */
export async function expectOpen(page: Page | FrameLocator, name: string) {
	await expect(popover(page)).toHaveAccessibleName(name);
	await expect(popover(page).locator('.words > .said')).toHaveCount(0);
}

/** What the page asks for there does not come until the function that this gives is called. */
export async function holdBack(page: Page, url: string): Promise<() => void> {
	let go = () => {};
	const held = new Promise<void>((done) => (go = done));
	await page.route(url, async (route) => {
		await held;
		await route.continue();
	});
	return () => go();
}

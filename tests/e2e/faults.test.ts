/** A script that is missing, cut short or altered leaves the page's picture, text and links. */
import type { Page, Route } from 'playwright/test';
import { expect, test } from './support.ts';

const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
	missing: (route) => route.fulfill({ status: 404, body: 'Not found' }),
	hung: async () => {},
	'cut short': async (route) => {
		const response = await route.fetch();
		const body = await response.text();
		await route.fulfill({ response, body: body.slice(0, body.length / 2) });
	},
	altered: async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: `throw new Error('altered');${await response.text()}` });
	}
};

/** One page of each kind, with what a reader must find on it and where one of its links leads. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	'': async (page) => {
		const sitalchay = page.locator('.names a[data-feature=sitalchay] .text');
		await sitalchay.click();
		// A press that came before the script is kept for none: the link leads to the page.
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Sitalchay/);
	},
	'features/zangezur-route/': async (page) => {
		await expect(page.locator('blockquote').first()).toBeVisible();
		await page.getByRole('link', { name: 'Data', exact: true }).first().click();
		await expect(page).toHaveURL(/\/data\/$/);
	},
	'embed/nakhchivan/': async (page) => {
		await expect(page.locator('blockquote').first()).toBeVisible();
		await expect(page.getByRole('link', { name: 'Open the full map' })).toBeVisible();
		const opened = page.waitForEvent('popup');
		await page.locator('.names a[data-feature=nakhchivan] .text').click();
		expect((await opened).url()).toContain('/features/nakhchivan/');
	},
	'share/': async (page) => {
		await page.getByRole('link', { name: 'Map', exact: true }).first().click();
		await expect(page.locator('.picture path.area-iran')).toBeVisible();
	},
	'passages/avim-132-km/': async (page) => {
		await expect(page.locator('blockquote').first()).toBeVisible();
	},
	'data/': async (page) => {
		await expect(page.getByRole('link', { name: 'features.geojson' }).first()).toBeVisible();
	}
};

const scripts = /\.m?js(\?.*)?$/;

/** In `npm test` every other page for a fault, and for the next one those between. */
const some = (fault: number) =>
	Object.entries(PAGES).filter((_, page) => process.env.ATLAS_ALL || (page + fault) % 2 === 0);

for (const [index, [name, act]] of Object.entries(FAULTS).entries())
	test(`with every script ${name}, each kind of page is complete and leads on`, async ({
		page,
		troubles
	}) => {
		test.slow();
		const asked = new Set<string>();
		await page.context().route(scripts, (route) => {
			asked.add(new URL(page.url()).pathname);
			return act(route);
		});
		for (const [path, read] of some(index)) {
			await page.goto(path, { waitUntil: 'commit' });
			for (const picture of await page.locator('.picture').all()) {
				await expect(picture.locator('path[d^=M]'), path).not.toHaveCount(0);
				await expect(picture.locator('path:not([d^=M])'), path).toHaveCount(0);
			}
			await expect(page.locator('h1').first(), path).toBeVisible();
			await read(page);
		}
		expect(asked.size).toBeGreaterThanOrEqual(process.env.ATLAS_ALL ? 4 : 2);
		// Of the last page some may still be on their way.
		await page.context().unrouteAll({ behavior: 'ignoreErrors' });
		troubles.length = 0;
	});

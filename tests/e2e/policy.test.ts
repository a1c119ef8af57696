/** What a page may do, as its headers and its own policy say together. */
import type { Page } from 'playwright/test';
import { expect, expectOpen, goLive, standing, test } from './support.ts';

/** What the browser lets a script of the page do. */
const tried = (page: Page) =>
	page.evaluate(() => {
		const refuses = (act: () => void) => {
			try {
				act();
				return false;
			} catch {
				return true;
			}
		};
		const sheet = document.createElement('style');
		sheet.textContent = 'body { outline: 7px solid red }';
		document.head.append(sheet);
		return {
			text: refuses(() => (document.createElement('p').innerHTML = '<b>x</b>')),
			worker: refuses(() => new Worker('/copy.js')),
			blob: refuses(() => new Worker(URL.createObjectURL(new Blob(['1'])))),
			policy: refuses(() =>
				(
					globalThis as unknown as {
						trustedTypes: { createPolicy(name: string, rules: object): void };
					}
				).trustedTypes.createPolicy('other', {})
			),
			style: getComputedStyle(document.body).outlineWidth !== '7px'
		};
	});

const NOTHING_MORE = { text: true, worker: true, blob: true, policy: true, style: true };

for (const path of ['embed/zangezur-route/', ''])
	test(`/${path} makes no text into markup, script or style, and starts no worker but the live map’s`, async ({
		page,
		troubles
	}) => {
		await page.goto(path);
		expect(await tried(page)).toEqual(NOTHING_MORE);
		expect(troubles.length).toBeGreaterThan(0);
		troubles.length = 0;
		await goLive(page);
		await (await standing(page.locator('.names a[data-feature=iran] .text'))).click();
		await expectOpen(page, 'Iran');
		expect(troubles).toEqual([]);
		expect(await tried(page)).toEqual(NOTHING_MORE);
		troubles.length = 0;
	});

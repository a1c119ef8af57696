import { expect, test } from 'playwright/test';
import { BUILD_DIR } from '../../src/site/serve/build.ts';
import { type Serving, serve } from '../../src/site/serve/server.ts';

const BASE = '/maps/atlas';
let site: Serving;

test.beforeAll(async () => {
	site = await serve({ port: 0, dir: BUILD_DIR, base: BASE });
});

test.afterAll(() => site.close());

for (const path of ['/', '/features/zangezur-route/', '/concerns/nato/', '/data/']) {
	test(`under another path, ${path} finds all its files and links`, async ({ page, request }) => {
		const broken: string[] = [];
		page.on('response', (answer) => {
			if (answer.status() >= 400) broken.push(`${answer.status()} ${answer.url()}`);
		});
		page.on('pageerror', (error) => broken.push(error.message));
		await page.goto(site.url + path, { waitUntil: 'networkidle' });

		const links = await page.$$eval('a[href]', (anchors) =>
			anchors.map((anchor) => anchor.getAttribute('href') ?? '')
		);
		const own = new Set(
			links
				.map((href) => new URL(href, page.url()))
				.filter(({ origin }) => origin === new URL(site.url).origin)
				.map(({ origin, pathname }) => origin + pathname)
		);
		for (const url of own) {
			const answer = await request.get(url);
			if (!answer.ok()) broken.push(`${answer.status()} ${url}`);
			if (!url.startsWith(`${site.url}/`)) broken.push(`outside the base: ${url}`);
		}
		expect(broken).toEqual([]);
		expect(own.size).toBeGreaterThan(3);
	});
}

import { readFileSync } from 'node:fs';
import { shownQuotation } from '../../src/lib/atlas/edges.ts';
import type { Atlas } from '../../src/lib/atlas/types.ts';
import { expect, sampled, test } from './support.ts';

const file = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const atlas = JSON.parse(file('static/atlas/atlas.json')) as Atlas;

test('the address in each citation opens its passage', async ({ page, baseURL }) => {
	test.slow();
	const passages = sampled(atlas.passages, 4);
	for (const passage of passages) {
		const answer = await page.request.get(`passages/${passage.id}/cite.ris`);
		const address = /^UR {2}- (.*)$/mu.exec(await answer.text())?.[1] ?? '';
		const { pathname } = new URL(address);
		expect(pathname).toBe(new URL(`passages/${passage.id}/`, baseURL).pathname);
		await page.goto(pathname, { waitUntil: 'domcontentloaded' });
		await expect(page.locator(`#passage-${passage.id}`)).toHaveText(shownQuotation(passage));
	}
	expect(passages.length).toBeGreaterThan(3);
});

test('each citation is copied, and the button says so', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('passages/avim-sitalchay/');
	for (const [name, form] of [
		['BibTeX', 'bib'],
		['RIS', 'ris'],
		['CSL-JSON', 'json']
	]) {
		const button = page.getByRole('button', { name: `Copy ${name}`, exact: true });
		await button.click();
		await expect(page.locator(`[data-name="${name}"] [role="status"]`)).toHaveText('Copied');
		const answer = await page.request.get(`passages/avim-sitalchay/cite.${form}`);
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await answer.text());
	}
});

test('where copying is refused the citation is selected for the keyboard', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.goto('passages/avim-132-km/');
	await page.getByRole('button', { name: 'Copy Plain text' }).click();
	await expect(page.getByText('Selected: press Ctrl+C')).toBeVisible();
	const selected = await page.evaluate(() => String(getSelection()));
	expect(selected).toContain('The 132-kilometer border line');
});

test('the words around a passage are one press away, with whose they are', async ({ page }) => {
	await page.goto('features/araz-route/');
	const figure = page.locator('figure', { has: page.locator('#passage-mee-access-through-iran') });
	await figure.getByRole('link', { name: /^In context/ }).click();
	await expect(page).toHaveURL(/passages\/mee-access-through-iran\/#context$/);
	const around = page.getByRole('heading', { name: 'In context' });
	await expect(around).toBeInViewport();
	await expect(page.getByRole('link', { name: /Immediately after the war/ })).toBeVisible();
	await page.getByRole('link', { name: 'All passages, in reading order' }).click();
	await expect(page).toHaveURL(/documents\/mee-quiet-friend\/#passage-mee-access-through-iran$/);
	await expect(page.locator('#passage-mee-access-through-iran')).toBeInViewport();
});

test('every example on the data page runs and gives what its file says', async ({ page }) => {
	await page.goto('data/');
	const { concerns, datasets, documents } = atlas;
	const count = (status: string) => atlas.passages.filter((one) => one.status === status).length;
	const expected: Record<string, string | RegExp> = {
		'features.geojson': /Armenia–Azerbaijan border: \d+\.\d+ km\n[^]*Zangezur route: \d+\.\d+ km$/,
		'places.lpf.json': /Araz \(az\)/,
		'map.topojson': /^\d+ lines, \d{4,} points$/,
		'map-mid.topojson': /^\d+ lines, \d{5,} points$/,
		'map-near.topojson': /^\d+ lines, \d{5,} points$/,
		'annotations.jsonld': /^urn:aras-atlas:document:avim-balance-policy: \d+–\d+\n/,
		'passages.csv': new RegExp(`^stated: ${count('stated')}\nalleged: ${count('alleged')}\n`),
		'evidence.md': new RegExp(`^${atlas.passages.length} quotations, such as\n`),
		'concerns.json': concerns.map(({ title, voice }) => `${title} (${voice})`).join('\n'),
		'documents.json': new RegExp(`${documents[1]!.title}\\. ${documents[1]!.publisher}\\.$`),
		'datasets.json': datasets.map(({ credit, licence }) => `${credit}, ${licence}`).join('\n'),
		'atlas.json': /^avim-balance-policy: .+, stated\n/
	};
	const examples = page.locator('details', { hasText: 'An example for' });
	const named = await examples
		.locator('[data-name]')
		.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.name!));
	expect(named).toEqual(expect.arrayContaining(Object.keys(expected)));
	for (const name of sampled([...new Set(named)], 7)) {
		// What a file says beyond these is held by the tests of its data.
		const result = expected[name] ?? /^(?!.*Error)[^]*\p{L}/u;
		const example = examples.filter({ has: page.locator(`[data-name="${name}"]`) });
		await example.locator('summary').click();
		await example.getByRole('button', { name: `Run the example for ${name}` }).click();
		const output = example.locator('output');
		await expect(output).not.toHaveText(/^(Running …)?$/);
		const text = await output.textContent();
		if (typeof result === 'string') expect(text, name).toBe(result);
		else expect(text, name).toMatch(result);
	}
});

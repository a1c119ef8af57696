/** The words of a popover: they come, or it says so and offers two ways on. */
import { readFileSync } from 'node:fs';
import type { Route } from 'playwright/test';
import type { SharedContents } from '../../src/lib/app/contents.ts';
import { textOf } from '../../src/lib/components/rendered.fixture.ts';
import { atlas, expect, expectOpen, link, main, popover, sampled, test, visit } from './support.ts';

const BUILD = new URL('../../build/', import.meta.url);
const contents = JSON.parse(
	readFileSync(new URL('contents.json', BUILD), 'utf8')
) as SharedContents;

const FAULTS: readonly [name: string, act: (route: Route) => Promise<void>][] = [
	['404', (route) => route.fulfill({ status: 404, body: 'Not found' })],
	['500', (route) => route.fulfill({ status: 500 })],
	['no answer', (route) => route.abort()],
	[
		'one letter changed',
		async (route) => {
			const body = await (await route.fetch()).text();
			await route.fulfill({
				contentType: 'text/html',
				body: body.replace('unconfirmed', 'uncomfirmed')
			});
		}
	],
	[
		'cut short',
		async (route) => {
			const body = await (await route.fetch()).text();
			await route.fulfill({ contentType: 'text/html', body: body.slice(0, body.length / 2) });
		}
	],
	['HTML of another', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Hi</h1>' })],
	// The deadline is the longest that a reader waits.
	['a hung one', async () => {}]
];

test('words that do not come as they were built are said so; they come when asked again', async ({
	page,
	troubles
}) => {
	test.slow();
	const { name, id } = atlas.features.find(({ id }) => id === 'sitalchay')!;
	let act: (route: Route) => Promise<void> = (route) => route.continue();
	await page.route('**/words/feature-sitalchay.*', (route) => act(route));
	let failed = 0;
	page.on('console', (message) => message.text().startsWith('Words:') && failed++);
	const again = popover(page).getByRole('button', { name: 'Try again' });
	for (const [fault, fail] of sampled(FAULTS, 2)) {
		act = fail;
		failed = 0;
		await visit(page, '');
		await link(page, name).click();
		if (fault === 'a hung one') await expect(popover(page)).toContainText('Loading the words…');
		await expect(popover(page), fault).toContainText('The words did not load.');
		await expect(popover(page), fault).toHaveAccessibleName(name);
		await expect(popover(page).locator('blockquote')).toHaveCount(0);
		await expect(page).toHaveURL(/feature=sitalchay/);
		// A second time the same is said; of a hung one the reader would wait as long again.
		if (fault !== 'a hung one') {
			await again.click();
			await expect.poll(() => failed, { message: `${fault}, again` }).toBe(2);
			await expect(popover(page), `${fault}, again`).toContainText('The words did not load.');
		}
		act = (route) => route.continue();
		await again.click();
		await expectOpen(page, name);
		await expect(popover(page).locator('blockquote').first()).toContainText('unconfirmed');
		await page.keyboard.press('Escape');
	}
	act = FAULTS[0]![1];
	await visit(page, `?feature=${id}`);
	await popover(page).getByRole('link', { name: 'Open its own page' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
	troubles.length = 0;
});

test('a popover shows the words as they were built, each passage once, and its links lead somewhere', async ({
	page,
	request
}) => {
	test.slow();
	await visit(page, '');
	const links = new Set<string>();
	const letters = (text: string | null) => (text ?? '').replace(/\s+/gu, '');
	for (const { id, name, passages } of sampled(main, 3)) {
		await link(page, name).click();
		await expectOpen(page, name);
		const words = popover(page).locator('.words');
		const built = readFileSync(new URL(contents.features[id]!.words, BUILD), 'utf8');
		expect(letters(await words.textContent()), id).toBe(letters(textOf(built)));
		for (const passage of Object.values(passages).flat())
			await expect(words.locator(`#passage-${passage}`), id).toHaveCount(1);
		for (const href of await words
			.locator('a[href]')
			.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href)))
			links.add(href.replace(/#.*/, ''));
	}
	for (const href of links) expect((await request.get(href)).status(), href).toBe(200);
	expect(links.size).toBeGreaterThan(4);
});

/** How a popover reads as it stands in the explorer: the words first, on a desk and on a phone. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import type { Atlas } from '../../src/lib/atlas/types.ts';
import { countWords } from '../../src/lib/atlas/words.ts';
import { expect, test } from './support.ts';

const atlas = JSON.parse(
	readFileSync(new URL('../../static/atlas/atlas.json', import.meta.url), 'utf8')
) as Atlas;
const main = atlas.features.filter((feature) => feature.main);
const RUN = 8;

const runsOf = (text: string): string[] => {
	const words = text
		.split(/\s+/u)
		.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase())
		.filter((word) => word);
	return words.slice(0, 1 - RUN).map((_, at) => words.slice(at, at + RUN).join(' '));
};
const quoted = new Set(
	atlas.passages.flatMap(({ parts }) => parts.flatMap(({ exact }) => runsOf(exact)))
);

async function open(page: Page, id: string) {
	await page.goto(`?feature=${id}`);
	const dialog = page.getByRole('dialog');
	await expect(dialog.locator('blockquote').first()).toBeAttached();
	return dialog;
}

/** The words of the first concern, and of a popover without any the first quotation. */
const firstWords = (dialog: Locator) =>
	dialog
		.locator('li blockquote, .single blockquote, .sections figure:not(:has(li)) blockquote')
		.first();

for (const [place, width, height] of [
	['on a desk', 1440, 900],
	['on a phone', 390, 844]
] as const)
	test(`${place} a popover begins with what a reader came for, is short, and says nothing twice`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		for (const { id, concerns } of main) {
			const dialog = await open(page, id);
			// Of a long quotation its first lines: the rest is where a reader goes on.
			await expect(firstWords(dialog), id).toBeInViewport({ ratio: 0.4 });
			const heading = dialog.getByRole('heading', { name: 'Iran’s stated concerns' });
			if (concerns.length) await expect(heading, id).toBeInViewport({ ratio: 1 });
			const shown = countWords(await dialog.evaluate((node) => (node as HTMLElement).innerText));
			expect(shown, id).toBeGreaterThan(60);
			expect(shown, id).toBeLessThanOrEqual(['iran', 'azerbaijan'].includes(id) ? 600 : 450);
			const runs = runsOf((await dialog.textContent()) ?? '');
			const twice = runs.filter((run, at) => quoted.has(run) && runs.indexOf(run) !== at);
			expect(twice, id).toEqual([]);
		}
		expect(main).toHaveLength(7);
		expect(main.filter(({ concerns }) => concerns.length).length).toBeGreaterThanOrEqual(5);
	});

test('on paper the open feature stands with all its passages, and nothing to press', async ({
	page
}) => {
	const { passages, concerns } = main.find(({ id }) => id === 'azerbaijan')!;
	const dialog = await open(page, 'azerbaijan');
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const ids = [
		...Object.values(passages).flat(),
		...atlas.concerns.filter(({ id }) => concerns.includes(id)).map(({ passage }) => passage)
	];
	for (const id of ids) await expect(dialog.locator(`#passage-${id}`), id).toBeVisible();
	const cut = await dialog.evaluate(
		({ scrollHeight, clientHeight }) => scrollHeight - clientHeight
	);
	expect(cut, 'nothing of it is cut').toBeLessThanOrEqual(1);
	for (const control of await page.locator('button, input, select, .press').all())
		await expect(control).toBeHidden();
	const color = await dialog.evaluate((node) => getComputedStyle(node).color);
	expect(color, 'ink, not light on dark').toBe('rgb(38, 36, 32)');
});

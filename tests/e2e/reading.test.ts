/** How a popover reads as it stands in the explorer: the words first, on a desk and on a phone. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
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

for (const [place, width, height] of [
	['on a desk', 1440, 900],
	['on a phone', 390, 844]
] as const)
	test.describe(place, () => {
		test.use({ viewport: { width, height } });

		test('the first quotation stands there without scrolling', async ({ page }) => {
			for (const { id } of main) {
				const dialog = await open(page, id);
				const first = dialog.locator('blockquote').first();
				// Of a long quotation its first lines: the rest is where a reader goes on.
				await expect(first, id).toBeInViewport({ ratio: 0.4 });
			}
			expect(main).toHaveLength(7);
		});
	});

test('Iran’s stated concerns stand there without scrolling, where there are any', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	const some = main.filter(({ concerns }) => concerns.length);
	for (const { id } of some) {
		const dialog = await open(page, id);
		const heading = dialog.getByRole('heading', { name: 'Iran’s stated concerns' });
		await expect(heading, id).toBeInViewport({ ratio: 1 });
	}
	expect(some.length).toBeGreaterThanOrEqual(5);
});

test('a popover is short before anything is unfolded, and says nothing of a document twice', async ({
	page
}) => {
	for (const { id } of main) {
		const dialog = await open(page, id);
		const shown = countWords(await dialog.evaluate((node) => (node as HTMLElement).innerText));
		expect(shown, id).toBeLessThanOrEqual(['iran', 'azerbaijan'].includes(id) ? 600 : 450);
		const runs = runsOf((await dialog.textContent()) ?? '');
		const twice = runs.filter((run, at) => quoted.has(run) && runs.indexOf(run) !== at);
		expect(twice, id).toEqual([]);
	}
});

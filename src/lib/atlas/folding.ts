/** How much of a text stands before a reader unfolds anything, counted in words. */
import { statementsOf, type ConcernGroup, type Statement } from './concerns.ts';
import type { Passage } from './types.ts';
import { countWords } from './words.ts';

/** Words of ours that stand below a quotation: whose it is, and where it leads. */
const CAPTION = 12;

/** The words of a quotation. */
export const wordsOf = ({ parts }: Pick<Passage, 'parts'>): number =>
	parts.reduce((sum, { exact }) => sum + countWords(exact), 0);

/**
 * How many items of each statement of concerns stand before anything is unfolded, within a number of
 * words: in their order until the words are used, one at least; a statement left out has none.
 */
export function openInTurn(
	groups: readonly ConcernGroup[],
	words: number
): ReadonlyMap<Statement, number> {
	let left = words;
	return new Map(
		statementsOf(groups).map((statement, index) => {
			left -= countWords(statement.leadIn?.exact ?? '') + CAPTION;
			const open = statement.items.findIndex((item) => (left -= wordsOf(item)) < 0);
			const fits = open < 0 ? statement.items.length : open;
			return [statement, index === 0 ? Math.max(1, fits) : fits];
		})
	);
}

/** The words of statements of which so many items are open. */
export const wordsOpen = (open: ReadonlyMap<Statement, number>): number =>
	[...open].reduce(
		(sum, [{ leadIn, items }, count]) =>
			sum +
			(count ? countWords(leadIn?.exact ?? '') + CAPTION : 0) +
			items.slice(0, count).reduce((words, item) => words + wordsOf(item), 0),
		0
	);

/**
 * How many of each heap's passages stand before anything is unfolded, within a number of words: first
 * one of each heap, in order, then further ones up to `most`.
 */
export function openIn(
	heaps: readonly { readonly passages: readonly Passage[] }[],
	words: number,
	most: number
): number[] {
	const open = heaps.map(() => 0);
	let left = words;
	const rows = Math.min(most, Math.max(0, ...heaps.map(({ passages }) => passages.length)));
	for (let row = 0; row < rows; row++)
		heaps.forEach(({ passages }, index) => {
			const next = passages[row];
			if (!next || open[index] !== row || wordsOf(next) + CAPTION > left) return;
			left -= wordsOf(next) + CAPTION;
			open[index]!++;
		});
	return open;
}

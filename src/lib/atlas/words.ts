/**
 * Words, as the quotation budget counts them: runs of characters between white space that hold at
 * least one letter or digit.
 */
import type { Selector } from './types.ts';

/** Number of words in a text. */
export function countWords(text: string): number {
	return wordStarts(text).length;
}

/** Words that a reader sees of a document, each counted once however often it is shown. */
export function countShown(parts: readonly Selector[]): number {
	const seen = new Set<number>();
	for (const part of parts) {
		for (const at of wordStarts(part.exact)) seen.add(part.start + at);
	}
	return seen.size;
}

function wordStarts(text: string): number[] {
	return [...text.matchAll(/\S+/gu)]
		.filter(([word]) => /[\p{L}\p{N}]/u.test(word))
		.map((found) => found.index);
}

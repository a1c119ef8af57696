/**
 * Sentences of a document, by rules of ours that never depend on a locale: a blank line always ends
 * one; within a paragraph `.`, `?`, `!` and `;` end one before a capital letter. A note mark such as
 * "[9]" stays with the sentence that it closes.
 */
import { canonicalise } from '../../../src/lib/quotes/selectors.ts';

/** A sentence's place in the canonical text, in UTF-16 units, and its words. */
export interface Sentence {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

const END = /[.?!;]["”’)]*(?: ?\[\d+\])*(?= ["“‘(]?\p{Lu}| ?$)/gu;

/** @param text the document as received. */
export function splitSentences(text: string): Sentence[] {
	const sentences: Sentence[] = [];
	let offset = 0;
	for (const paragraph of text.split(/\n\s*\n/u).map(canonicalise)) {
		if (paragraph === '') continue;
		for (const [start, end] of ranges(paragraph)) {
			sentences.push({
				start: offset + start,
				end: offset + end,
				text: paragraph.slice(start, end)
			});
		}
		offset += paragraph.length + 1;
	}
	return sentences;
}

function ranges(paragraph: string): [number, number][] {
	const found: [number, number][] = [];
	let start = 0;
	for (const mark of paragraph.matchAll(END)) {
		const end = mark.index + mark[0].length;
		found.push([start, end]);
		start = end + 1;
	}
	if (start < paragraph.length) found.push([start, paragraph.length]);
	return found;
}

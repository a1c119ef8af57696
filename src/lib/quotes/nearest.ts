/** The place in a copy that is most like words that it does not have, and what differs there. */
import search from 'approx-string-match';
import diff from 'fast-diff';
import type { Selector } from '../atlas/types.ts';
import type { Copy } from './copy.ts';
import { best, placeOf, type Hit, type Place } from './hits.ts';

/** A run of text in both, in the quotation only, or in the copy only. */
export interface Run {
	readonly in: 'both' | 'quotation' | 'copy';
	readonly text: string;
}

/** More letters than one in this many must be other ones before a place is no longer the nearest but nowhere. */
const NEAR = 3;

/** `null` where nothing is near. `exact`: the part's words, folded. */
export function nearest(
	part: Selector,
	exact: string,
	copy: Copy
): { at: Place; runs: Run[] } | null {
	const most = Math.floor(exact.length / NEAR);
	const near = [copy.whole, ...(copy.bare ? [copy.bare] : [])].flatMap((folded) =>
		search(folded.text.replaceAll('\n', ' '), exact, most).map((match) => ({ ...match, folded }))
	);
	const least = Math.min(...near.map(({ errors }) => errors));
	const closest = near.filter(({ errors }) => errors === least);
	const hit = best(closest.map(toWords), part);
	if (!hit) return null;
	const text = joinWords(hit.folded.text.slice(hit.start, hit.end), exact);
	return { at: placeOf(copy, hit), runs: runsOf(exact, text) };
}

/** A copy's lines as one, words that it divides joined as the quotation has them. */
function joinWords(text: string, exact: string): string {
	const joined = text.replace(/(\p{L}+)-\n(\p{L}+)/gu, (all, start: string, end: string) => {
		const forms = [start + end, `${start}-${end}`];
		return forms.find((form) => exact.includes(form)) ?? all;
	});
	return joined.replaceAll('\n', ' ');
}

/** A place widened to whole words: a change at its edge is as near as what was cut off. */
function toWords({ folded, ...match }: Hit): Hit {
	const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(folded.text[at] ?? '');
	let { start, end } = match;
	while (start > 0 && isLetter(start) && isLetter(start - 1)) start--;
	while (end < folded.text.length && isLetter(end - 1) && isLetter(end)) end++;
	return { folded, start, end };
}

/** What two texts have in common and what not, in reading order. */
export function runsOf(quotation: string, copy: string): Run[] {
	const names = { '-1': 'quotation', '0': 'both', '1': 'copy' } as const;
	return diff(quotation, copy, undefined, true).map(([kind, text]) => ({ in: names[kind], text }));
}

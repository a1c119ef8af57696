/** Where words stand in a copy, and which of several places is meant. */
import type { Selector } from '../atlas/types.ts';
import { lineAt, type Copy, type Folded } from './copy.ts';
import { patternOf, type Setting } from './pattern.ts';

export interface Place {
	/** Number of the line in the copy, from 1. */
	readonly line: number;
	readonly page?: number;
}

export interface Hit {
	readonly folded: Folded;
	readonly start: number;
	readonly end: number;
}

/** Letters around a place that tell it from others with the same words. */
const AROUND = 60;

export function hitsOf(exact: string, folded: Folded, allowed: readonly Setting[]): Hit[] {
	return [...folded.text.matchAll(patternOf(exact, allowed))].map(({ index, 0: { length } }) => ({
		folded,
		start: index,
		end: index + length
	}));
}

/** The hit with the most of the words around it that are kept with the quotation. */
export function best(hits: readonly Hit[], { prefix, suffix }: Selector): Hit | undefined {
	if (hits.length < 2) return hits[0];
	const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
	const backward = (text: string) => [...letters(text)].reverse().join('');
	const score = ({ folded: { text }, start, end }: Hit) =>
		alike(backward(text.slice(Math.max(0, start - AROUND), start)), backward(prefix)) +
		alike(letters(text.slice(end, end + AROUND)), letters(suffix));
	return hits.toSorted((a, b) => score(b) - score(a))[0];
}

/** How many characters two texts have in common from their beginning. */
function alike(a: string, b: string): number {
	let at = 0;
	while (at < Math.min(a.length, b.length) && a[at] === b[at]) at++;
	return at;
}

export function placeOf(copy: Copy, { folded, start }: Hit): Place {
	const number = lineAt(folded, start);
	return { line: number + 1, page: copy.lines[number]!.page };
}

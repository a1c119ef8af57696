/**
 * Looks for quotations in a copy of their document. A quotation is found where its words stand, letter for
 * letter; where the copy only sets them in another way, that is said; where they are others, the nearest
 * place is given with what differs.
 */
import type { Selector } from '../atlas/types.ts';
import { fold, isRepaired, lineAt, type Copy } from './copy.ts';
import { best, hitsOf, placeOf, type Hit, type Place } from './hits.ts';
import { nearest, type Run } from './nearest.ts';
import { problemsOfParts } from './parts.ts';
import { patternOf, SETTINGS, type Setting } from './pattern.ts';

/** How a copy's setting differs where its words are the same. */
export type Difference = Setting | 'glyphs' | 'furniture';

export type PartFound =
	| { readonly kind: 'found'; readonly at: Place; readonly differences: readonly Difference[] }
	/** The words stand there, but before those which they should follow. */
	| { readonly kind: 'displaced'; readonly at: Place }
	| { readonly kind: 'changed'; readonly at: Place; readonly runs: readonly Run[] }
	| { readonly kind: 'absent' };

export interface Sought {
	/** Whether it stands at the very place that is kept with it, with the same words around it. */
	readonly inPlace: boolean;
	readonly parts: readonly PartFound[];
	/** `absent`: nothing like it is in the copy. */
	readonly verdict: 'found' | 'differs' | 'absent';
}

export function seek(parts: readonly Selector[], copy: Copy): Sought {
	const found: PartFound[] = [];
	let from: Hit | undefined;
	for (const part of parts) {
		const { result, hit } = seekPart(part, copy, from);
		found.push(result);
		from = hit ?? from;
	}
	const isFound = found.every(({ kind }) => kind === 'found');
	return {
		inPlace: problemsOfParts(parts, copy.canonical).length === 0,
		parts: found,
		verdict: isFound ? 'found' : isThere(parts, found) ? 'differs' : 'absent'
	};
}

/** Whether half of a quotation or more stands in the copy, or nearly does: three words of it stand anywhere. */
function isThere(parts: readonly Selector[], found: readonly PartFound[]): boolean {
	const lengths = parts.map(({ exact }, index) => [exact.length, found[index]!.kind] as const);
	const sum = (list: typeof lengths) => list.reduce((total, [length]) => total + length, 0);
	return 2 * sum(lengths.filter(([, kind]) => kind !== 'absent')) >= sum(lengths);
}

function seekPart(part: Selector, copy: Copy, after: Hit | undefined) {
	const exact = fold(part.exact);
	const ways = [
		{ folded: copy.whole, allowed: [] },
		{ folded: copy.whole, allowed: SETTINGS },
		...(copy.bare ? [{ folded: copy.bare, allowed: SETTINGS }] : [])
	];
	for (const { folded, allowed } of ways) {
		const hits = hitsOf(exact, folded, allowed);
		const hit = best(hits.filter(follows(copy, after)), part) ?? best(hits, part);
		if (!hit) continue;
		const at = placeOf(copy, hit);
		if (!follows(copy, after)(hit)) return { result: { kind: 'displaced', at } as const };
		const differences = differencesOf(exact, copy, hit);
		return { result: { kind: 'found', at, differences } as const, hit };
	}
	const near = nearest(part, exact, copy);
	return { result: near ? ({ kind: 'changed', ...near } as const) : ({ kind: 'absent' } as const) };
}

/** Whether a place comes after another, in whichever form of the copy the two were found. */
function follows(copy: Copy, after: Hit | undefined) {
	return (hit: Hit) => {
		if (!after) return true;
		if (after.folded === hit.folded) return hit.start >= after.end;
		return lineAt(hit.folded, hit.start) >= lineAt(after.folded, after.end - 1);
	};
}

function differencesOf(exact: string, copy: Copy, { folded, start, end }: Hit): Difference[] {
	const text = folded.text.slice(start, end);
	const isWhole = (allowed: readonly Setting[]) =>
		[...text.matchAll(patternOf(exact, allowed))].some(([found]) => found === text);
	// One setting that explains all is enough; otherwise those without which it is not explained.
	const [alone] = [[], ...SETTINGS.map((setting) => [setting])].filter(isWhole);
	const needed =
		alone ?? SETTINGS.filter((setting) => !isWhole(SETTINGS.filter((other) => other !== setting)));
	const [first, last] = [lineAt(folded, start), lineAt(folded, end - 1)];
	const raw = copy.lines.slice(first, last + 1).map((line) => line.text);
	return [
		...needed,
		...(raw.some(isRepaired) ? (['glyphs'] as const) : []),
		...(folded === copy.bare && hitsOf(exact, copy.whole, SETTINGS).length === 0
			? (['furniture'] as const)
			: [])
	];
}

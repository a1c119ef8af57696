/**
 * Where a quotation is cut: whether its first words begin a sentence of the document and its last ones
 * end it, told by the characters that the selector holds on each side.
 */
import { OMISSION } from './index.ts';
import type { Passage, Selector } from './types.ts';

export interface Edges {
	/** Whether the words begin where a sentence, or an item of a list, begins. */
	readonly begins: boolean;
	/** What belongs to the last word and stands after it: note markers, a full stop, an item's semicolon. */
	readonly tail: string;
	/** Whether they end, with their tail, where a sentence or an item of a list ends. */
	readonly ends: boolean;
}

type Sides = Pick<Selector, 'exact' | 'prefix' | 'suffix'>;

const NOTES = String.raw`(?:\s?\[\d+\])*`;
const CLOSING = `["”’')]*`;
/** A sentence ends before these words, its notes before or after the full stop. */
const STOP = new RegExp(`^${NOTES}[.!?]${CLOSING}${NOTES}(?=$|\\s+["“‘'(]?[^\\p{Ll}])`, 'u');
/** An item of a list ends, and the next one begins. */
const ITEM = /^;(?=\s+\p{Lu})/u;
const ONLY_NOTES = new RegExp(`^${NOTES}`, 'u');
const ENDED = new RegExp(`[.!?:]${CLOSING}${NOTES}$`, 'u');

export function edgesOf({ exact, prefix, suffix }: Sides): Edges {
	const tail = (ENDED.test(exact) ? null : (STOP.exec(suffix) ?? ITEM.exec(suffix)))?.[0];
	return {
		begins: begins(exact, prefix),
		tail: tail ?? ONLY_NOTES.exec(suffix)![0],
		ends: tail !== undefined || ENDED.test(exact)
	};
}

/** After a full stop, an item's end or a heading in quotation marks; with nothing of these, inside a sentence. */
function begins(exact: string, prefix: string): boolean {
	const before = prefix.trimEnd().replace(new RegExp(`${NOTES}$`, 'u'), '');
	if (before === '') return true;
	return /^["“‘'(]*[^\p{Ll}]/u.test(exact) && /[.!?:;]["”’')]*$|["”’']$/u.test(before);
}

/** A piece of a quotation as shown: the document's own words, or what says that some are left out. */
export interface Piece {
	readonly kind: 'words' | 'tail' | 'cut';
	readonly text: string;
}

/** The pieces of a quotation in order; those of the kinds `words` and `tail` are the document's, letter for letter. */
export function piecesOf(parts: readonly Sides[]): Piece[] {
	return parts.flatMap((part, index): Piece[] => {
		const { begins, tail, ends } = edgesOf(part);
		const first = index === 0;
		const last = index === parts.length - 1;
		return [
			...(first && !begins ? [piece('cut', '[…] ')] : []),
			...(first ? [] : [piece('cut', OMISSION)]),
			piece('words', part.exact),
			...(tail ? [piece('tail', tail)] : []),
			...(last && !ends ? [piece('cut', ' […]')] : [])
		];
	});
}

/** A quotation as a reader sees it, cuts marked, without quotation marks. */
export const shownQuotation = ({ parts }: Pick<Passage, 'parts'>): string =>
	piecesOf(parts)
		.map(({ text }) => text)
		.join('');

const piece = (kind: Piece['kind'], text: string): Piece => ({ kind, text });

/**
 * Quotations by the W3C Web Annotation selectors: a TextQuoteSelector (`exact`, `prefix`, `suffix`)
 * and a TextPositionSelector (`start`, `end`) over a document's canonical text. Offsets count UTF-16
 * units. Matching is exact: a quotation that differs by one character does not match.
 */
import type { Selector } from '../atlas/types.ts';

/** Characters of context kept on each side of a quotation. */
export const CONTEXT = 32;

/** The first place where a selector and the text part. */
export interface Mismatch {
	readonly field: 'prefix' | 'exact' | 'suffix' | 'end';
	/** Offset in the canonical text. */
	readonly offset: number;
	readonly expected: string;
	readonly found: string;
}

/** The text that offsets count in: Unicode NFC, each run of white space one space, ends trimmed. */
export function canonicalise(text: string): string {
	return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * Describes `text.slice(start, end)` of a canonical text.
 * @throws Error when the range is empty or outside the text.
 */
export function describe(text: string, start: number, end: number): Selector {
	if (!(start >= 0 && start < end && end <= text.length)) {
		throw new Error(`No text at ${start}–${end}: give 0 <= start < end <= ${text.length}`);
	}
	return {
		exact: text.slice(start, end),
		prefix: text.slice(Math.max(0, start - CONTEXT), start),
		suffix: text.slice(end, end + CONTEXT),
		start,
		end
	};
}

/** `null` when the selector is what `describe` gives at its place, else where it first differs. */
export function match(text: string, selector: Selector): Mismatch | null {
	const { exact, prefix, suffix, start, end } = selector;
	if (end - start !== exact.length || exact.length === 0) {
		return {
			field: 'end',
			offset: start,
			expected: `${exact.length} characters of quotation`,
			found: `end minus start is ${end - start}`
		};
	}
	const before = Math.max(0, start - CONTEXT);
	return (
		difference(text.slice(before, start), prefix, before, 'prefix') ??
		difference(text.slice(start, end), exact, start, 'exact') ??
		difference(text.slice(end, end + CONTEXT), suffix, end, 'suffix')
	);
}

function difference(
	found: string,
	expected: string,
	offset: number,
	field: Mismatch['field']
): Mismatch | null {
	if (found === expected) return null;
	let at = 0;
	while (at < found.length && found[at] === expected[at]) at++;
	return {
		field,
		offset: offset + at,
		expected: expected.slice(at, at + 24),
		found: found.slice(at, at + 24)
	};
}

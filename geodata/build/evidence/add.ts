/** A new passage from a phrase: what a maintainer pastes into `geodata/passages/<id>.json`. */
import { canonicalise, describe } from '../../../src/lib/quotes/selectors.ts';
import type { StoredPassage } from '../schema/evidence.ts';
import { fingerprint, type Entry } from './files.ts';

/** What separates the parts of a quotation in a phrase. */
const GAP = '[…]';

/**
 * A stub with both selectors; voice, features and the rest are for the maintainer to fill in.
 * @param phrase the document's words; parts are separated by "[…]" and stand in the document's order.
 * @throws Error when the text is not at hand, or a part does not stand in it exactly once.
 */
export function describePassage(
	{ document, source }: Pick<Entry, 'document' | 'source'>,
	phrase: string
): StoredPassage {
	if (source === null) throw new Error(`${document.file} is not at hand`);
	let from = 0;
	const parts = phrase.split(GAP).map((words) => {
		const part = locate(source.canonical, canonicalise(words), from);
		from = part.end;
		return part;
	});
	return {
		id: '',
		voice: '',
		status: 'stated',
		hedge: [],
		theme: '',
		features: [],
		concerns: [],
		parts,
		fingerprint: fingerprint(document.canonicalSha256, parts)
	};
}

function locate(text: string, words: string, from: number) {
	const start = words === '' ? -1 : text.indexOf(words, from);
	if (start < 0)
		throw new Error(`"${words}" does not stand in the document after character ${from}`);
	if (text.includes(words, start + 1)) {
		throw new Error(`"${words}" stands in the document more than once: give more words`);
	}
	return describe(text, start, start + words.length);
}

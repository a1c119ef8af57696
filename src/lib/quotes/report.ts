/** Quotations of several documents looked for in one copy, and what is said of each. */
import type { Copy } from './copy.ts';
import { seek, type Difference, type Sought } from './search.ts';
import type { Place } from './hits.ts';
import type { Quote } from './read.ts';

export interface Checked extends Sought {
	readonly quote: Quote;
}

/** What was looked for of one document. */
export interface DocumentReport {
	readonly document: string;
	readonly found: readonly Checked[];
	/** Another wording stands there, or its parts do in another order. */
	readonly differ: readonly Checked[];
	/** Nothing like them is there. */
	readonly absent: readonly Checked[];
}

/** What a tolerated difference is, in words that follow "differs only in how it is set: ". */
export const DIFFERENCE: Readonly<Record<Difference, string>> = {
	division: 'a word is divided at a line’s end',
	spaces: 'a space more or less beside a mark',
	marks: 'another form of a dash, an apostrophe or quotation marks',
	glyphs: 'joined letters, or marks that nobody sees',
	furniture: 'a page’s own line stands between its words'
};

export const placeText = ({ line, page }: Place): string =>
	page === undefined ? `line ${line}` : `page ${page}, line ${line}`;

/** The documents in the order of the quotations. `pause` is awaited between them, so that a page stays alive. */
export async function check(
	quotes: readonly Quote[],
	copy: Copy,
	pause: () => Promise<void> = async () => {}
): Promise<DocumentReport[]> {
	const checked: Checked[] = [];
	for (const quote of quotes) {
		checked.push({ quote, ...seek(quote.parts, copy) });
		await pause();
	}
	return [...new Set(quotes.map(({ document }) => document))].map((document) => {
		const of = (verdict: Sought['verdict']) =>
			checked.filter((one) => one.quote.document === document && one.verdict === verdict);
		return { document, found: of('found'), differ: of('differs'), absent: of('absent') };
	});
}

/** The documents of which the copy is one: those of which it has a quotation, or nearly has it. */
export const ofCopy = (reports: readonly DocumentReport[]): DocumentReport[] =>
	reports.filter(({ found, differ }) => found.length + differ.length > 0);

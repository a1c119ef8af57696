/** One passage as a bibliographic item, CSL-JSON 1.0: its document, and the address at which it opens. */
import { quotation } from './index.ts';
import type { Atlas, Document, Passage } from './types.ts';

/** The fields of CSL-JSON that the atlas uses. */
export interface CslItem {
	readonly id: string;
	readonly type: string;
	readonly title: string;
	readonly author?: readonly ({ given: string; family: string } | { literal: string })[];
	readonly 'container-title'?: string;
	readonly publisher: string;
	readonly issued: { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true };
	readonly genre?: string;
	readonly note?: string;
	readonly abstract?: string;
	readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
	readonly archive?: string;
	readonly URL?: string;
}

/** The date that the atlas's version begins with, as year, month and day. */
export function dateOf(version: string): [year: number, month: number, day: number] {
	const found = /^(\d{4})-(\d\d)-(\d\d)/u.exec(version);
	if (!found) throw new Error(`The atlas's version "${version}" does not begin with a date.`);
	return [Number(found[1]), Number(found[2]), Number(found[3])];
}

/** Who says it and how firmly: these words travel with every citation. */
export function describePassage(
	passage: Passage,
	document: Document,
	atlas: Pick<Atlas, 'version'>
): string {
	return [
		`Passage: “${quotation(passage)}”.`,
		`Voice: ${passage.voice}. Status: ${passage.status}.`,
		`Date of the document: ${document.dateKnown}.`,
		`Quoted in Aras Atlas, version ${atlas.version}.`
	].join(' ');
}

/**
 * @param source the document as CSL-JSON
 * @param url the absolute address that opens the passage
 */
export function citePassage(
	source: CslItem,
	passage: Passage,
	document: Document,
	atlas: Pick<Atlas, 'version'>,
	url: string
): CslItem {
	return {
		...source,
		id: passage.id,
		// An "article" of no periodical would come out as a preprint.
		type: source['container-title'] === undefined ? 'document' : source.type,
		note: describePassage(passage, document, atlas),
		archive: 'Aras Atlas',
		accessed: { 'date-parts': [dateOf(atlas.version)] },
		URL: url
	};
}

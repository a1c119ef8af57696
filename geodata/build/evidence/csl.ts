/** A document as CSL-JSON 1.0 (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
import type { Document } from '../../../src/lib/atlas/types.ts';

export interface CslItem {
	readonly id: string;
	readonly type: 'article' | 'article-newspaper';
	readonly title: string;
	readonly author?: readonly ({ given: string; family: string } | { literal: string })[];
	readonly 'container-title'?: string;
	readonly publisher: string;
	readonly issued: { readonly 'date-parts': [[number]]; readonly circa: true };
	readonly genre: string;
	readonly note: string;
}

/** The date is given as "circa" its year, since neither document bears one. */
export function toCsl(document: Document): CslItem {
	const { id, title, author, authorName, publisher, nature, year, dateKnown } = document;
	const periodical = author !== undefined;
	const name = authorName ?? (author === undefined ? undefined : { literal: author });
	return {
		id,
		type: periodical ? 'article-newspaper' : 'article',
		title: document.untitled ? `[${title}]` : title,
		...(name && { author: [name] }),
		...(periodical && { 'container-title': publisher }),
		publisher,
		issued: { 'date-parts': [[Number(year)]], circa: true },
		genre: nature,
		note: dateKnown
	};
}

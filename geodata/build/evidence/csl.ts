/** A document as CSL-JSON 1.0 (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
import type { CslItem } from '../../../src/lib/atlas/citation.ts';
import type { Document } from '../../../src/lib/atlas/types.ts';

/** The date is given as "circa" its year: what is known of it stands in the note. */
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

/** Citations of a passage in the forms that reference managers read, made while the pages are prerendered. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { type CslItem, citePassage, describePassage } from '$lib/atlas/citation';
import type { Id } from '$lib/atlas/types';
import { content, documentsAsCsl, entry } from '$site/content.server';
import { PUBLIC_ORIGIN } from '$site/origin';

// The passage's id as key, and the document's own letters: nothing is spelled in TeX commands.
Object.assign(plugins.config.get('@bibtex').format, {
	useIdAsLabel: true,
	checkLabel: false,
	asciiOnly: false
});

export interface Citations {
	/** One plain sentence or two, for a text without a reference manager. */
	readonly text: string;
	readonly bib: string;
	readonly ris: string;
	/** CSL-JSON, indented. */
	readonly json: string;
}

/** @throws a 404 where there is no such passage. */
export function citationsOf(id: Id): Citations {
	const atlas = content();
	const passage = entry(atlas.passages, id);
	const document = entry(atlas.documents, passage.document);
	const source = entry(documentsAsCsl(), passage.document);
	const url = `${PUBLIC_ORIGIN}/passages/${id}/`;
	const item: CslItem = citePassage(source, passage, document, atlas, url);
	const cite = new Cite(item);
	const reference = cite.format('bibliography', { format: 'text', template: 'apa' }).trim();
	return {
		text: `${reference}\n${describePassage(passage, document, atlas)}`,
		bib: cite.format('bibtex').trim() + '\n',
		ris: unfold(cite.format('ris')).trimStart(),
		json: JSON.stringify([item], null, '\t') + '\n'
	};
}

/** The library folds RIS after 70 characters, inside words: readers of RIS would break the quotation there. */
function unfold(ris: string): string {
	return ris.replace(/\n(?![A-Z][A-Z0-9] {2}- |$)/gu, '');
}

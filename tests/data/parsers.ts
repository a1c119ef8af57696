/** Readers of RIS and BibTeX by other hands than the library that writes the citations. */
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** One entry of BibTeX: its key, its type, and its fields by their names in capitals. */
export interface BibtexEntry extends Readonly<Record<string, string | undefined>> {
	readonly key: string;
	readonly type: string;
}

/** Throws where the text is not RIS, or BibTeX. */
export const parseRis: (text: string) => { URL?: string; note?: string; id?: string }[] =
	load('astrocite-ris').parse;
export const parseBibtex: (text: string) => BibtexEntry[] = load('bibtex-parse').entries;

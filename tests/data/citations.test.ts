/** The built citations, read by other parsers than the library that wrote them. */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { citePassage, dateOf, type CslItem } from '../../src/lib/atlas/citation.ts';
import { quotation } from '../../src/lib/atlas/index.ts';
import type { Atlas } from '../../src/lib/atlas/types.ts';
import { parseBibtex, parseRis } from './parsers.ts';
import { CSL } from './schemas.ts';

const atlas: Atlas = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8'));
const built = existsSync('build/passages');
const isCsl = new Ajv().compile(CSL);

test.runIf(built)(
	'every passage has its citation in three forms, whole and with its address',
	() => {
		let read = 0;
		for (const passage of atlas.passages) {
			const path = `build/passages/${passage.id}`;
			const file = (form: string) => readFileSync(`${path}/cite.${form}`, 'utf8');
			const page = readFileSync(`${path}/index.html`, 'utf8');
			const [item] = JSON.parse(file('json')) as CslItem[];
			expect(isCsl([item]), passage.id).toBe(true);
			const [ris, ...otherRis] = parseRis(file('ris'));
			const [bibtex, ...otherBibtex] = parseBibtex(file('bib'));
			expect([...otherRis, ...otherBibtex]).toEqual([]);
			expect(bibtex!.key).toBe(passage.id);
			// This parser keeps twenty characters of a key.
			expect(ris!.id).toBe(passage.id.slice(0, 20));
			for (const [url, note] of [
				[item!.URL, item!.note],
				[ris!.URL, ris!.note],
				[bibtex!.URL, bibtex!.NOTE]
			]) {
				expect(page).toContain(`<link rel="canonical" href="${url}"/>`);
				expect(url?.endsWith(`/passages/${passage.id}/`)).toBe(true);
				// BibTeX has marks of its own for straight quotation marks.
				expect(plain(note!)).toContain(plain(quotation(passage)));
				for (const words of [passage.voice, passage.status, atlas.version])
					expect(plain(note!)).toContain(plain(words));
			}
			read++;
		}
		expect(read).toBe(atlas.passages.length);
		expect(read).toBeGreaterThanOrEqual(46);
	}
);

const plain = (text: string) => text.replace(/["“”„'’‘`]+/gu, "'");

test('a document of no periodical is cited as a document, on the date of the atlas', () => {
	const [passage] = atlas.passages;
	const [document] = atlas.documents;
	const source = { id: 'd', type: 'article', title: 'T', publisher: 'P' } as CslItem;
	const item = citePassage(source, passage!, document!, { version: '2026-01-02-abc' }, 'https://a');
	expect(item).toMatchObject({ id: passage!.id, type: 'document', URL: 'https://a' });
	expect(item.accessed).toEqual({ 'date-parts': [[2026, 1, 2]] });
	expect(() => dateOf('next')).toThrow('does not begin with a date');
});

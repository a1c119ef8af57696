/** The built citations, read by readers of our own rather than by the library that wrote them. */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { citePassage, dateOf, type CslItem } from '../../src/lib/atlas/citation.ts';
import { quotation } from '../../src/lib/atlas/index.ts';
import type { Atlas } from '../../src/lib/atlas/types.ts';
import { CSL } from './schemas.ts';

const atlas: Atlas = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8'));
const built = existsSync('build/passages');
const isCsl = new Ajv().compile(CSL);

/** Tag -> value of one RIS record; throws on a line that is no tag. */
function readRis(text: string): Map<string, string> {
	const lines = text.split('\n').filter((line) => line !== '');
	return new Map(
		lines.map((line) => {
			const found = /^([A-Z][A-Z0-9]) {2}- (.*)$/u.exec(line);
			if (!found) throw new Error(`Not a line of RIS: ${line}`);
			return [found[1]!, found[2]!];
		})
	);
}

/** Key and fields of one BibTeX entry, by counting braces. */
function readBibtex(text: string): { key: string; fields: Map<string, string> } {
	const head = /^@[a-z]+\{([^,\s]+),/u.exec(text);
	if (!head) throw new Error('Not an entry of BibTeX.');
	const fields = new Map<string, string>();
	for (const start of text.matchAll(/^\t([a-z]+) = \{/gmu)) {
		let depth = 1;
		let end = start.index + start[0].length;
		for (; depth > 0 && end < text.length; end++)
			depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0;
		if (depth > 0) throw new Error(`Unclosed field ${start[1]}.`);
		fields.set(start[1]!, text.slice(start.index + start[0].length, end - 1));
	}
	return { key: head[1]!, fields };
}

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
			const ris = readRis(file('ris'));
			const bibtex = readBibtex(file('bib'));
			expect(bibtex.key).toBe(passage.id);
			for (const [url, note] of [
				[item!.URL, item!.note],
				[ris.get('UR'), ris.get('N1')],
				[bibtex.fields.get('url'), bibtex.fields.get('note')?.replaceAll('\\', '')]
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

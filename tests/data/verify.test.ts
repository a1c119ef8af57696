/** Both documents, copies of them, and other texts, as whoever checks the quotations would have them. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { copyOf, linesOfText } from '../../src/lib/quotes/copy.ts';
import { linesOfHtml } from '../../src/lib/quotes/html.ts';
import { readQuotes } from '../../src/lib/quotes/read.ts';
import { check, ofCopy } from '../../src/lib/quotes/report.ts';
import { planted } from './planted.ts';

const quotes = readQuotes(readFileSync('static/atlas/annotations.jsonld', 'utf8'));
const documents = [...new Set(quotes.map(({ document }) => document))];
const path = (id: string) => `../shared/sources/${id}.txt`;
const atHand = documents.every((id) => existsSync(path(id)));
const of = (id: string) => quotes.filter(({ document }) => document === id);
const checkText = (text: string) => check(quotes, copyOf(linesOfText(text)));
const reportOf = async (id: string, text: string) => {
	const reports = ofCopy(await checkText(text));
	expect(reports.map(({ document }) => document)).toEqual([id]);
	return reports[0]!;
};

describe.skipIf(!atHand).each(documents)('with %s at hand', (id) => {
	const text = atHand ? readFileSync(path(id), 'utf8') : '';

	test('every quotation of it stands in its place, and none of another document', async () => {
		const { found, differ, absent } = await reportOf(id, text);
		expect([differ, absent]).toEqual([[], []]);
		expect(found.filter(({ inPlace }) => inPlace)).toHaveLength(of(id).length);
		const differences = found.flatMap(({ parts }) =>
			parts.flatMap((part): readonly string[] =>
				part.kind === 'found' ? part.differences : [part.kind]
			)
		);
		expect(differences).toEqual([]);
	});

	test('so they do on pages with another width, divided words, heads and feet', async () => {
		const { found } = await reportOf(id, reset(text));
		expect(found).toHaveLength(of(id).length);
	});

	test('so they do in a page of HTML', async () => {
		const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
		const html = `<!doctype html><article><p>${escaped.split(/\n\s*\n/u).join('</p><p>')}</p>`;
		const [report] = ofCopy(await check(quotes, copyOf(linesOfHtml(html))));
		expect(report!.found).toHaveLength(of(id).length);
	});

	test('ten planted changes are found, all of them and no other', async () => {
		const { changed, ids } = planted(text, of(id));
		const { differ, absent } = await reportOf(id, changed);
		expect(absent).toEqual([]);
		expect(differ.map(({ quote }) => quote.id)).toEqual(ids);
		expect(ids).toHaveLength(10);
		for (const { parts } of differ)
			expect(parts.filter(({ kind }) => kind === 'changed')).toHaveLength(1);
	});
});

test('an unrelated text is of no document', async () => {
	expect(ofCopy(await checkText(readFileSync('README.md', 'utf8')))).toEqual([]);
	expect(ofCopy(await checkText(readFileSync('LICENSE', 'utf8').repeat(20)))).toEqual([]);
});

/** The text as a printer would set it: lines of 47 letters, words divided, a head and a foot on each page. */
function reset(text: string): string {
	const paragraphs = text.split(/\n\s*\n/u).map((one) => one.replace(/\s+/gu, ' ').trim());
	const lines = paragraphs.flatMap((paragraph) => {
		const set: string[] = [];
		let rest = paragraph;
		while (rest.length > 47) {
			const line = /^.{40,46}[a-z](?=[a-z]{2})/u.exec(rest)?.[0];
			const space = rest.lastIndexOf(' ', 47);
			set.push(line ? `${line}-` : rest.slice(0, space));
			rest = line ? rest.slice(line.length) : rest.slice(space + 1);
		}
		return [...set, rest];
	});
	const pages = Array.from({ length: Math.ceil(lines.length / 30) }, (_, page) =>
		['A head of the page', ...lines.slice(30 * page, 30 * page + 30), `${page + 1}`].join('\n')
	);
	return pages.join('\f');
}

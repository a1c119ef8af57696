import { expect, test } from 'vitest';
import { linesOfHtml } from './html.ts';
import { kindOf, textOf } from './kind.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
	['%PDF-1.7\n', 'a.pdf', 'pdf'],
	['%PDF-1.7\n', 'download', 'pdf'],
	['<!DOCTYPE html><p>x', 'page', 'html'],
	['<?xml version="1.0"?>\n<html xmlns="x">', '', 'html'],
	['words', 'a.htm', 'html'],
	['a < b, and c > d', 'a.txt', 'text']
])('%j named %j is %s', (text, name, kind) => {
	expect(kindOf(bytes(text), name)).toBe(kind);
});

test.each([
	['', 'a.txt', /empty/u],
	['words', 'a.pdf', /named a PDF/u],
	['PK\u0003\u0004', 'a.docx', /word processor/u],
	['{\\rtf1', 'a.rtf', /word processor/u],
	['a\0b', 'a', /no text/u]
])('%j named %j cannot be read, and the reason is given', (text, name, reason) => {
	expect(() => kindOf(bytes(text), name)).toThrow(reason);
});

test('older encodings are read', () => {
	expect(textOf(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x19, 0x20))).toBe('A’');
	expect(textOf(Uint8Array.of(0x41, 0xe9))).toBe('Aé');
});

test('a page’s lines are its blocks, without what nobody sees', () => {
	const html =
		'<html><head><title>T</title><style>p{}</style></head><body><p>A &amp; <b>b</b>\n c&rsquo;s' +
		'<br>next<script>1 < 2</script></p><ul><li>one<li>two</ul><pre>x\ny</pre></body></html>';
	expect(linesOfHtml(html).map(({ text }) => text)).toEqual([
		'A & b c’s',
		'next',
		'one',
		'two',
		'x',
		'y'
	]);
});

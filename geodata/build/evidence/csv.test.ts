import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('fields are quoted where RFC 4180 asks for it, and records end with CRLF', () => {
	const csv = toCsv([
		['plain', 'a,b', 'say "no"', 'two\nlines', ''],
		['ə', '[…]']
	]);
	expect(csv).toBe('plain,"a,b","say ""no""","two\nlines",\r\nə,[…]\r\n');
});

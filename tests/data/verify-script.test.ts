/** The script that newsrooms download, run as they run it: on the published file and a text of its words. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readQuotes } from '../../src/lib/quotes/read.ts';

const SCRIPT = 'build/verify/aras-verify.mjs';
const ANNOTATIONS = 'static/atlas/annotations.jsonld';
const quotes = readQuotes(readFileSync(ANNOTATIONS, 'utf8'));
const [{ document }] = quotes as [(typeof quotes)[number]];
/** All that is quoted of one document, each part a paragraph. */
const text = quotes
	.filter((quote) => quote.document === document)
	.flatMap(({ parts }) => parts.map(({ exact }) => exact))
	.join('\n\n');

describe.runIf(existsSync(SCRIPT))('the script', () => {
	const folder = mkdtempSync(join(tmpdir(), 'aras-verify-'));
	afterAll(() => rmSync(folder, { recursive: true }));
	const file = (name: string, content: string) => {
		const path = join(folder, name);
		writeFileSync(path, content);
		return path;
	};
	const run = (...given: string[]) => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...given], {
			encoding: 'utf8'
		});
		return { status, stdout, stderr };
	};

	test('ends with 0 where every quotation is found', () => {
		expect(run(ANNOTATIONS, file('right.txt', text))).toMatchObject({ status: 0, stderr: '' });
	});

	test('ends with 1 and names the quotation and the place where one differs', () => {
		const { status, stderr } = run(
			ANNOTATIONS,
			file('wrong.txt', text.replace('132-kilometer', '123-kilometer'))
		);
		expect(status).toBe(1);
		expect(stderr).toMatch(/^wrong\.txt: avim-132-km, part 1: line \d+: differs$/mu);
		expect(stderr).toMatch(/ here: +The .*\{\d\}/u);
	});

	test('ends with 1 where nothing of it is found', () => {
		expect(run(ANNOTATIONS, 'LICENSE')).toMatchObject({ status: 1 });
	});

	test.each([
		['nothing is given', [], /^Usage: /u],
		[
			'the first file has no annotations',
			['package.json', 'LICENSE'],
			/is not annotations\.jsonld/u
		],
		['a file is missing', [ANNOTATIONS, 'no-such-file'], /no-such-file cannot be read/u],
		['a file is a PDF', [ANNOTATIONS, file('a.pdf', '%PDF-1.7')], /save its text first/u]
	])('ends with 2 and one plain sentence where %s', (_name, given, reason) => {
		const { status, stderr } = run(...given);
		expect(status).toBe(2);
		expect(stderr).toMatch(reason);
		expect(stderr).not.toMatch(/\bat .*:\d+:\d+/u);
	});
});

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entry, ferry, files, pier, withEntry, withPart } from './faulty.fixture.ts';
import { buildEvidence, readEvidence } from './index.ts';

test('evidence without a fault has no problems, and says what it shows', () => {
	const { problems, notices, documents, passages } = buildEvidence(files);
	expect(problems).toEqual([]);
	expect(notices).toEqual([]);
	expect(documents[0]).toMatchObject({ id: 'harbour-log', shownWords: 24 });
	expect(documents[0]).not.toHaveProperty('file');
	expect(passages.map(({ id, document }) => [id, document])).toEqual([
		['log-ferry', 'harbour-log'],
		['log-pier', 'harbour-log']
	]);
	expect(passages[0]).not.toHaveProperty('fingerprint');
});

test('without the text one line says that only fingerprints were checked', () => {
	const { problems, notices } = buildEvidence(withEntry({ source: null }));
	expect(problems).toEqual([]);
	expect(notices).toHaveLength(1);
	expect(notices[0]).toMatch(/harbour-log\.txt is not at hand.*fingerprints only/);
});

test('without the text a changed quotation still fails by its fingerprint', () => {
	const changed = withPart({ exact: ferry.parts[0]!.exact.replace('will not', 'will now') });
	const { problems } = buildEvidence({
		...changed,
		entries: changed.entries.map((item) => ({ ...item, source: null }))
	});
	expect(problems).toEqual([expect.stringMatching(/log-ferry: fingerprint/)]);
});

test('a third document is only files', () => {
	const root = mkdtempSync(join(tmpdir(), 'evidence-'));
	try {
		cpSync('geodata', join(root, 'geodata'), {
			recursive: true,
			filter: (path) => !/node_modules|geodata.build/.test(path)
		});
		mkdirSync(join(root, 'sources'));
		const write = (path: string, value: unknown) =>
			writeFileSync(join(root, path), typeof value === 'string' ? value : JSON.stringify(value));
		const [{ id: theme }] = JSON.parse(readFileSync('geodata/themes.json', 'utf8'));
		const baku = { ...pier, theme, features: ['baku'] };
		const sound = { ...ferry, theme, features: ['sitalchay'], concerns: [] };
		write('geodata/documents/harbour-log.json', entry.document);
		write('geodata/passages/harbour-log.json', { ...entry.stored, passages: [sound, baku] });
		write('geodata/passages/harbour-log.left-out.json', entry.leftOut);
		write('sources/harbour-log.txt', entry.source!.text);
		const before = readEvidence('.', null);
		const after = readEvidence(root, join(root, 'sources'));
		expect(after.documents).toHaveLength(before.documents.length + 1);
		expect(after.passages).toHaveLength(before.passages.length + 2);
		expect(after.problems.filter((problem) => !/speak of it by no word/.test(problem))).toEqual([]);
	} finally {
		rmSync(root, { recursive: true });
	}
});

import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { names } from '../../geodata/build/evidence/coverage.ts';
import { readFiles, type Entry } from '../../geodata/build/evidence/files.ts';
import { buildEvidence, writeEvidence } from '../../geodata/build/evidence/index.ts';
import { quotation } from '../../src/lib/atlas/index.ts';
import type { Atlas, Feature } from '../../src/lib/atlas/types.ts';

const SOURCES = '../shared/sources';
const atHand = existsSync(SOURCES);
const files = readFiles('.', atHand ? SOURCES : null);
const evidence = buildEvidence(files);
test('the evidence has no problems', () => {
	expect(evidence.problems).toEqual([]);
	expect(evidence.notices).toHaveLength(atHand ? 0 : evidence.documents.length);
	expect(evidence.documents.map(({ id }) => id)).toEqual([
		'avim-balance-policy',
		'mee-quiet-friend'
	]);
	expect(evidence.passages.length).toBeGreaterThanOrEqual(46);
});

test('at most 35 % of the commentary and 20 % of the article are shown', () => {
	const shares = evidence.documents.map(({ shownWords, words }) => (100 * shownWords) / words);
	expect(shares[0]).toBeLessThanOrEqual(35);
	expect(shares[1]).toBeLessThanOrEqual(20);
	expect(evidence.documents.map(({ budgetPercent }) => budgetPercent)).toEqual([35, 20]);
});

test('all ten concerns are there, each with a voice and its words', () => {
	expect(evidence.concerns.map(({ id }) => id)).toEqual([
		'border-disappears',
		'control-of-the-aras',
		'land-link-with-russia',
		'indirect-transit-redundant',
		'transit-advantage',
		'gas-demand',
		'regional-influence',
		'nato',
		'israel-near-the-border',
		'border-closure'
	]);
});

test('the Sitalchay passage shows "unconfirmed", its denial and "not been officially proven"', () => {
	const about = evidence.passages.filter(({ features }) => features.includes('sitalchay'));
	expect(about.map(({ id, status }) => [id, status])).toEqual([['avim-sitalchay', 'alleged']]);
	const shown = quotation(about[0]!);
	for (const words of ['unconfirmed', 'have been denied', 'not been officially proven']) {
		expect(shown).toContain(words);
		expect(about[0]!.hedge.some((hedge) => hedge.includes(words))).toBe(true);
	}
});

test('no words of ours repeat what is only alleged', () => {
	const { documents, concerns, disagreements, passages } = evidence;
	const ours = [
		...documents.flatMap(({ title, about }) => [title, ...about]),
		...concerns.flatMap(({ title, note }) => [title, note ?? '']),
		...disagreements.flatMap(({ title, summary }) => [title, summary]),
		...passages.flatMap(({ voice, note }) => [voice, note ?? ''])
	];
	expect(ours.length).toBeGreaterThan(130);
	expect(ours.filter((text) => /Mossad|espionage|intelligence|at the service/u.test(text))).toEqual(
		[]
	);
});

test('no file of the open data holds an allegation without its denial', () => {
	const ids = [...new Set(evidence.passages.flatMap(({ features }) => features))];
	const atlas = { version: 'test', ...evidence, features: ids.map((id) => ({ id }) as Feature) };
	const written = writeEvidence(atlas as unknown as Atlas);
	const { items } = JSON.parse(written['annotations.jsonld']!) as { items: object[] };
	const records = [...items.map((item) => JSON.stringify(item)), ...csvRecords(written)];
	const alleging = records.filter((record) =>
		/Sitalchay Air Base|territory is being/u.test(record)
	);
	expect(alleging).toHaveLength(3 + 2 + 2);
	for (const record of alleging) expect(record).toContain('these allegations have been denied');
	const pairs = evidence.passages.reduce((sum, { features }) => sum + features.length, 0);
	expect(items).toHaveLength(pairs);
});

test.runIf(atHand)('silence is said only of features that a document does not name', () => {
	const [, article] = files.entries as [Entry, Entry];
	const silent = [
		'border-132-km',
		'sitalchay',
		'aras',
		'armenia-iran-border',
		'tel-aviv',
		'astana'
	];
	for (const feature of silent) {
		expect(names(article.source!.canonical, files.mentions[feature]!)).toBe(false);
		expect(article.stored.passages.some(({ features }) => features.includes(feature))).toBe(false);
	}
});

function csvRecords(written: Record<string, string>): string[] {
	return written['passages.csv']!.split('\r\n');
}

import { existsSync, readFileSync } from 'node:fs';
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
/** Words that only what is alleged has. */
const ALLEGING = /Sitalchay Air Base|territory is being/u;

test('the evidence has no problems', () => {
	expect(evidence.problems).toEqual([]);
	expect(evidence.notices).toHaveLength(atHand ? 0 : evidence.documents.length);
	expect(evidence.documents.map(({ id }) => id)).toEqual([
		'avim-balance-policy',
		'mee-quiet-friend'
	]);
	expect(evidence.passages.length).toBeGreaterThanOrEqual(46);
});

test('at most 40 % of the commentary and 25 % of the article are shown', () => {
	const shares = evidence.documents.map(({ shownWords, words }) => (100 * shownWords) / words);
	expect(shares[0]).toBeLessThanOrEqual(40);
	expect(shares[1]).toBeLessThanOrEqual(25);
	expect(evidence.documents.map(({ budgetPercent }) => budgetPercent)).toEqual([40, 25]);
});

test('all concerns are there, in the order of the document', () => {
	expect(evidence.concerns.map(({ id }) => id)).toEqual([
		'israel-near-the-border',
		'israel-partnership',
		'border-closure',
		'corridor-threat',
		'border-disappears',
		'control-of-the-aras',
		'land-link-with-russia',
		'indirect-transit-redundant',
		'transit-advantage',
		'gas-demand',
		'regional-influence',
		'nato'
	]);
	const starts = evidence.concerns.map(
		({ passage }) => evidence.passages.find(({ id }) => id === passage)!.parts.at(-1)!.start
	);
	expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test('concerns that only the commentary ascribes to Iran are told from those of officials', () => {
	for (const { group, voice } of evidence.concerns)
		expect(voice).toMatch(
			group === 'commentary'
				? /^Iran, as the commentary/u
				: /^Iranian officials|then Iran’s (Foreign Minister|Supreme Leader)/u
		);
	const ascribed = evidence.concerns.filter(({ group }) => group === 'commentary');
	expect(ascribed.map(({ id }) => id)).toEqual(['israel-partnership', 'corridor-threat', 'nato']);
});

test('the seven items of the commentary’s list share their lead-in, word for word', () => {
	const lead =
		'According to Iranian officials, the opening of the corridor will have the following negative consequences:';
	const items = evidence.passages.filter(({ parts }) => parts[0]!.exact.startsWith(lead));
	expect(items).toHaveLength(7);
	// Nothing lies between the lead-in and the first item, so these two are one part.
	expect(items.filter(({ parts }) => parts.length === 1).map(({ id }) => id)).toEqual([
		'avim-border-disappears'
	]);
});

test('every passage has one of the themes, and every theme a passage', () => {
	const themes = JSON.parse(readFileSync('geodata/themes.json', 'utf8')) as { id: string }[];
	const used = new Set(evidence.passages.map(({ theme }) => theme));
	expect([...used].sort()).toEqual(themes.map(({ id }) => id).sort());
});

test('the Sitalchay passage shows "unconfirmed" and its denial', () => {
	const about = evidence.passages.filter(({ features }) => features.includes('sitalchay'));
	expect(about.map(({ id, status }) => [id, status])).toEqual([['avim-sitalchay', 'alleged']]);
	const shown = quotation(about[0]!);
	for (const words of ['unconfirmed', 'have been denied']) {
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
	expect(
		ours.filter((text) => /Mossad|espionage|intelligence agency|nuclear|at the service/u.test(text))
	).toEqual([]);
});

test('no file of the open data holds an allegation without its denial', () => {
	const ids = [...new Set(evidence.passages.flatMap(({ features }) => features))];
	const atlas = {
		version: 'test',
		...evidence,
		features: ids.map((id) => ({ id, name: id }) as Feature)
	};
	const written = writeEvidence(atlas as unknown as Atlas);
	const { items } = JSON.parse(written['annotations.jsonld']!) as { items: object[] };
	const records = [...items.map((item) => JSON.stringify(item)), ...csvRecords(written)];
	const alleging = records.filter((record) => ALLEGING.test(record));
	expect(alleging).toHaveLength(3 + 2 + 2);
	for (const record of alleging) expect(record).toContain('these allegations have been denied');
	const blocks = written['evidence.md']!.split('\n\n').filter((block) => ALLEGING.test(block));
	expect(blocks.length).toBeGreaterThanOrEqual(2);
	for (const block of blocks) expect(block).toContain('these allegations have been denied');
	const pairs = evidence.passages.reduce((sum, { features }) => sum + features.length, 0);
	const dates = evidence.timeline.flatMap(({ sources }) => sources).length;
	expect(items).toHaveLength(pairs + dates);
});

test.runIf(atHand)('silence is said only of features that a document does not name', () => {
	const [, article] = files.entries as [Entry, Entry];
	const silent = ['border-132-km', 'sitalchay', 'aras', 'tel-aviv', 'tehran', 'astana'];
	for (const feature of silent) {
		expect(names(article.source!.canonical, files.mentions[feature]!)).toBe(false);
		expect(article.stored.passages.some(({ features }) => features.includes(feature))).toBe(false);
	}
});

test('the plain text has every quotation with its voice, status, hedge and places', () => {
	const atlas = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8')) as Atlas;
	const entries = readFileSync('static/atlas/evidence.md', 'utf8').split(/^### /gmu);
	for (const { id, voice, status, hedge, features, parts } of atlas.passages) {
		const entry = entries.find((one) => one.startsWith(`${id}\n`))!;
		for (const words of [voice, `Status: ${status}`, ...hedge, ...features])
			expect(entry, id).toContain(words);
		for (const { exact } of parts) expect(entry, id).toContain(exact);
	}
	for (const { title, passages } of atlas.disagreements) {
		const entry = entries.find((one) => one.startsWith(`${title}\n`))!;
		for (const id of passages) expect(entry).toContain(`passage ${id}.`);
	}
});

function csvRecords(written: Record<string, string>): string[] {
	return written['passages.csv']!.split('\r\n');
}

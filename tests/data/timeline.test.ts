import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFiles } from '../../geodata/build/evidence/files.ts';
import { match } from '../../src/lib/atlas/selectors.ts';
import type { Selector } from '../../src/lib/atlas/types.ts';
import { countShown, countWords } from '../../src/lib/atlas/words.ts';

interface Entry {
	readonly id: string;
	readonly text: string;
	readonly when: {
		readonly from: string;
		readonly to?: string;
		readonly certainty: string;
		readonly label: string;
	};
	readonly sources: readonly {
		readonly document: string;
		readonly phrase: Selector;
		readonly passage?: string;
	}[];
	readonly features: readonly string[];
}

const SOURCES = '../shared/sources';
const files = readFiles('.', existsSync(SOURCES) ? SOURCES : null);
const timeline = JSON.parse(readFileSync('geodata/timeline.json', 'utf8')) as Entry[];

test('every entry has an id of its own, a date, a source and features that exist', () => {
	expect(new Set(timeline.map(({ id }) => id)).size).toBe(timeline.length);
	expect(timeline.length).toBeGreaterThanOrEqual(35);
	for (const { id, when, sources, features } of timeline) {
		expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
		expect(when.certainty).toMatch(/^(day|month|year|span|about)$/u);
		for (const day of [when.from, when.to ?? when.from])
			expect(day, id).toMatch(/^-?\d{4}(-\d\d(-\d\d)?)?$/u);
		expect('to' in when, id).toBe(when.certainty === 'span');
		expect(sources.length, id).toBeGreaterThan(0);
		for (const feature of features) expect(files.features, id).toContain(feature);
	}
});

test('every dating phrase is its document’s own, within the passage that it names', () => {
	for (const { id, sources } of timeline) {
		for (const { document, phrase, passage } of sources) {
			const entry = files.entries.find((candidate) => candidate.id === document)!;
			if (entry.source) expect(match(entry.source.canonical, phrase), id).toBeNull();
			expect(countWords(phrase.exact), id).toBeLessThanOrEqual(12);
			const holding = entry.stored.passages.filter(({ parts }) =>
				parts.some(({ start, end }) => start <= phrase.start && phrase.end <= end)
			);
			expect(holding.length > 0 ? holding.map((one) => one.id) : [undefined], id).toContain(
				passage
			);
		}
	}
});

test('the phrases and the passages together keep within the quotation budget', () => {
	for (const { id, document, stored } of files.entries) {
		const phrases = timeline
			.flatMap(({ sources }) => sources)
			.filter((source) => source.document === id)
			.map(({ phrase }) => phrase);
		const shown = [...stored.passages, ...(stored.context ?? [])].flatMap(({ parts }) => parts);
		expect(countShown([...shown, ...phrases])).toBeLessThanOrEqual(
			(document.words * document.budgetPercent) / 100
		);
	}
});

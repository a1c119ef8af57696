import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFiles, type Entry } from '../../geodata/build/evidence/files.ts';
import { checkQuotations } from '../../geodata/build/evidence/quotations.ts';
import { canonicalise, match } from '../../src/lib/quotes/selectors.ts';
import { figure } from '../figures/figure.ts';
import { FIELDS, KINDS, mutate } from './mutants.ts';

const SOURCES = '../shared/sources';
const atHand = existsSync(SOURCES);
const files = readFiles('.', atHand ? SOURCES : null);
const passages = files.entries.flatMap((entry) => entry.stored.passages);
/** Those of the passages, and the words that stand around them. */
const parts = files.entries.flatMap((entry) =>
	[...entry.stored.passages, ...(entry.stored.context ?? [])].flatMap((quoted) =>
		quoted.parts.map((part) => ({ entry, part }))
	)
);

describe.skipIf(!atHand)('with the documents at hand', () => {
	test('every quotation equals its document', () => {
		const mismatches = parts.map(({ entry, part }) => match(entry.source!.canonical, part));
		expect(mismatches).toHaveLength(parts.length);
		expect(mismatches.filter((mismatch) => mismatch !== null)).toEqual([]);
	});

	const least: Record<string, number> = {
		'changed character': 10_000,
		'dropped character': 10_000,
		'doubled character': 10_000,
		'dropped "not"': 5,
		'changed digit': 100,
		'swapped word': 750
	};

	test.each(Object.keys(KINDS))('every quotation with a %s is refused', (kind) => {
		const mutants = parts.flatMap(({ entry, part }) =>
			FIELDS.flatMap((field) => mutate(part, field, kind).map((mutant) => ({ entry, mutant })))
		);
		const accepted = mutants.filter(
			({ entry, mutant }) => match(entry.source!.canonical, mutant) === null
		);
		figure('mutants', kind, { wrong: accepted.length, of: mutants.length });
		expect(accepted).toEqual([]);
		expect(mutants.length).toBeGreaterThanOrEqual(least[kind]!);
		if (kind.endsWith(' character')) {
			const characters = parts.flatMap(({ part }) => FIELDS.map((field) => part[field].length));
			expect(mutants).toHaveLength(characters.reduce((sum, length) => sum + length, 0));
		}
	});

	test('the build names the file and the passage of each changed quotation', () => {
		let run = 0;
		for (const entry of files.entries) {
			for (const passage of entry.stored.passages) {
				const [first, ...others] = passage.parts;
				const changed = mutate(first!, 'exact', 'changed character')[0]!;
				const problems = checkQuotations(
					withPassage(entry, { ...passage, parts: [changed, ...others] })
				);
				const place = `geodata/passages/${entry.id}.json: ${passage.id}: part 1: exact stops matching`;
				expect(problems.some((problem) => problem.startsWith(place))).toBe(true);
				run++;
			}
		}
		expect(run).toBe(passages.length);
	});

	test('a document changed by one character is refused', () => {
		let run = 0;
		for (const entry of files.entries) {
			const { text } = entry.source!;
			for (let at = 0; at < text.length; at += 97) {
				const other = text.slice(0, at) + (text[at] === 'x' ? 'y' : 'x') + text.slice(at + 1);
				const source = {
					bytes: Buffer.from(other),
					text: other,
					canonical: canonicalise(other)
				};
				expect(checkQuotations({ ...entry, source })).not.toEqual([]);
				run++;
			}
		}
		expect(run).toBeGreaterThan(200);
	});
});

test('without the documents every changed quotation is refused by its fingerprint', () => {
	let run = 0;
	for (const entry of files.entries) {
		for (const passage of entry.stored.passages) {
			const [first, ...others] = passage.parts;
			// What begins a document has nothing before it.
			for (const field of FIELDS.filter((name) => first![name] !== '')) {
				const changed = mutate(first!, field, 'changed character')[0]!;
				const mutant = withPassage(entry, { ...passage, parts: [changed, ...others] });
				expect(checkQuotations({ ...mutant, source: null })).not.toEqual([]);
				run++;
			}
		}
	}
	const atStart = passages.filter((passage) => passage.parts[0]!.start === 0);
	expect(run).toBe(3 * passages.length - atStart.length);
});

function withPassage(entry: Entry, passage: Entry['stored']['passages'][number]): Entry {
	const passages = entry.stored.passages.map((other) =>
		other.id === passage.id ? passage : other
	);
	return { ...entry, stored: { ...entry.stored, passages } };
}

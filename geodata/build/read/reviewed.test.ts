import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from './reviewed.ts';
import { datasetsSchema, featureSchema, viewSchema } from './schema.ts';

const sitalchay = JSON.parse(readFileSync('geodata/features/sitalchay.json', 'utf8')) as object;
const wrong = (change: object) => {
	const result = parse(JSON.stringify({ ...sitalchay, ...change }), featureSchema);
	return 'problems' in result ? result.problems : [];
};

describe('a feature file', () => {
	test('as it is has no problem', () => {
		expect(wrong({})).toEqual([]);
	});

	const faults: [string, object, string][] = [
		['an id that is no id', { id: 'Sitalchay Base' }, 'id'],
		['a kind that does not exist', { kind: 'airport' }, 'kind'],
		['a summary left empty', { summary: ' ' }, 'summary'],
		['a date that is none', { asOf: 'spring' }, 'asOf'],
		['a recipe that does not exist', { geometry: { from: 'guess' } }, 'geometry'],
		['a position off the globe', { geometry: { from: 'point', at: [49, 140] } }, 'geometry.at.1'],
		['a property that nothing reads', { colour: 'red' }, 'colour']
	];

	test.each(faults)('with %s is refused by name', (_, change, item) => {
		expect(wrong(change).join()).toContain(item);
	});

	test('tells every problem at once', () => {
		expect(faults).toHaveLength(7);
		expect(wrong({ kind: 'airport', summary: '', asOf: 'spring' })).toHaveLength(3);
	});

	test('that is not JSON says so', () => {
		const result = parse('{"id": ', featureSchema);
		expect('problems' in result && result.problems[0]).toMatch(/^not JSON/);
	});
});

test('a licence is linked over https', () => {
	const text = readFileSync('geodata/datasets.json', 'utf8');
	expect('value' in parse(text, datasetsSchema)).toBe(true);
	const result = parse(text.replaceAll('https://', 'http://'), datasetsSchema);
	expect('problems' in result && result.problems.length).toBeGreaterThan(3);
});

test('a view has bounds of four numbers', () => {
	const view = { id: 'a', title: 'A', bounds: [44, 38, 50], layers: [] };
	expect('problems' in parse(JSON.stringify(view), viewSchema)).toBe(true);
});

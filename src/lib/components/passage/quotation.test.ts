import { describe, expect, test } from 'vitest';
import { markersIn, runsOf } from './quotation';

describe('a quotation cut at its hedges', () => {
	const cases: [string, string[], number][] = [
		['some unconfirmed reports say so', ['unconfirmed'], 3],
		['unconfirmed reports', ['unconfirmed'], 2],
		['nothing hedged here', [], 1],
		['nothing hedged here', ['denied'], 1],
		['denied and unconfirmed', ['unconfirmed', 'denied'], 3]
	];
	test.each(cases)('%s', (text, hedges, count) => {
		const runs = runsOf(text, hedges);
		expect(runs).toHaveLength(count);
		expect(runs.map((run) => run.text).join('')).toBe(text);
	});
});

test('note markers are found once each, and an omission is none', () => {
	const parts = [{ exact: 'officials[9] and […] so[10]' }, { exact: 'denied[10] in [2] places' }];
	expect(markersIn(parts)).toEqual(['[9]', '[10]', '[2]']);
	expect(markersIn([{ exact: 'no note' }])).toEqual([]);
});

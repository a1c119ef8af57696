import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../read/parse.ts';
import { featureSchema } from './feature.ts';

const read = (id: string) => JSON.parse(readFileSync(`geodata/features/${id}.json`, 'utf8'));
const wrong = (id: string, look: object | undefined) => {
	const result = parse(JSON.stringify({ ...read(id), look }), featureSchema);
	return 'problems' in result
		? result.problems.map(({ item, reason }) => `${item}: ${reason}`).join('\n')
		: '';
};
const stroke = { order: 1, color: 'route', width: 2 };

test('every feature has a look that draws it', () => {
	const ids = readdirSync('geodata/features').map((name) => name.slice(0, -'.json'.length));
	expect(ids.filter((id) => wrong(id, read(id).look))).toEqual([]);
	expect(ids.length).toBeGreaterThan(0);
});

describe('a look is refused', () => {
	const faults: [string, string, object | undefined, string][] = [
		['that is missing', 'baku', undefined, 'look'],
		['of a line without strokes', 'btc-pipeline', {}, 'look: draws nothing; give strokes'],
		['of a line with no stroke in its list', 'btc-pipeline', { strokes: [] }, 'section "whole"'],
		[
			'of a line that leaves a section out',
			'aras',
			{ strokes: [{ ...stroke, section: 'border' }] },
			'no stroke draws section "lower"'
		],
		[
			'of a section that is not there',
			'btc-pipeline',
			{ strokes: [stroke, { ...stroke, section: 'end' }] },
			'there is no section "end"'
		],
		['of an area without a fill', 'iran', {}, 'give fill'],
		[
			'of an area with strokes',
			'iran',
			{ fill: 'iran', strokes: [stroke] },
			'has strokes, which is for another'
		],
		[
			'of a line with a symbol',
			'btc-pipeline',
			{ strokes: [stroke], symbol: 'town' },
			'has symbol, which'
		],
		['of a point without a symbol', 'baku', {}, 'give symbol'],
		['of a point with a fill', 'baku', { symbol: 'town', fill: 'iran' }, 'has fill, which'],
		['in a colour that the palette lacks', 'iran', { fill: 'red' }, 'look.fill: is "red"; choose'],
		['with a symbol that is none', 'baku', { symbol: 'star' }, 'look.symbol: is "star"; choose']
	];
	test.each(faults)('%s', (_, id, look, told) => {
		expect(wrong(id, look)).toContain(told);
	});
});

test('a point whose name stands on it needs no symbol, and a stroke without a section draws them all', () => {
	expect(wrong('karabakh', {})).toBe('');
	expect(wrong('aras', { strokes: [stroke] })).toBe('');
});

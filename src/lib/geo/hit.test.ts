import { describe, expect, test } from 'vitest';
import { byMeaning, distanceTo, type Hit } from './hit.ts';

const hit = (id: string, part: Hit['part'], more: Partial<Hit> = {}): Hit => ({
	...{ id, part, main: false, distance: 0, extent: 1 },
	...more
});
const main = { main: true };

const cases: [string, Hit[], string][] = [
	[
		'a name wins over a line on which it stands',
		[hit('line', 'line', main), hit('name', 'name')],
		'name'
	],
	['a point wins over a line', [hit('line', 'line'), hit('town', 'point')], 'town'],
	[
		'a main line wins over a context line as near',
		[hit('river', 'line', { distance: 1 }), hit('route', 'line', { ...main, distance: 3 })],
		'route'
	],
	[
		'a line clearly nearer wins over a main one',
		[hit('river', 'line', { distance: 0 }), hit('route', 'line', { ...main, distance: 8 })],
		'river'
	],
	[
		'of two main lines the nearer',
		[
			hit('border', 'line', { ...main, distance: 3 }),
			hit('route', 'line', { ...main, distance: 1 })
		],
		'route'
	],
	[
		'a line wins over the area under it',
		[hit('iran', 'area', main), hit('river', 'line')],
		'river'
	],
	[
		'a part wins over its whole',
		[hit('azerbaijan', 'area', { ...main, extent: 9 }), hit('nakhchivan', 'area', main)],
		'nakhchivan'
	]
];
test.each(cases)('%s', (_, hits, first) => {
	expect(byMeaning(hits)[0]!.id).toBe(first);
	expect(byMeaning(hits.toReversed())[0]!.id).toBe(first);
	expect(byMeaning(hits)).toHaveLength(hits.length);
});

describe('the distance to a line', () => {
	const line = [
		[0, 0],
		[10, 0],
		[10, 10]
	] as const;
	test('is that to its nearest place, between its points too', () => {
		expect(distanceTo([5, 3], line)).toBe(3);
		expect(distanceTo([13, 14], line)).toBe(5);
		expect(distanceTo([10, 4], line)).toBe(0);
	});
	test('of a single point, and of none', () => {
		expect(distanceTo([3, 4], [[0, 0]])).toBe(5);
		expect(distanceTo([0, 0], [])).toBe(Infinity);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAt, nearestOn, sample } from './along.ts';
import { clipRing } from './clip.ts';
import { areaOf, distance, lengthOf, ringArea } from './geodesic.ts';
import { edgeKey, polygonHolds, type Line, type Ring } from './position.ts';
import { simplify } from './simplify.ts';
import { rightHanded } from './winding.ts';

const square: Ring = [
	[46, 39],
	[47, 39],
	[47, 40],
	[46, 40],
	[46, 39]
];

describe('lengths and areas on the ellipsoid', () => {
	test('a degree of the equator is 111.32 km', () => {
		expect(distance([0, 0], [1, 0])).toBeCloseTo(111.3195, 3);
	});

	test('a degree of the meridian at the pole is longer than at the equator', () => {
		expect(distance([0, 89], [0, 90])).toBeCloseTo(111.694, 2);
		expect(distance([0, 0], [0, 1])).toBeCloseTo(110.574, 2);
	});

	test('an area does not depend on the way round, its sign does', () => {
		expect(areaOf([square])).toBeCloseTo(areaOf([[...square].reverse()]), 6);
		expect(ringArea(square)).toBeGreaterThan(0);
		expect(ringArea([...square].reverse())).toBeLessThan(0);
	});
});

describe('a line cut at a length', () => {
	const line: Line = [
		[46, 39],
		[46.5, 39.2],
		[47, 39]
	];
	test('has that length, and the two parts make the whole', () => {
		const whole = lengthOf(line);
		const lengths = [0.5, 30, whole / 2, whole - 1];
		for (const km of lengths) {
			const { before, rest } = cutAt(line, km);
			expect(lengthOf(before)).toBeCloseTo(km, 1);
			expect(lengthOf(before) + lengthOf(rest)).toBeCloseTo(whole, 1);
			expect(before.at(-1)).toEqual(rest[0]);
		}
		expect(lengths).toHaveLength(4);
	});

	test('throws when it is shorter', () => {
		expect(() => cutAt(line, 1000)).toThrow();
	});

	test('is sampled at even steps', () => {
		const places = sample(line, 10);
		expect(places).toHaveLength(Math.floor(lengthOf(line) / 10) + 1);
	});
});

describe('simplifying a line', () => {
	const lines = fc.array(
		fc.tuple(
			fc.double({ min: 44, max: 49, noNaN: true }),
			fc.double({ min: 38, max: 41, noNaN: true })
		),
		{ minLength: 3, maxLength: 60 }
	) as fc.Arbitrary<Line>;

	test('keeps every dropped vertex within the tolerance, and the ends', () => {
		fc.assert(
			fc.property(lines, (line) => {
				const short = simplify(line, () => 5);
				expect(short[0]).toEqual(line[0]);
				expect(short.at(-1)).toEqual(line.at(-1));
				for (const place of line) expect(nearestOn([short], place).km).toBeLessThan(5.1);
			}),
			{ numRuns: 200 }
		);
	});

	test('changes nothing at tolerance 0', () => {
		expect(simplify(square, () => 0)).toEqual(square);
	});
});

describe('rings', () => {
	test('are wound by the right-hand rule', () => {
		const hole = square.map(([x, y]): [number, number] => [
			46.5 + (x - 46.5) / 2,
			39.5 + (y - 39.5) / 2
		]);
		const [outer, inner] = rightHanded([[...square].reverse(), hole]);
		expect(ringArea(outer!)).toBeGreaterThan(0);
		expect(ringArea(inner!)).toBeLessThan(0);
	});

	test('are cut to a box', () => {
		const cut = clipRing(square, [46.5, 39.5, 48, 41]);
		expect(areaOf([cut]) / areaOf([square])).toBeCloseTo(0.25, 1);
		expect(clipRing(square, [10, 10, 11, 11])).toEqual([]);
	});

	test('hold what lies in them', () => {
		expect(polygonHolds([square], [46.5, 39.5])).toBe(true);
		expect(polygonHolds([square], [45.5, 39.5])).toBe(false);
	});

	test('share an edge whichever way it runs', () => {
		expect(edgeKey([1, 2], [3, 4])).toBe(edgeKey([3, 4], [1, 2]));
		expect(edgeKey([1, 2], [3, 4])).not.toBe(edgeKey([1, 2], [3, 5]));
	});
});

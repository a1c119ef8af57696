import { describe, expect, test } from 'vitest';
import { nearestOn, sample } from '../geometry/along.ts';
import { areaOf } from '../geometry/geodesic.ts';
import { polygonHolds, type Line, type Polygon } from '../geometry/position.ts';
import { alongBank, splitAcross } from './bank.ts';
import { cutToLand } from './land.ts';
import { insertVertex, joinLines, sharedLines } from './lines.ts';

const box = (west: number, south: number, east: number, north: number): Polygon => [
	[
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	]
];

describe('a country cut to its land', () => {
	test('loses what lies in the sea', () => {
		const [land, ...rest] = cutToLand([box(48, 38, 50, 40)], [box(49, 37, 52, 41)]);
		expect(rest).toEqual([]);
		expect(areaOf(land!) / areaOf(box(48, 38, 49, 40))).toBeCloseTo(1, 6);
	});

	test('stays as it is without a coast', () => {
		const inland = [box(44, 38, 45, 39)];
		expect(cutToLand(inland, [box(49, 37, 52, 41)])).toEqual(inland);
	});
});

describe('a border that two countries share', () => {
	const west = [box(44, 38, 45, 39)];
	const east = [box(45, 38, 46, 39)];

	test('is found once', () => {
		const lines = sharedLines(west, east);
		expect(lines).toHaveLength(1);
		expect(lines[0]!.map(([lng]) => lng)).toEqual([45, 45]);
	});

	test('stays shared when both get a vertex in it', () => {
		const at: [number, number] = [45, 38.4];
		const edge: [[number, number], [number, number]] = [
			[45, 38],
			[45, 39]
		];
		const [a, b] = [west, east].map((side) => insertVertex(side, edge, at));
		expect(sharedLines(a!, b!)[0]).toContainEqual(at);
	});

	test('is not joined over a gap', () => {
		const piece = (x: number): Line => [
			[x, 0],
			[x + 1, 0]
		];
		expect(joinLines([piece(0), piece(1)])).toHaveLength(3);
		expect(() => joinLines([piece(0), piece(2)])).toThrow();
	});
});

describe('a line along a bank', () => {
	// A country with a spike to the north, which the straight way would cross.
	const country: Polygon[] = [
		[
			[
				[46, 38],
				[48, 38],
				[48, 39],
				[47.1, 39],
				[47, 39.3],
				[46.9, 39],
				[46, 39],
				[46, 38]
			]
		]
	];

	test('goes round the country and keeps its distance', () => {
		const line = alongBank(
			country,
			[
				[46.4, 39.1],
				[47.6, 39.1]
			],
			1
		);
		const places = sample(line, 0.5);
		expect(places.length).toBeGreaterThan(100);
		for (const place of places) {
			expect(country.some((part) => polygonHolds(part, place))).toBe(false);
			expect(nearestOn(country.flat(), place).km).toBeGreaterThan(0.5);
		}
	});

	test('is cut where it enters and leaves a country', () => {
		const line: Line = [
			[45, 38.5],
			[49, 38.5]
		];
		const [before, inside, after] = splitAcross(line, country);
		expect(before.at(-1)![0]).toBeCloseTo(46, 3);
		expect(inside.at(-1)![0]).toBeCloseTo(48, 3);
		expect(after[0]![0]).toBeCloseTo(48, 3);
		expect(() =>
			splitAcross(
				[
					[45, 41],
					[49, 41]
				],
				country
			)
		).toThrow();
	});
});

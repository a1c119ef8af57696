import { describe, expect, test } from 'vitest';
import { edgeKey, type Box, type Line, type Polygon } from '../geometry/position.ts';
import { edgesOf } from './lines.ts';
import { repairBorders } from './repair.ts';

const WORLD: Box = [-180, -90, 180, 90];

const rectangle = (...ring: Line): Polygon => [[...ring, ring[0]!]];

describe('a border that two countries draw differently', () => {
	// Both agree from 0 to 1 and from 2 to 3; between, each draws the border in its own way.
	const west = rectangle(
		[-1, 0],
		[0, 0],
		[0, 1],
		[0.03, 1.3],
		[0.03, 1.6],
		[0, 2],
		[0, 3],
		[-1, 3]
	);
	const east = rectangle([1, 3], [0, 3], [0, 2], [-0.03, 1.5], [0, 1], [0, 0], [1, 0]);
	const repaired = repairBorders(
		new Map([
			['WW', [west]],
			['EE', [east]]
		]),
		WORLD
	);

	test('becomes one line, in the drawing with more vertices', () => {
		const shared = edgesOf(repaired.get('EE')!);
		const pieces: [number, number][][] = [
			[
				[0, 1],
				[0.03, 1.3]
			],
			[
				[0.03, 1.3],
				[0.03, 1.6]
			],
			[
				[0.03, 1.6],
				[0, 2]
			]
		];
		expect(pieces.filter(([a, b]) => shared.has(edgeKey(a!, b!)))).toHaveLength(3);
		expect(repaired.get('WW')![0]![0]).toHaveLength(west[0]!.length);
	});

	test('leaves the outer edges as they were', () => {
		const outer = edgesOf(repaired.get('EE')!);
		expect(outer.has(edgeKey([1, 0], [1, 3]))).toBe(true);
	});
});

describe('a gap where three countries meet', () => {
	// A, B and C leave the triangle (0,0) (0.1,0) (0,0.1) to nobody.
	const a = rectangle([0, 0], [0, 0.1], [0, 1], [-1, 1], [-1, -1], [0, -1]);
	const b = rectangle([0.1, 0], [1, 0], [1, 1], [0, 1], [0, 0.1]);
	const c = rectangle([0, -1], [1, -1], [1, 0], [0.1, 0], [0, 0]);
	const countries = new Map([
		['AA', [a]],
		['BB', [b]],
		['CC', [c]]
	]);

	test('goes to the country whose edge of it is the longest', () => {
		const repaired = repairBorders(countries, WORLD);
		const counts = new Map<string, number>();
		for (const polygons of repaired.values())
			for (const edge of edgesOf(polygons)) counts.set(edge, (counts.get(edge) ?? 0) + 1);
		const [corner, north, east]: Line = [
			[0, 0],
			[0, 0.1],
			[0.1, 0]
		];
		expect(counts.get(edgeKey(corner!, north!))).toBe(2);
		expect(counts.get(edgeKey(corner!, east!))).toBe(2);
		expect(counts.has(edgeKey(north!, east!))).toBe(false);
		expect(repaired.get('BB')![0]![0]!.length).toBe(b[0]!.length + 1);
	});

	test('leaves no spike where one border runs past the meeting point of two others', () => {
		// South's border runs straight on below the point, a metre beside it, where the two others meet.
		const meet: [number, number] = [0.05, 0.00001];
		const south = rectangle([1, 0], [0.1, 0], [0, 0], [-1, 0], [-1, -1], [1, -1]);
		const west = rectangle([-1, 0], [0, 0], meet, [0.05, 1], [-1, 1]);
		const east = rectangle(meet, [0.1, 0], [1, 0], [1, 1], [0.05, 1]);
		const thin = new Map([
			['WW', [west]],
			['EE', [east]],
			['SS', [south]]
		]);
		const repaired = repairBorders(thin, WORLD);
		expect(repaired.get('WW')).toEqual([west]);
		expect(repaired.get('EE')).toEqual([east]);
		expect(edgesOf(repaired.get('SS')!)).toContain(edgeKey([0, 0], meet));
	});
});

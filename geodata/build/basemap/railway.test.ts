import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/lib/atlas/types.ts';
import { lengthOf } from '../geometry/geodesic.ts';
import { samePosition, type Line, type Polygon } from '../geometry/position.ts';
import { deriveLines } from './lines.ts';
import { alongRailway, readLines } from './railway.ts';
import { readGround } from './read.ts';
import { shortestWay } from './way.ts';

const SOURCE = '../shared/basemap';
const box = (west: number, south: number, east: number, north: number): Polygon => [
	[
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	]
];

describe('the shortest way along pieces', () => {
	const first: Line = [
		[46, 39],
		[46.1, 39]
	];
	const second: Line = [
		[46.12, 39],
		[46.3, 39]
	];

	test('says what each stretch is, and where there is no line', () => {
		const way = shortestWay(
			[
				{ is: 'in-use', line: first },
				{ is: 'disused', line: second }
			],
			[46, 39.01],
			[46.3, 39.01]
		);
		expect(way.map(({ is }) => is)).toEqual(['in-use', 'gap', 'disused']);
		expect(lengthOf(way[1]!.line)).toBeCloseTo(1.73, 2);
	});

	test('takes a seam for no gap, and crosses none of more than 3 km', () => {
		const near = { is: 'disused', line: [[46.101, 39], ...second.slice(1)] as Line };
		const way = shortestWay([{ is: 'in-use', line: first }, near], [46, 39], [46.3, 39]);
		expect(way.map(({ is }) => is)).toEqual(['in-use', 'disused']);
		const far = { is: 'disused', line: [[46.2, 39], ...second.slice(1)] as Line };
		expect(() => shortestWay([{ is: 'in-use', line: first }, far], [46, 39], [46.3, 39])).toThrow();
	});
});

test('a railway is cut where its state changes and where it crosses a country, and keeps clear of another', () => {
	const stretches = [
		{
			is: 'in-use',
			line: [
				[46, 39.0001],
				[46.4, 39.0001]
			] as Line
		},
		{
			is: 'disused',
			line: [
				[46.4, 39.0001],
				[47, 39.2]
			] as Line
		}
	];
	const sections = alongRailway(
		stretches,
		{ avoid: [box(45.5, 38.5, 46.6, 39)], clear: 0.04 },
		{ country: [box(46.2, 39, 46.7, 40)], names: ['east', 'middle', 'west'] }
	);
	expect(sections.map(({ id }) => id)).toEqual([
		'east-in-use',
		'middle-in-use',
		'middle-disused',
		'west-disused'
	]);
	sections.slice(1).forEach(({ line }, i) => {
		expect(samePosition(sections[i]!.line.at(-1)!, line[0]!)).toBe(true);
	});
	const lats = sections.flatMap(({ line }) => line.map(([, lat]) => lat));
	// 40 m are 0.00036 degrees of latitude.
	expect(Math.min(...lats)).toBeGreaterThan(39.0003);
});

describe('the published route', () => {
	const atlas = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8')) as Atlas;
	const { measures } = atlas.features.find(({ id }) => id === 'zangezur-route')!;
	const value = (id: string) => measures.find((measure) => measure.id === id)!.value;

	test('is as long as its sections, in Armenia about as long as reported', () => {
		const countries = ['azerbaijan', 'armenia', 'nakhchivan'];
		const sections = measures.filter(({ id }) =>
			countries.some((name) => id.startsWith(`${name}-`))
		);
		const sum = (values: readonly number[]) => values.reduce((total, km) => total + km, 0);
		expect(sections.length).toBe(8);
		expect(sum(sections.map((section) => section.value))).toBeCloseTo(value('length'), 1);
		expect(sum(countries.map((name) => value(`in-${name}`)))).toBeCloseTo(value('length'), 1);
		expect(value('in-armenia')).toBeGreaterThan(42);
		expect(value('in-armenia')).toBeLessThan(45);
		expect(value('azerbaijan-construction')).toBeCloseTo(39.3, 1);
	});

	test('follows lines that come to hand: three gaps, together under 3 km', () => {
		const gaps = readLines('geodata')
			.get('railway')!
			.filter(({ is }) => is === 'schematic');
		expect(gaps).toHaveLength(3);
		expect(gaps.reduce((km, { line }) => km + lengthOf(line), 0)).toBeLessThan(3);
	});
});

test.skipIf(!existsSync(SOURCE) || !existsSync('geodata/node_modules/sharp'))(
	'geodata/lines.geojson is what its sources give',
	async () => {
		const ground = await readGround(SOURCE);
		expect(readFileSync('geodata/lines.geojson', 'utf8')).toBe(deriveLines(ground!));
	}
);

import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { areaFlaws } from '../derive/areas.ts';
import { nearestOn, sample } from '../geometry/along.ts';
import { boxesMeet, boxHolds, boxOf, type Box, type Line } from '../geometry/position.ts';
import { joinPieces, outside, withoutDoubles } from './pieces.ts';
import { linesOf, polygonsOf } from './shape.ts';
import type { Properties } from './strata.ts';

const SOURCE = '../shared/basemap';
/** Where the sources of lakes, rivers, railways and roads are OpenStreetMap's. */
const INSIDE: Box = [41.6, 37, 50.9, 43];

const read = (path: string) => readFileSync(path, 'utf8');
const levels = ['ground.topojson', 'ground-mid.topojson', 'ground-near.topojson'].map(
	(file) => [file, JSON.parse(read(`static/atlas/${file}`)) as Topology] as const
);
const near = levels[2]![1];

function featuresOf(topology: Topology, object: string): Feature[] {
	const found = topology.objects[object] as GeometryCollection<object> | undefined;
	return found ? feature(topology, found).features : [];
}

const drawn = ({ geometry }: Feature): Line[] => [
	...linesOf(geometry),
	...polygonsOf(geometry).flat()
];

describe.each(levels)('%s', (file, topology) => {
	test('has what every level needs, each with an id, a rank and the zoom from which it shows', () => {
		const names = (object: string) =>
			featuresOf(topology, object).map(({ properties }) => (properties as Properties).name);
		expect(names('lakes')).toEqual(
			expect.arrayContaining(['Lake Sevan', 'Lake Urmia', 'Lake Van', 'Mingachevir Reservoir'])
		);
		expect(names('lakes')).toContain('Aras Reservoir');
		expect(names('rivers')).toEqual(
			expect.arrayContaining(['Kura', 'Aras', 'Vorotan', 'Hakari', 'Arpa'])
		);
		const all = Object.keys(topology.objects).flatMap((object) => featuresOf(topology, object));
		const ids = all.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { id, properties } of all) {
			const { rank, zoom } = properties as Properties;
			expect(`${id} ${rank} ${zoom}`).toMatch(/^[a-z0-9]+(-[a-z0-9]+)* [1-5] \d+(\.\d)?$/);
		}
	});

	test('has no lake that crosses itself', () => {
		expect(areaFlaws(topology)).toEqual([]);
	});

	test('draws the Aras once where it is a feature', () => {
		const published = JSON.parse(read('static/atlas/features.geojson')) as FeatureCollection;
		const own = linesOf(published.features.find(({ id }) => id === 'aras')!.geometry);
		const aras = featuresOf(topology, 'rivers').find(({ id }) => id === 'river-aras')!;
		const twice = drawn(aras)
			.flatMap((line) => sample(line, 1))
			.filter((place) => place[0] > 44.8 && nearestOn(own, place).km < 0.25);
		// Where side arms leave and join the river they touch it.
		expect(twice.length).toBeLessThan(12);
	});
});

test('the first level is small', () => {
	expect(brotliCompressSync(read('static/atlas/ground.topojson')).length).toBeLessThan(6500);
});

describe.skipIf(!existsSync(SOURCE))('the closest level', () => {
	test.each([
		['lakes', 'lakes_osm.geojson'],
		['rivers', 'rivers_osm.geojson'],
		['railways', 'rail_osm.geojson'],
		['roads', 'roads_main_osm.geojson']
	])('draws %s within 100 m of %s', (object, file) => {
		const given = (JSON.parse(read(`${SOURCE}/${file}`)) as FeatureCollection).features
			.flatMap(drawn)
			.map((line) => ({ line, box: boxOf(line) }));
		const places = featuresOf(near, object)
			.flatMap(drawn)
			.flatMap((line) => sample(line, 2))
			.filter((place) => boxHolds(INSIDE, place));
		expect(places.length).toBeGreaterThan(500);
		const far = places.filter((place) => {
			const around: Box = [place[0] - 0.002, place[1] - 0.002, place[0] + 0.002, place[1] + 0.002];
			const lines = given.filter(({ box }) => boxesMeet(box, around)).map(({ line }) => line);
			return nearestOn(lines, place, 0.1).km > 0.1;
		});
		expect(far).toEqual([]);
	});
});

describe('lines that came in pieces', () => {
	const east = (from: number, to: number, lat = 40): Line => [
		[from, lat],
		[(from + to) / 2, lat],
		[to, lat]
	];

	test('become one where they meet within the gap, straight on where there is a choice', () => {
		const branch: Line = [
			[45.2, 40],
			[45.3, 40.2]
		];
		const joined = joinPieces([east(45, 45.2), branch, east(45.2004, 45.9)], 0.06);
		expect(joined).toHaveLength(2);
		expect(boxOf(joined[0]!)).toEqual([45, 40, 45.9, 40]);
		expect(joinPieces([east(45, 45.2), east(45.21, 45.9)], 0.06)).toHaveLength(2);
	});

	test('lose what runs beside a longer one, and keep what branches off', () => {
		const beside: Line = [...east(45.1, 45.5, 40.0005), [45.5, 40.1]];
		const left = withoutDoubles([east(45, 46), beside], 0.12, 0.5);
		expect(left).toHaveLength(2);
		expect(boxOf(left[1]!)[0]).toBeGreaterThan(45.49);
	});

	test('are cut at a box', () => {
		const cut = outside([...east(45, 46), ...east(46.1, 47)], [45.4, 39, 46.2, 41]);
		expect(cut.map(boxOf)).toEqual([
			[45, 40, 45.5, 40],
			[46.1, 40, 47, 40]
		]);
	});
});

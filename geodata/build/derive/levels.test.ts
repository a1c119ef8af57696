import { topology } from 'topojson-server';
import { feature } from 'topojson-client';
import type { Feature, Polygon as GeoPolygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { nearestOn } from '../geometry/along.ts';
import { edgeKey, type Line } from '../geometry/position.ts';
import { areaFlaws } from './areas.ts';
import { atLevel } from './draw.ts';
import { LEVELS, type Level } from './levels.ts';

/** A crooked border along 46° E, with a vertex every 1.1 km. */
const border: Line = Array.from({ length: 101 }, (_, i) => [
	46 + Math.sin(i) * 0.004,
	39 + i / 100
]);
const island: Line = [
	[50, 39],
	[50.01, 39],
	[50.01, 39.01],
	[50, 39]
];
const country = (id: string, rings: Line[]): Feature => ({
	type: 'Feature',
	id,
	properties: {},
	geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) }
});
const full = topology({
	countries: {
		type: 'FeatureCollection',
		features: [
			country('west', [[[45, 39], ...border, [45, 40], [45, 39]]]),
			country('east', [[[47, 40], ...[...border].reverse(), [47, 39], [47, 40]], island])
		]
	} as unknown as GeoPolygon
}) as Topology;

const level: Level = { file: '', tolerance: () => 0.3, smallest: () => 10, grid: 1e6 };

describe('a level of detail', () => {
	const made = atLevel(full, level);
	const [west, east] = feature(made, made.objects['countries'] as GeometryCollection).features.map(
		({ geometry }) => (geometry as unknown as { coordinates: Line[][] }).coordinates
	) as [Line[][], Line[][]];

	test('keeps every place within its tolerance', () => {
		for (const place of border) expect(nearestOn(west[0]!, place).km).toBeLessThan(0.301);
		expect(border).toHaveLength(101);
	});

	test('has fewer vertices, and the same ones on both sides', () => {
		expect(west[0]![0]!.length).toBeLessThan(80);
		const edges = (ring: Line) => ring.slice(1).map((to, i) => edgeKey(ring[i]!, to));
		const shared = edges(west[0]![0]!).filter((edge) => edges(east[0]![0]!).includes(edge));
		expect(shared).toHaveLength(west[0]![0]!.length - 4);
	});

	test('leaves out an island that is too small, and its arc', () => {
		expect(east).toHaveLength(1);
		expect(full.arcs.length - made.arcs.length).toBe(1);
	});
});

test('there are three levels, the first for the first view', () => {
	expect(LEVELS.map(({ file }) => file)).toEqual([
		'map.topojson',
		'map-mid.topojson',
		'map-near.topojson'
	]);
});

describe('a level on which a simplified coast would cross an island', () => {
	// A bay 2 km deep with an island in it: within 3 km of the coast's chord all of the bay would go.
	const bay: Line = [
		[45, 39],
		[45.1, 39],
		[45.1, 38.98],
		[45.2, 38.98],
		[45.2, 39],
		[45.3, 39],
		[45.3, 38.5],
		[45, 38.5],
		[45, 39]
	];
	const islet: Line = [
		[45.14, 38.985],
		[45.16, 38.985],
		[45.16, 39.005],
		[45.14, 39.005],
		[45.14, 38.985]
	];
	const coast = topology({
		countries: {
			type: 'FeatureCollection',
			features: [country('coast', [bay, islet])]
		} as unknown as GeoPolygon
	}) as Topology;
	const rough: Level = { file: 'rough', tolerance: () => 3, smallest: () => 0, grid: 1e5 };

	test('keeps the vertices that keep them apart', () => {
		expect(areaFlaws(atLevel(coast, rough))).toEqual([]);
	});

	test('is found wanting when its grid cannot tell them apart', () => {
		const level = { ...rough, tolerance: () => 0, grid: 20 };
		expect(areaFlaws(atLevel(coast, level))).not.toEqual([]);
	});
});

import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Feature, FeatureCollection, Geometry, MultiLineString, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type {
	GeometryCollection,
	MultiPolygon as TopoMultiPolygon,
	Topology
} from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { nearestOn, sample } from '../../geodata/build/geometry/along.ts';
import { clipRing } from '../../geodata/build/geometry/clip.ts';
import { areaOf, lengthOf, ringArea } from '../../geodata/build/geometry/geodesic.ts';
import {
	edgeKey,
	polygonHolds,
	type Line,
	type Polygon
} from '../../geodata/build/geometry/position.ts';
import type { Atlas } from '../../src/lib/atlas/types.ts';

const read = (name: string) => readFileSync(`static/atlas/${name}`, 'utf8');
const atlas = JSON.parse(read('atlas.json')) as Atlas;
const published = JSON.parse(read('features.geojson')) as FeatureCollection;
const levels = ['map.topojson', 'map-mid.topojson', 'map-near.topojson'].map(
	(name) => [name, JSON.parse(read(name)) as Topology] as const
);
const geometryOf = (id: string): Geometry =>
	published.features.find((entry) => entry.id === id)!.geometry;

function polygonsOf(id: string): Polygon[] {
	const geometry = geometryOf(id);
	if (geometry.type === 'Polygon') return [geometry.coordinates as Polygon];
	if (geometry.type === 'MultiPolygon') return geometry.coordinates as Polygon[];
	throw new Error(`${id} is a ${geometry.type}, not an area.`);
}

function linesOf(id: string): Line[] {
	const geometry = geometryOf(id);
	if (geometry.type === 'LineString') return [geometry.coordinates as Line];
	if (geometry.type === 'MultiLineString') return geometry.coordinates as Line[];
	throw new Error(`${id} is a ${geometry.type}, not a line.`);
}

const edgesOf = (lines: readonly Line[]) =>
	lines.flatMap((line) => line.slice(1).map((to, i) => edgeKey(line[i]!, to)));

/** The border of two countries at full detail, as edges. */
function borderEdges(a: string, b: string): Set<string> {
	const mine = new Set(edgesOf(polygonsOf(a).flat()));
	return new Set(edgesOf(polygonsOf(b).flat()).filter((edge) => mine.has(edge)));
}

/** The border of two countries in a topology. */
function borderIn(topology: Topology, a: string, b: string): Line[] {
	const countries = topology.objects['countries'] as GeometryCollection;
	const lines = mesh(topology, countries, (one, two) => {
		const ids = [one, two].map((part) => (part as { id?: string }).id);
		return ids.includes(a) && ids.includes(b) && a !== b && one !== two;
	});
	return (lines as MultiLineString).coordinates as Line[];
}

test('no route over land is drawn over the sea', () => {
	const [, near] = levels[2]!;
	const { geometry } = feature(near, near.objects['sea'] as TopoMultiPolygon);
	const sea = geometry.coordinates as Polygon[];
	const routes = atlas.features.filter(({ kind }) => kind === 'route').map(({ id }) => id);
	const wet = routes.filter((id) =>
		linesOf(id)
			.flatMap((line) => sample(line, 1))
			.some((place) => sea.some((part) => polygonHolds(part, place)))
	);
	expect(wet).toEqual([]);
	expect(routes).toContain('north-south-rail');
});

const arcsOf = (object: object) => ('arcs' in object ? object.arcs : []);

describe('the published features', () => {
	test('are those of the atlas, each once, in RFC 7946’s order of rings', () => {
		const ids = published.features.map((entry: Feature) => entry.id);
		expect(ids).toHaveLength(39);
		expect(new Set(ids).size).toBe(39);
		expect([...ids].sort()).toEqual(atlas.features.map((entry) => entry.id).sort());
		const areas = ['azerbaijan', 'iran', 'armenia', 'nakhchivan'].flatMap(polygonsOf);
		expect(areas.length).toBeGreaterThan(5);
		for (const [outer, ...holes] of areas) {
			expect(ringArea(outer!)).toBeGreaterThan(0);
			for (const hole of holes) expect(ringArea(hole)).toBeLessThan(0);
		}
	});

	test('Nakhchivan has 5,317 km² ± 0.5 % and is part of Azerbaijan', () => {
		const area = polygonsOf('nakhchivan').reduce((sum, part) => sum + areaOf(part), 0);
		expect(Math.abs(area / 5317 - 1)).toBeLessThan(0.005);
		const whole = new Set(edgesOf(polygonsOf('azerbaijan').flat()));
		expect(edgesOf(polygonsOf('nakhchivan').flat()).every((edge) => whole.has(edge))).toBe(true);
	});

	test('the 132 km lie on the Azerbaijan–Iran border and not on the Armenia–Iran border', () => {
		const lines = linesOf('border-132-km');
		const km = lines.reduce((sum, line) => sum + lengthOf(line), 0);
		expect(Math.abs(km - 132)).toBeLessThan(0.1);
		const right = borderEdges('azerbaijan', 'iran');
		const wrong = borderEdges('armenia', 'iran');
		const edges = edgesOf(lines);
		expect(edges.length).toBeGreaterThan(300);
		expect(edges.filter((edge) => !right.has(edge))).toEqual([]);
		expect(edges.filter((edge) => wrong.has(edge))).toEqual([]);
		const [first, last] = [lines[0]![0]!, lines.at(-1)!.at(-1)!];
		expect(first[0]).toBeCloseTo(46.534, 3);
		expect(last[0]).toBeCloseTo(47.432, 3);
	});

	test('the route stays out of Iran, every vertex and every 50 m of it', () => {
		// Only Iran's edge near the route matters; the clipped ring holds the same places there.
		const iran = polygonsOf('iran').map(([outer]) => [clipRing(outer!, [45, 38, 48, 40])]);
		const route = linesOf('zangezur-route');
		expect(
			polygonHolds(
				iran.find(([ring]) => ring!.length)!,
				[46.5, 38.6]
			)
		).toBe(true);
		const places = [...route.flat(), ...route.flatMap((line) => sample(line, 0.05))];
		expect(places.length).toBeGreaterThan(4000);
		expect(places.filter((place) => iran.some((part) => polygonHolds(part, place)))).toEqual([]);
	});

	test('Sitalchay is the air base, not the village', () => {
		const at = (geometryOf('sitalchay') as { coordinates: Position }).coordinates;
		expect(at[0]).toBeCloseTo(49.4315, 4);
		expect(at[1]).toBeCloseTo(40.8073, 4);
	});

	test('the Armenia–Iran border is measured as about 46 km', () => {
		const measure = atlas.features.find((entry) => entry.id === 'armenia-iran-border')!
			.measures[0]!;
		expect(measure.value).toBeGreaterThan(45.7);
		expect(measure.value).toBeLessThan(46);
	});
});

describe.each(levels)('%s', (name, topology) => {
	test('draws every border once, as an arc that both sides share', () => {
		for (const [a, b] of [
			['azerbaijan', 'iran'],
			['armenia', 'iran'],
			['armenia', 'azerbaijan']
		] as const)
			expect(borderIn(topology, a, b).length, `${a}–${b}`).toBeGreaterThan(0);
		const used = new Set(
			JSON.stringify((topology.objects['countries'] as GeometryCollection).geometries.map(arcsOf))
				.match(/-?\d+/g)!
				.map(Number)
				.map((arc) => (arc < 0 ? ~arc : arc))
		);
		const drawn = [...used].flatMap((number) => {
			let [x, y] = [0, 0];
			const line = topology.arcs[number]!.map(([dx, dy]): [number, number] => [
				(x += dx!),
				(y += dy!)
			]);
			return edgesOf([line]);
		});
		expect(drawn.length).toBeGreaterThan(1000);
		const seen = new Set<string>();
		const twice = drawn.filter((edge) => seen.size === seen.add(edge).size);
		expect(twice.slice(0, 3)).toEqual([]);
	});

	test('has every object and every drawn feature', () => {
		expect(Object.keys(topology.objects).sort()).toEqual(
			['borders', 'coast', 'countries', 'lines', 'nakhchivan', 'neighbours', 'points', 'sea'].sort()
		);
		const made = ['countries', 'lines', 'points'].flatMap((object) => {
			const all = feature(topology, topology.objects[object] as GeometryCollection<object>);
			return all.features.map((entry) => entry.id);
		});
		for (const { id } of atlas.features.filter((entry) => entry.id !== 'nakhchivan'))
			expect(made, `${id} in ${name}`).toContain(id);
	});
});

describe('the first level', () => {
	const [, first] = levels[0]!;
	const [, near] = levels[2]!;

	test('is under 15 kB brotli', () => {
		expect(brotliCompressSync(read('map.topojson')).length).toBeLessThan(15_000);
	});

	test('lies within a pixel of full detail along all three borders, every 500 m', () => {
		/** A pixel at zoom 7 and 39.5° north, in km: the opening view of a desktop window. */
		const pixel = 0.47;
		let places = 0;
		for (const [a, b] of [
			['azerbaijan', 'iran'],
			['armenia', 'iran'],
			['armenia', 'azerbaijan']
		] as const) {
			const drawn = borderIn(first, a, b);
			for (const place of borderIn(near, a, b).flatMap((line) => sample(line, 0.5))) {
				places++;
				expect(nearestOn(drawn, place).km, `${a}–${b} at ${place}`).toBeLessThan(pixel);
			}
		}
		expect(places).toBeGreaterThan(3000);
	});
});

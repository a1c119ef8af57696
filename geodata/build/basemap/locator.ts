/** Where in the world the map is: a small globe, with Israel, which lies beyond the map's edge. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoOrthographic, geoPath } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Bbox } from '../../../src/lib/geo/types.ts';
import type { Position } from '../geometry/position.ts';
import { simplify } from '../geometry/simplify.ts';
import { polygonsOf } from './shape.ts';

/** The middle of the globe's face. */
const FACING: Position = [44, 34];
/** Sides of the globe's square, in its units; the land's path is in whole ones. */
const SIDE = 160;
/** By how much the land's outline may be off: about a unit. */
const OFF_KM = 90;
/** Land smaller than this, in square units, is left out. */
const SMALLEST = 12;

/** What the page needs for the globe: SVG path data in a square of `side` units. */
export interface Globe {
	readonly side: number;
	readonly land: string;
	/** The box of the opening view. */
	readonly box: string;
	readonly telAviv: readonly [x: number, y: number];
}

export function makeGlobe(packages: string, view: Bbox, telAviv: Position): Globe {
	const projection = facing();
	const path = geoPath(projection).digits(0);
	// The dataset's rings run the way that d3 wants; the Caspian Sea is a hole.
	const coordinates = outlines(packages, 'land')
		.flatMap(({ geometry }) => polygonsOf(geometry))
		.map((rings) => rings.map((ring) => simplify(ring, () => OFF_KM)))
		.map((rings) => rings.filter((ring) => ring.length > 3))
		.filter((rings) => rings.length > 0);
	const land: MultiPolygon = { type: 'MultiPolygon', coordinates };
	const [west, south, east, north] = view;
	// Clockwise, as d3 wants the outer ring.
	const ring = [
		[west, south],
		[west, north],
		[east, north],
		[east, south],
		[west, south]
	];
	const [x, y] = projection(telAviv)!;
	return {
		side: SIDE,
		land: shorter(path(land)!),
		box: path({ type: 'Polygon', coordinates: [ring] })!,
		telAviv: [Number(x.toFixed(1)), Number(y.toFixed(1))]
	};
}

/** The globe's face in its square. */
const facing = () =>
	geoOrthographic()
		.rotate([-FACING[0], -FACING[1]])
		.fitExtent(
			[
				[1, 1],
				[SIDE - 1, SIDE - 1]
			],
			{ type: 'Sphere' }
		);

function outlines(packages: string, name: 'land' | 'countries') {
	const file = join(packages, `world-atlas/${name}-110m.json`);
	const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
	return feature(topology, topology.objects[name] as GeometryCollection<object>).features;
}

/** Path data of some countries on the globe, by ISO 3166 numeric code; the smallest are too small for it. */
export function countriesOnGlobe(packages: string, codes: readonly string[]): string {
	const path = geoPath(facing()).digits(0);
	const features = outlines(packages, 'countries').filter(({ id }) => codes.includes(String(id)));
	return shorter(path({ type: 'FeatureCollection', features })!, 3);
}

/** The path with its rings in relative steps, less those too small and steps that are none. */
function shorter(path: string, smallest = SMALLEST): string {
	return path
		.split('Z')
		.filter(Boolean)
		.map((ring) =>
			ring
				.slice(1)
				.split('L')
				.map((pair) => pair.split(',').map(Number) as Position)
		)
		.filter((ring) => Math.abs(areaOf(ring)) >= smallest)
		.map((ring) => {
			const [[x, y], ...rest] = ring as [Position, ...Position[]];
			let [lastX, lastY] = [x, y];
			const steps = rest.flatMap(([nextX, nextY]) => {
				const [dx, dy] = [nextX - lastX, nextY - lastY];
				if (dx === 0 && dy === 0) return [];
				[lastX, lastY] = [nextX, nextY];
				return [`${dx}${dy < 0 ? '' : ' '}${dy}`];
			});
			return `M${x} ${y}l${steps.join(' ').replaceAll(' -', '-')}z`;
		})
		.join('');
}

/** The area that a ring of units encloses, signed. */
function areaOf(ring: readonly Position[]): number {
	return ring.reduce((sum, [x, y], i) => {
		const [nextX, nextY] = ring[(i + 1) % ring.length]!;
		return sum + (x * nextY - nextX * y) / 2;
	}, 0);
}

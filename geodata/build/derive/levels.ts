/** Levels of detail: the same topology with fewer vertices. Arcs stay shared, objects stay complete. */
import { quantize } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import { ringArea } from '../geometry/geodesic.ts';
import { boxHolds, samePosition, type Box, type Line } from '../geometry/position.ts';
import { simplify, type Tolerance } from '../geometry/simplify.ts';
import { arcsOf, type MapObject } from './topology.ts';

export interface Level {
	/** File name in `static/atlas/`. */
	readonly file: string;
	readonly tolerance: Tolerance;
	/** Islands and holes smaller than this, in km², are left out, by where they lie. */
	readonly smallest: Tolerance;
	/** Steps of the grid across the region to which positions are rounded. */
	readonly grid: number;
}

/** What the opening view shows, with the ground that a reader first pans to. */
const FOCUS: Box = [43, 37.2, 51.6, 42.4];
/** Around the route and the 132-km border. */
const NEAR: Box = [44.6, 38.6, 48.2, 40.0];
const REGIONAL: Box = [40, 35, 54, 44];

/** The first of the boxes that holds the position says how many km; `beyond` holds elsewhere. */
function byBox(boxes: readonly (readonly [Box, number])[], beyond: number): Tolerance {
	return (position) => boxes.find(([box]) => boxHolds(box, position))?.[1] ?? beyond;
}

/**
 * From the first view to the closest. The first is for zooms under 7.5, where a pixel is about
 * 0.47 km; the second for 7.5 to 9.5; the third draws every vertex that there is around the route.
 */
export const LEVELS: readonly Level[] = [
	{
		file: 'map.topojson',
		tolerance: byBox(
			[
				[FOCUS, 0.32],
				[REGIONAL, 3]
			],
			10
		),
		smallest: byBox(
			[
				[FOCUS, 3],
				[REGIONAL, 40]
			],
			400
		),
		grid: 5e4
	},
	{
		file: 'map-mid.topojson',
		tolerance: byBox(
			[
				[FOCUS, 0.12],
				[REGIONAL, 0.8]
			],
			2
		),
		smallest: byBox(
			[
				[FOCUS, 0.3],
				[REGIONAL, 4]
			],
			20
		),
		grid: 5e5
	},
	{
		file: 'map-near.topojson',
		tolerance: byBox(
			[
				[NEAR, 0],
				[FOCUS, 0.12],
				[REGIONAL, 0.8]
			],
			2
		),
		smallest: byBox(
			[
				[FOCUS, 0.3],
				[REGIONAL, 4]
			],
			20
		),
		grid: 5e6
	}
];

/** The topology at a level: simplified arc by arc, so that what was shared stays shared. */
export function atLevel(full: Topology, level: Level): Topology {
	const arcs = (full.arcs as Line[]).map((arc) => {
		if (isSmallRing(arc, level.smallest)) return [];
		const short = simplify(arc, level.tolerance);
		return isClosed(arc) && short.length < 4 ? [] : short;
	});
	const gone = (arc: number) => arcs[arc < 0 ? ~arc : arc]!.length === 0;
	const objects = Object.entries(full.objects).map(
		([name, object]) => [name, without(object, gone)] as const
	);
	const shorter = { ...full, arcs, objects: Object.fromEntries(objects) };
	return quantize(prune(shorter) as Topology<Objects<object>>, level.grid) as Topology;
}

function isClosed(line: Line): boolean {
	return samePosition(line[0]!, line.at(-1)!);
}

function isSmallRing(line: Line, smallest: Tolerance): boolean {
	return isClosed(line) && Math.abs(ringArea(line)) < smallest(line[0]!);
}

/** The object less the rings and lines that an arc is gone from. */
function without(object: MapObject, gone: (arc: number) => boolean): MapObject {
	const whole = (ring: number[]) => !ring.some(gone);
	const polygon = (rings: number[][]) => (whole(rings[0]!) ? rings.filter(whole) : []);
	switch (object.type) {
		case 'GeometryCollection':
			return { ...object, geometries: object.geometries.map((part) => without(part, gone)) };
		case 'Polygon':
			return { ...object, arcs: polygon(object.arcs) };
		case 'MultiPolygon':
			return { ...object, arcs: object.arcs.map(polygon).filter((rings) => rings.length > 0) };
		case 'MultiLineString':
			return { ...object, arcs: object.arcs.filter(whole) };
		default:
			return object;
	}
}

/** The topology with only the arcs that its objects use, numbered anew in their old order. */
function prune(topology: Topology): Topology {
	const used = new Set(Object.values(topology.objects).flatMap((object) => [...arcsOf(object)]));
	const kept = topology.arcs.map((_, i) => i).filter((i) => used.has(i));
	const numbers = new Map(kept.map((old, i) => [old, i]));
	const renumber = (arcs: unknown): unknown => {
		if (Array.isArray(arcs)) return arcs.map(renumber);
		const arc = arcs as number;
		return arc < 0 ? ~numbers.get(~arc)! : numbers.get(arc)!;
	};
	const visit = (object: MapObject): MapObject => {
		if (object.type === 'GeometryCollection')
			return { ...object, geometries: object.geometries.map(visit) };
		return 'arcs' in object ? ({ ...object, arcs: renumber(object.arcs) } as MapObject) : object;
	};
	const objects = Object.entries(topology.objects).map(([name, object]) => [name, visit(object)]);
	const arcs = kept.map((i) => topology.arcs[i]!);
	return { ...topology, arcs, objects: Object.fromEntries(objects) as Topology['objects'] };
}

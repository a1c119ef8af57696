/** The map as one topology at full detail: every border, coast and river stretch is one arc. */
import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';
import { topology as makeTopology } from 'topojson-server';
import type { GeometryObject, Topology } from 'topojson-specification';
import { REGION, type Line, type Polygon } from '../geometry/position.ts';
import { rightHanded } from '../geometry/winding.ts';
import type { Ground } from './ground.ts';
import type { Shape } from './shapes.ts';

/** One named object of a topology, with or without properties. */
export type MapObject = GeometryObject<GeoJsonProperties>;

/** Feature id and geometry, in the order of the features. */
export type Shapes = ReadonlyMap<string, Shape>;

/** The area that lies within another and fills an object of its own; all others fill `countries`. */
const APART = 'nakhchivan';

/**
 * Builds the topology; its objects are the same at every level of detail.
 * `drawn`: ids of the borders that are features of the countries' own layer group, so that none is drawn twice.
 */
export function fullTopology(ground: Ground, shapes: Shapes, drawn: readonly string[]): Topology {
	const areas = [...shapes].flatMap(([id, shape]) =>
		shape.type === 'area' && id !== APART ? [feature(id, {}, areaGeometry(shape.polygons))] : []
	);
	const lines = [...shapes].flatMap(([id, shape]) =>
		shape.type === 'line'
			? shape.sections.map(({ id: section, line }) =>
					feature(id, { section }, { type: 'LineString', coordinates: line })
				)
			: []
	);
	const points = [...shapes].flatMap(([id, shape]) =>
		shape.type === 'point' ? [feature(id, {}, { type: 'Point', coordinates: shape.at })] : []
	);
	const made = makeTopology({
		countries: collection(areas),
		nakhchivan: areaGeometryOf(shapes, APART),
		sea: areaGeometry(ground.sea),
		neighbours: multiLine(ground.others),
		lines: collection(lines),
		points: collection(points)
	}) as Topology;
	return withBorders(made, drawn);
}

/** Land borders are the countries' arcs without the coast's; the coast is the sea's without the box's. */
function withBorders(made: Topology, drawn: readonly string[]): Topology {
	const sea = arcsOf(made.objects['sea']!);
	const land = arcsOf(made.objects['countries']!);
	const ofArcs = (arcs: Iterable<number>): MapObject => ({
		type: 'MultiLineString',
		arcs: [...arcs].sort((a, b) => a - b).map((arc) => [arc])
	});
	const own = new Set(linesIn(made, drawn).flatMap((line) => [...arcsOf(line)]));
	const borders = [...land].filter((arc) => !sea.has(arc) && !own.has(arc));
	const coast = [...sea].filter((arc) => !onFrame(made.arcs[arc] as Line));
	const { countries, nakhchivan, sea: seaObject, ...rest } = made.objects;
	const objects = {
		countries: countries!,
		nakhchivan: { ...nakhchivan!, id: APART },
		sea: seaObject!,
		borders: ofArcs(borders),
		coast: ofArcs(coast),
		...rest
	};
	return { ...made, objects };
}

function linesIn({ objects: { lines } }: Topology, ids: readonly string[]): MapObject[] {
	if (lines?.type !== 'GeometryCollection') return [];
	return lines.geometries.filter(({ id }) => ids.includes(String(id)));
}

/** The arcs that an object uses, whichever way round. */
export function arcsOf(object: MapObject): Set<number> {
	const found = new Set<number>();
	const visit = (arcs: unknown): void => {
		if (typeof arcs === 'number') found.add(arcs < 0 ? ~arcs : arcs);
		else if (Array.isArray(arcs)) arcs.forEach(visit);
	};
	if (object.type === 'GeometryCollection') {
		for (const part of object.geometries) for (const arc of arcsOf(part)) found.add(arc);
	} else if ('arcs' in object) visit(object.arcs);
	return found;
}

function onFrame(line: Line): boolean {
	const [west, south, east, north] = REGION;
	const sides: ((x: number, y: number) => boolean)[] = [
		(x) => x === west,
		(x) => x === east,
		(_, y) => y === south,
		(_, y) => y === north
	];
	// An arc may turn at corners of the box: every piece of it has to lie on one side.
	return line
		.slice(1)
		.every((b, i) => sides.some((on) => on(line[i]![0], line[i]![1]) && on(b[0], b[1])));
}

export function areaGeometry(polygons: readonly Polygon[]): Geometry {
	const coordinates = polygons.map(rightHanded);
	return coordinates.length === 1
		? { type: 'Polygon', coordinates: coordinates[0]! }
		: { type: 'MultiPolygon', coordinates };
}

function areaGeometryOf(shapes: Shapes, id: string): Geometry {
	const shape = shapes.get(id);
	if (shape?.type !== 'area') throw new Error(`The map needs an area named ${id}.`);
	return areaGeometry(shape.polygons);
}

function feature(id: string, properties: Record<string, string>, geometry: Geometry): Feature {
	return { type: 'Feature', id, properties, geometry };
}

function multiLine(coordinates: readonly Line[]): Geometry {
	return { type: 'MultiLineString', coordinates: [...coordinates] };
}

function collection(features: Feature[]): FeatureCollection {
	return { type: 'FeatureCollection', features };
}

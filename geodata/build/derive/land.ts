/** The sea of the region, and countries cut to their land along its coast. */
import { difference, featureCollection, intersect, multiPolygon, polygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon as GeoPolygon } from 'geojson';
import { nearestOn } from '../geometry/along.ts';
import { clipRing } from '../geometry/clip.ts';
import { areaOf } from '../geometry/geodesic.ts';
import {
	boxesMeet,
	boxOf,
	positionKey,
	roundPosition,
	samePosition,
	type Box,
	type Polygon,
	type Position,
	type Ring
} from '../geometry/position.ts';

/** Islands and pools under this size, in km², are left out: no level of the map can show them. */
const SMALLEST_KM2 = 0.02;

/** The sea inside the box, from the world's seas. */
export function seaWithin(seas: readonly Polygon[], box: Box): Polygon[] {
	const wide: Box = [box[0] - 1, box[1] - 1, box[2] + 1, box[3] + 1];
	const near = seas
		.filter((rings) => boxesMeet(boxOf(rings[0]!), box))
		.map((rings) =>
			rings
				.filter((ring) => boxesMeet(boxOf(ring), box))
				.map((ring) => clipRing(ring, wide))
				.filter((ring, i) => i === 0 || areaOf([ring]) >= SMALLEST_KM2)
		);
	const frame = polygon([frameOf(box)]);
	return near
		.flatMap((rings) => {
			const [outer, ...holes] = rings.map((ring) => polygon([ring]));
			const open = holes.length === 0 ? outer! : difference(featureCollection([outer!, ...holes]));
			return open ? polygonsOf(intersect(featureCollection([frame, open]))) : [];
		})
		.filter((rings) => areaOf(rings) >= SMALLEST_KM2);
}

/** A country's polygons less the sea. */
export function cutToLand(country: readonly Polygon[], sea: readonly Polygon[]): Polygon[] {
	return country.flatMap((part) => {
		const box = boxOf(part[0]!);
		const wet = sea.filter((rings) => boxesMeet(boxOf(rings[0]!), box));
		if (wet.length === 0) return [part];
		const land = difference(
			featureCollection<GeoPolygon | MultiPolygon>([polygon(part), multiPolygon(wet)])
		);
		return polygonsOf(land).filter((rings) => areaOf(rings) >= SMALLEST_KM2);
	});
}

/**
 * Gives the coast the vertices at which borders reach it, so that land and sea share every arc.
 * `known` says which positions already stand in the border data.
 */
export function meetAtCoast(
	countries: readonly (readonly Polygon[])[],
	sea: readonly Polygon[],
	known: (position: Position) => boolean
): { countries: Polygon[][]; sea: Polygon[] } {
	const rings = sea.flat();
	const coastal = new Set(rings.flat().map(positionKey));
	const crossings: { at: Position; ring: number; after: number }[] = [];
	const settle = (position: Position): Position => {
		if (coastal.has(positionKey(position)) || known(position)) return position;
		const near = crossings.find(({ at }) => near1m(at, position));
		if (near) return near.at;
		const place = nearestOn(rings, position);
		crossings.push({ at: position, ring: place.line, after: place.after });
		return position;
	};
	const settled = countries.map((polygons) =>
		polygons.map((polygon) => polygon.map((ring) => dropRepeats(ring.map(settle))))
	);
	const made = rings.map((ring, index) => insert(ring, index, crossings));
	let next = 0;
	return { countries: settled, sea: sea.map((polygon) => polygon.map(() => made[next++]!)) };
}

function insert(
	ring: Ring,
	index: number,
	crossings: readonly { at: Position; ring: number; after: number }[]
): Ring {
	const mine = crossings.filter((crossing) => crossing.ring === index);
	if (mine.length === 0) return ring;
	return ring.flatMap((vertex, i) => {
		const here = mine.filter(({ after }) => after === i).map(({ at }) => at);
		const far = (p: Position) => Math.hypot(p[0] - vertex[0], p[1] - vertex[1]);
		return [vertex, ...here.sort((a, b) => far(a) - far(b))];
	});
}

function near1m(a: Position, b: Position): boolean {
	return Math.abs(a[0] - b[0]) < 1e-5 && Math.abs(a[1] - b[1]) < 1e-5;
}

function dropRepeats(ring: Ring): Ring {
	return ring.filter((position, i) => i === 0 || !samePosition(position, ring[i - 1]!));
}

/** The box as a ring, counterclockwise. */
export function frameOf([west, south, east, north]: Box): Ring {
	return [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
}

function polygonsOf(shape: Feature<GeoPolygon | MultiPolygon> | null): Polygon[] {
	if (!shape) return [];
	const { type, coordinates } = shape.geometry;
	const all = type === 'Polygon' ? [coordinates] : coordinates;
	return all.map((rings) => rings.map((ring) => dropRepeats(ring.map(roundPosition))));
}

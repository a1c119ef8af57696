/** A schematic line through waypoints that keeps clear of a country: along a river's bank where it must. */
import { buffer, featureCollection, intersect, polygon, union } from '@turf/turf';
import { nearestOn } from '../geometry/along.ts';
import { clipRing } from '../geometry/clip.ts';
import { lengthOf } from '../geometry/geodesic.ts';
import {
	boxOf,
	polygonHolds,
	roundPosition,
	type Box,
	type Line,
	type Polygon,
	type Position,
	type Ring
} from '../geometry/position.ts';
import { simplify } from '../geometry/simplify.ts';
import { frameOf } from './land.ts';

/** How far a waypoint may be from the ends of the box in which the country is looked at, in degrees. */
const MARGIN = 0.3;

/**
 * A smooth line from the first waypoint to the last, nowhere nearer to `avoid` than about
 * `offsetKm`. A waypoint nearer than that is moved straight away from the country; a leg that would
 * come nearer follows the country's edge at that distance instead.
 */
export function alongBank(avoid: readonly Polygon[], waypoints: Line, offsetKm: number): Line {
	const line = keptOff(avoid, waypoints, offsetKm);
	return simplify(smooth(smooth(simplify(line, () => offsetKm / 10))), () => 0.015).map(
		roundPosition
	);
}

/** The same, with straight legs and every waypoint that is far enough away kept as it is. */
export function keptOff(avoid: readonly Polygon[], waypoints: Line, offsetKm: number): Line {
	const bank = bankOf(avoid, waypoints, offsetKm);
	const stops = waypoints.map((stop) => (polygonHolds([bank], stop) ? moveOut(bank, stop) : stop));
	return stops
		.slice(1)
		.reduce<Line>((path, stop) => [...path, ...leg(bank, path.at(-1)!, stop)], [stops[0]!]);
}

/** The edge of what lies within `offsetKm` of the countries, near the waypoints. */
function bankOf(avoid: readonly Polygon[], waypoints: Line, offsetKm: number): Ring {
	const box = widen(boxOf(waypoints), MARGIN);
	const frame = polygon([frameOf(box)]);
	const wide = avoid.flatMap((rings) => {
		const rough = simplify(clipRing(rings[0]!, widen(box, MARGIN)), () => offsetKm / 20);
		const near = rough.length > 0 && intersect(featureCollection([frame, polygon([rough])]));
		const grown = near && buffer(near, offsetKm, { units: 'kilometers', steps: 16 });
		return grown ? [grown] : [];
	});
	const joined = wide.length > 1 ? union(featureCollection(wide))! : wide[0]!;
	const { type, coordinates } = joined.geometry;
	const parts = type === 'Polygon' ? [coordinates] : coordinates;
	const rings = parts.map((rings) => rings[0]!.map(roundPosition));
	return rings.sort((a, b) => lengthOf(b) - lengthOf(a))[0]!;
}

function widen([west, south, east, north]: Box, by: number): Box {
	return [west - by, south - by, east + by, north + by];
}

/** The nearest position a little outside the bank: on its edge, the next leg might miss it. */
function moveOut(bank: Ring, stop: Position): Position {
	const { at } = nearestOn([bank], stop);
	return [at[0] + (at[0] - stop[0]) * 0.02, at[1] + (at[1] - stop[1]) * 0.02];
}

/** The way from one stop to the next without its start: straight, but for what lies inside the bank. */
function leg(bank: Ring, from: Position, to: Position): Line {
	const hits = crossings(bank, from, to);
	if (hits.length < 2) return [to];
	const [enter, leave] = [hits[0]!, hits.at(-1)!];
	return [enter.at, ...shorterWay(bank, enter.after, leave.after), leave.at, to];
}

/** The bank's vertices between two of its edges, by whichever way round is shorter. */
function shorterWay(bank: Ring, from: number, to: number): Line {
	const open = bank.slice(0, -1);
	const walk = (first: number, last: number): Line => {
		const count = (last - first + open.length) % open.length;
		return Array.from({ length: count }, (_, i) => open[(first + 1 + i) % open.length]!);
	};
	const [there, back] = [walk(from, to), walk(to, from).reverse()];
	return lengthOf(there) <= lengthOf(back) ? there : back;
}

interface Crossing {
	readonly at: Position;
	/** How far along the piece, 0 to 1. */
	readonly share: number;
	/** Index of the ring's vertex before the crossing. */
	readonly after: number;
}

/** Where a straight piece crosses a ring, in order. */
export function crossings(ring: Ring, from: Position, to: Position): Crossing[] {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const found: Crossing[] = [];
	for (let i = 1; i < ring.length; i++) {
		const [a, b] = [ring[i - 1]!, ring[i]!];
		const [ex, ey] = [b[0] - a[0], b[1] - a[1]];
		const cross = dx * ey - dy * ex;
		if (cross === 0) continue;
		const share = ((a[0] - from[0]) * ey - (a[1] - from[1]) * ex) / cross;
		const other = ((a[0] - from[0]) * dy - (a[1] - from[1]) * dx) / cross;
		if (share < 0 || share > 1 || other < 0 || other >= 1) continue;
		found.push({ at: [from[0] + share * dx, from[1] + share * dy], share, after: i - 1 });
	}
	return found.sort((a, b) => a.share - b.share);
}

/** The line with its corners cut (Chaikin's algorithm); ends stay. */
function smooth(line: Line): Line {
	const cut = line.slice(1).flatMap((b, i): Position[] => {
		const a = line[i]!;
		return [
			[a[0] * 0.75 + b[0] * 0.25, a[1] * 0.75 + b[1] * 0.25],
			[a[0] * 0.25 + b[0] * 0.75, a[1] * 0.25 + b[1] * 0.75]
		];
	});
	return [line[0]!, ...cut.slice(1, -1), line.at(-1)!];
}

/**
 * The line cut where it enters and where it last leaves a country: what is before, inside and after.
 * Throws when it does not cross the country.
 */
export function splitAcross(line: Line, country: readonly Polygon[]): [Line, Line, Line] {
	const cuts = line
		.slice(1)
		.flatMap((to, i) =>
			country
				.flatMap((rings) => crossings(rings[0]!, line[i]!, to))
				.map(({ at }) => ({ at, piece: i }))
		);
	if (cuts.length !== 2)
		throw new Error(`The line crosses the country's border ${cuts.length} times: expected 2.`);
	const [enter, leave] = cuts.map(({ at, piece }) => ({ at: roundPosition(at), piece })) as [
		{ at: Position; piece: number },
		{ at: Position; piece: number }
	];
	return [
		[...line.slice(0, enter.piece + 1), enter.at],
		[enter.at, ...line.slice(enter.piece + 1, leave.piece + 1), leave.at],
		[leave.at, ...line.slice(leave.piece + 1)]
	];
}

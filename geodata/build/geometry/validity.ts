/**
 * Whether an area is valid by the OGC's Simple Features, and somewhat more strictly: no two pieces of its
 * edges meet but neighbours at their common end, holes lie in their outer rings, parts beside each other.
 * Positions are whole numbers on a grid, so that every answer is exact.
 */
import {
	boxOf,
	polygonHolds,
	samePosition,
	type Box,
	type Line,
	type Polygon,
	type Position
} from './position.ts';

/** Where an area is not valid, and why. */
export interface Flaw {
	readonly at: Position;
	readonly reason: string;
	/** What holds both edges that meet, or the ring that is wrong. */
	readonly box: Box;
}

interface Edge {
	readonly from: Position;
	readonly to: Position;
	readonly ring: number;
	/** Its place in the ring, and how many there are. */
	readonly place: number;
	readonly count: number;
}

/** Every flaw of an area, with its crossings first. */
export function flawsOf(polygons: readonly Polygon[]): Flaw[] {
	const short = polygons
		.flat()
		.filter((ring) => ring.length < 4 || !samePosition(ring[0]!, ring.at(-1)!))
		.map((ring) => flaw('a ring is not closed, or has no area', ring));
	if (short.length > 0) return short;
	const meetings = meetingsOf(polygons.flat());
	// Rings that cross are neither in nor beside each other.
	return meetings.length > 0 ? meetings : nestingsOf(polygons);
}

/** Where edges meet that should not, found by a sweep from west to east. */
function meetingsOf(rings: readonly Line[]): Flaw[] {
	const edges = rings.flatMap((ring, index) =>
		ring.slice(1).map((to, place): Edge => ({
			from: ring[place]!,
			to,
			ring: index,
			place,
			count: ring.length - 1
		}))
	);
	const west = ({ from, to }: Edge) => Math.min(from[0], to[0]);
	const east = ({ from, to }: Edge) => Math.max(from[0], to[0]);
	edges.sort((a, b) => west(a) - west(b));
	const flaws: Flaw[] = [];
	let active: Edge[] = [];
	for (const edge of edges) {
		const start = west(edge);
		active = active.filter((other) => east(other) >= start);
		for (const other of active) {
			if (meet(edge, other))
				flaws.push(
					flaw('its edge crosses or touches itself', [edge.from, edge.to, other.from, other.to])
				);
		}
		active.push(edge);
	}
	return flaws;
}

/** Whether two edges meet otherwise than neighbours may. */
function meet(a: Edge, b: Edge): boolean {
	const [low, high] = [Math.min, Math.max];
	if (low(a.from[1], a.to[1]) > high(b.from[1], b.to[1])) return false;
	if (low(b.from[1], b.to[1]) > high(a.from[1], a.to[1])) return false;
	if (samePosition(a.from, a.to)) return true;
	if (isNext(a, b)) return turnsBack(a, b);
	if (isNext(b, a)) return turnsBack(b, a);
	const [b1, b2, a1, a2] = [side(a, b.from), side(a, b.to), side(b, a.from), side(b, a.to)];
	return (
		(b1 * b2 < 0 && a1 * a2 < 0) ||
		// Every vertex is the beginning of one edge.
		(b1 === 0 && isBeside(a, b.from)) ||
		(a1 === 0 && isBeside(b, a.from))
	);
}

function isNext(a: Edge, b: Edge): boolean {
	return a.ring === b.ring && (a.place + 1) % a.count === b.place;
}

/** Whether the second of two neighbours runs back over the first. */
function turnsBack(a: Edge, b: Edge): boolean {
	const [ax, ay] = [a.to[0] - a.from[0], a.to[1] - a.from[1]];
	const [bx, by] = [b.to[0] - b.from[0], b.to[1] - b.from[1]];
	return ax * by === ay * bx && ax * bx + ay * by < 0;
}

/** More than 0 where a position lies left of an edge, less where right, 0 on its line. */
function side({ from, to }: Edge, at: Position): number {
	return Math.sign((to[0] - from[0]) * (at[1] - from[1]) - (to[1] - from[1]) * (at[0] - from[0]));
}

/** Whether a position on an edge's line lies between its ends. */
function isBeside({ from, to }: Edge, at: Position): boolean {
	const within = (axis: 0 | 1) =>
		Math.min(from[axis], to[axis]) <= at[axis] && at[axis] <= Math.max(from[axis], to[axis]);
	return within(0) && within(1);
}

function nestingsOf(polygons: readonly Polygon[]): Flaw[] {
	return polygons.flatMap(([outer, ...holes], i) => {
		const outside = holes.filter((hole) => !polygonHolds([outer!], hole[0]!));
		const isInside = polygons.some((other, j) => i !== j && polygonHolds(other, outer![0]!));
		return [
			...outside.map((hole) => flaw('a hole lies outside of its ring', hole)),
			...(isInside ? [flaw('a part lies within another', outer!)] : [])
		];
	});
}

function flaw(reason: string, positions: Line): Flaw {
	return { at: positions[0] ?? [0, 0], reason, box: boxOf(positions) };
}

/**
 * Whether an area is valid by the OGC's Simple Features, and somewhat more strictly: no two pieces of its
 * edges meet but neighbours at their common end, holes lie in their outer rings, parts beside each other.
 * Positions are whole numbers on a grid, so that every answer is exact.
 */
import { polygonHolds, samePosition, type Line, type Polygon, type Position } from './position.ts';

/** Where an area is not valid, and why. */
export interface Flaw {
	readonly at: Position;
	readonly reason: string;
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
		.map(
			(ring) => ({ at: ring[0] ?? [0, 0], reason: 'a ring is not closed, or has no area' }) as Flaw
		);
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
			const at = meeting(edge, other);
			if (at) flaws.push({ at, reason: 'its edge crosses or touches itself' });
		}
		active.push(edge);
	}
	return flaws;
}

/** A position at or beside which two edges meet; `null` where they don't, or as neighbours may. */
function meeting(a: Edge, b: Edge): Position | null {
	const [low, high] = [Math.min, Math.max];
	if (low(a.from[1], a.to[1]) > high(b.from[1], b.to[1])) return null;
	if (low(b.from[1], b.to[1]) > high(a.from[1], a.to[1])) return null;
	if (samePosition(a.from, a.to)) return a.from;
	if (isNext(a, b)) return turnsBack(a, b) ? a.to : null;
	if (isNext(b, a)) return turnsBack(b, a) ? b.to : null;
	const sides = [side(a, b.from), side(a, b.to), side(b, a.from), side(b, a.to)] as const;
	if (sides[0] * sides[1] < 0 && sides[2] * sides[3] < 0) return a.from;
	if (sides[0] === 0 && isBeside(a, b.from)) return b.from;
	if (sides[1] === 0 && isBeside(a, b.to)) return b.to;
	if (sides[2] === 0 && isBeside(b, a.from)) return a.from;
	return sides[3] === 0 && isBeside(b, a.to) ? a.to : null;
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
		const inside = polygons.filter((other, j) => i !== j && polygonHolds(other, outer![0]!));
		return [
			...outside.map((hole) => ({ at: hole[0]!, reason: 'a hole lies outside of its ring' })),
			...inside.map(() => ({ at: outer![0]!, reason: 'a part lies within another' }))
		];
	});
}

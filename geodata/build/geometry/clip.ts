/** A quick cut of a ring to a box, for rings too large for an exact clipper. */
import type { Box, Position, Ring } from './position.ts';

/**
 * The ring cut to the box (Sutherland–Hodgman). Parts that fall apart stay joined along the box's
 * edge: cut to a box somewhat larger than wanted, then clip exactly. Empty when nothing is inside.
 */
export function clipRing(ring: Ring, [west, south, east, north]: Box): Ring {
	const sides: [0 | 1, number, 1 | -1][] = [
		[0, west, 1],
		[0, east, -1],
		[1, south, 1],
		[1, north, -1]
	];
	let open = ring.slice(0, -1);
	for (const [axis, limit, sign] of sides) {
		const kept: Position[] = [];
		open.forEach((b, i) => {
			const a = open[(i + open.length - 1) % open.length]!;
			const [aIn, bIn] = [(a[axis] - limit) * sign >= 0, (b[axis] - limit) * sign >= 0];
			if (aIn !== bIn) kept.push(crossing(a, b, axis, limit));
			if (bIn) kept.push(b);
		});
		open = kept;
	}
	return open.length === 0 ? [] : [...open, open[0]!];
}

function crossing(a: Position, b: Position, axis: 0 | 1, limit: number): Position {
	const t = (limit - a[axis]) / (b[axis] - a[axis]);
	const other = axis === 0 ? 1 : 0;
	const value = a[other] + t * (b[other] - a[other]);
	return axis === 0 ? [limit, value] : [value, limit];
}

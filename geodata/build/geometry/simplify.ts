/** Douglas–Peucker with a tolerance of its own at every vertex. */
import { kmPerDegree } from './geodesic.ts';
import type { Line, Position } from './position.ts';

/** How far, in km, a line may run from this position; 0 keeps the position. */
export type Tolerance = (position: Position) => number;

/**
 * The line with as few of its vertices as keep every dropped one within its tolerance of the piece
 * that replaces it. Ends stay; of a closed line the vertex farthest from its start stays too.
 */
export function simplify(line: Line, tolerance: Tolerance): Line {
	if (line.length < 3) return line;
	const keep = new Uint8Array(line.length);
	keep[0] = keep[line.length - 1] = 1;
	const limits = line.map(tolerance);
	const open: [number, number][] = [[0, line.length - 1]];
	for (let span = open.pop(); span; span = open.pop()) {
		const [first, last] = span;
		const closed = line[first]![0] === line[last]![0] && line[first]![1] === line[last]![1];
		let worst = closed ? -1 : 1;
		let at = -1;
		for (let i = first + 1; i < last; i++) {
			const off = offset(line[i]!, line[first]!, line[last]!);
			const ratio = closed ? off : limits[i] === 0 ? Infinity : off / limits[i]!;
			if (ratio > worst) [worst, at] = [ratio, i];
			if (ratio === Infinity) break;
		}
		if (at < 0) continue;
		keep[at] = 1;
		open.push([first, at], [at, last]);
	}
	return line.filter((_, i) => keep[i] === 1);
}

/** The distance in km of a position from the piece between `a` and `b`. */
function offset(position: Position, a: Position, b: Position): number {
	const [kx, ky] = kmPerDegree(position[1]);
	const px = (position[0] - a[0]) * kx;
	const py = (position[1] - a[1]) * ky;
	const dx = (b[0] - a[0]) * kx;
	const dy = (b[1] - a[1]) * ky;
	const span = dx * dx + dy * dy;
	const t = span === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / span));
	return Math.hypot(px - t * dx, py - t * dy);
}

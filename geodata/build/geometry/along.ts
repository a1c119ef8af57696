/** Positions along a line, and the parts that they cut it into. */
import { distance, kmPerDegree } from './geodesic.ts';
import { roundPosition, type Line, type Position } from './position.ts';

/** The least that a degree of longitude measures up to 60° of latitude, and a degree of latitude. */
const KM_PER_DEGREE_AT_60 = 55;
const KM_PER_DEGREE_NORTH = 110;

/** A line cut in two; both parts hold the position of the cut. */
export interface Cut {
	readonly at: Position;
	/** Index of the vertex before the cut. */
	readonly after: number;
	readonly before: Line;
	readonly rest: Line;
}

/** Cuts a line at a distance in km from its start. Throws when the line is shorter. */
export function cutAt(line: Line, km: number): Cut {
	let gone = 0;
	for (let i = 1; i < line.length; i++) {
		const [a, b] = [line[i - 1]!, line[i]!];
		const step = distance(a, b);
		if (gone + step >= km) {
			const share = (km - gone) / step;
			const at = roundPosition([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]);
			return { at, after: i - 1, before: [...line.slice(0, i), at], rest: [at, ...line.slice(i)] };
		}
		gone += step;
	}
	throw new Error(`The line is ${gone.toFixed(1)} km long: it cannot be cut at ${km} km.`);
}

/** The place on a line that is nearest to a position. */
export interface Nearest {
	readonly at: Position;
	readonly km: number;
	/** Index of the vertex before it. */
	readonly after: number;
}

/**
 * The nearest place on the lines, found in a plane that fits the latitudes between the position and
 * each piece: good to a few metres up to some 200 km. Not for places beyond 60° north or south.
 * With `within` (km) it is quicker, and `km` is infinite when nothing is that near.
 */
export function nearestOn(
	lines: readonly Line[],
	position: Position,
	within = Infinity
): Nearest & { line: number } {
	let best = { d2: within ** 2, at: position, after: -1, line: -1 };
	lines.forEach((line, index) => {
		for (let i = 1; i < line.length; i++) {
			if (leastKm(line[i - 1]!, line[i]!, position) ** 2 > best.d2) continue;
			const [kx, ky] = kmPerDegree((position[1] + line[i]![1]) / 2);
			const ax = (line[i - 1]![0] - position[0]) * kx;
			const ay = (line[i - 1]![1] - position[1]) * ky;
			const dx = (line[i]![0] - line[i - 1]![0]) * kx;
			const dy = (line[i]![1] - line[i - 1]![1]) * ky;
			const span = dx * dx + dy * dy;
			const t = span === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / span));
			const d2 = (ax + t * dx) ** 2 + (ay + t * dy) ** 2;
			if (d2 < best.d2) {
				const at: Position = [position[0] + (ax + t * dx) / kx, position[1] + (ay + t * dy) / ky];
				best = { d2, at, after: i - 1, line: index };
			}
		}
	});
	const { at, after, line } = best;
	return { at, km: line < 0 ? Infinity : distance(position, at), after, line };
}

/** A quick lower bound, in km, of a piece's distance: most pieces are too far off to look at closely. */
function leastKm(a: Position, b: Position, position: Position): number {
	const dx = Math.max(Math.min(a[0], b[0]) - position[0], position[0] - Math.max(a[0], b[0]), 0);
	const dy = Math.max(Math.min(a[1], b[1]) - position[1], position[1] - Math.max(a[1], b[1]), 0);
	return Math.max(dx * KM_PER_DEGREE_AT_60, dy * KM_PER_DEGREE_NORTH);
}

/** Positions along a line, its start and every `km` further on. */
export function sample(line: Line, km: number): Position[] {
	const found: Position[] = line.length > 0 ? [line[0]!] : [];
	let next = km;
	let gone = 0;
	for (let i = 1; i < line.length; i++) {
		const [a, b] = [line[i - 1]!, line[i]!];
		const step = distance(a, b);
		for (; step > 0 && next <= gone + step; next += km) {
			const share = (next - gone) / step;
			found.push([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]);
		}
		gone += step;
	}
	return found;
}

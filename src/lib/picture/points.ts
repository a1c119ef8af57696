/** Reads the path data that `path.ts` writes. */
import type { ScreenPoint } from '$lib/geo/types';

const STEP = /([Mlz]?)\s*(-?\d+)\s*(-?\d+)/g;

/** The polylines of path data of the form `M x y l dx dy dx dy … z`, in its own units. */
export function pointsOf(d: string): ScreenPoint[][] {
	const lines: ScreenPoint[][] = [];
	let [x, y] = [0, 0];
	for (const [, letter, first, second] of d.matchAll(STEP)) {
		const [dx, dy] = [Number(first), Number(second)];
		if (letter === 'M') lines.push([]);
		[x, y] = letter === 'M' ? [dx, dy] : [x + dx, y + dy];
		lines.at(-1)!.push([x, y]);
	}
	return lines;
}

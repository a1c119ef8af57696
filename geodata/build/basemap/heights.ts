/** Heights of the ground on a grid of the map. */
import { kmPerDegree } from '../geometry/geodesic.ts';
import { middlesOf, type Grid } from './grid.ts';

/** Heights on cells of equal steps in degrees, row 0 the northernmost. */
export interface Heights {
	/** Upper left corner of the upper left cell, degrees; values stand for the cells' middles. */
	readonly west: number;
	readonly north: number;
	/** Side of a cell, degrees. */
	readonly step: number;
	readonly width: number;
	readonly height: number;
	/** Metres. Noise of some 80 m in mountains: for shading only, never for a stated height. */
	readonly metres: Float32Array;
}

/** Heights at the grid's pixels, by cubic B-splines, so that no cell shows; levelled out over `km`. */
export function resample(grid: Grid, heights: Heights, km = 0): Float32Array {
	const { metres, width: cells } = km > 0 ? blurred(heights, km) : heights;
	const { lngs, lats } = middlesOf(grid);
	const columns = lngs.map((lng) => spline((lng - heights.west) / heights.step - 0.5, cells));
	const rows = lats.map((lat) =>
		spline((heights.north - lat) / heights.step - 0.5, heights.height)
	);
	const made = new Float32Array(lngs.length * lats.length);
	let i = 0;
	for (const row of rows)
		for (const column of columns) {
			let sum = 0;
			for (const y of row)
				for (const x of column) sum += metres[y.cell * cells + x.cell]! * x.weight * y.weight;
			made[i++] = sum;
		}
	return made;
}

interface Weighted {
	readonly cell: number;
	readonly weight: number;
}

/** The four cells around a place and their weights; beyond the edge the last cell goes on. */
function spline(at: number, count: number): Weighted[] {
	const first = Math.floor(at);
	const t = at - first;
	return [
		(1 - t) ** 3,
		3 * t ** 3 - 6 * t ** 2 + 4,
		-3 * t ** 3 + 3 * t ** 2 + 3 * t + 1,
		t ** 3
	].map((weight, i) => ({ cell: inside(first - 1 + i, count), weight: weight / 6 }));
}

/** The heights with each the mean of those around it, weighted by a bell curve of `km`. */
function blurred(heights: Heights, km: number): Heights {
	const { width, height, step, north } = heights;
	const [east, up] = kmPerDegree(north - (height * step) / 2);
	const across = pass(heights.metres, width, height, bell(km / (east * step)), false);
	return { ...heights, metres: pass(across, width, height, bell(km / (up * step)), true) };
}

/** Weights from the middle outwards, together 1. */
function bell(cells: number): number[] {
	const raw = Array.from({ length: Math.ceil(cells * 3) + 1 }, (_, i) =>
		Math.exp(-((i / cells) ** 2) / 2)
	);
	const sum = raw.reduce((total, weight, i) => total + weight * (i === 0 ? 1 : 2), 0);
	return raw.map((weight) => weight / sum);
}

function pass(
	values: Float32Array,
	width: number,
	height: number,
	weights: readonly number[],
	down: boolean
): Float32Array {
	const at = (x: number, y: number) => values[inside(y, height) * width + inside(x, width)]!;
	return values.map((_, i) => {
		const [x, y] = [i % width, Math.floor(i / width)];
		return weights.reduce((sum, weight, k) => {
			if (k === 0) return sum + weight * at(x, y);
			return sum + weight * (down ? at(x, y - k) + at(x, y + k) : at(x - k, y) + at(x + k, y));
		}, 0);
	});
}

function inside(cell: number, count: number): number {
	return Math.max(0, Math.min(count - 1, cell));
}

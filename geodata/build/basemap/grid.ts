/** Grids of numbers over a box of the map, linear in Web Mercator, so that an image of one lies true on it. */
import { project, unproject } from '../../../src/lib/geo/mercator.ts';
import type { Bbox, LngLat } from '../../../src/lib/geo/types.ts';
import type { Polygon } from '../geometry/position.ts';

/** Square pixels over `bounds`: row 0 is the northernmost, values stand for the pixels' middles. */
export interface Grid {
	/** Degrees. The north edge is exact; the south edge lies where whole pixels end. */
	readonly bounds: Bbox;
	readonly width: number;
	readonly height: number;
}

/** The grid of `width` pixels across a box, its south moved by less than a pixel to hold whole ones. */
export function gridOver([west, south, east, north]: Bbox, width: number): Grid {
	const [left, top] = project([west, north]);
	const [right, bottom] = project([east, south]);
	const pixel = (right - left) / width;
	const height = Math.round((bottom - top) / pixel);
	const edge = unproject([left, top + height * pixel])[1];
	return { bounds: [west, Number(edge.toFixed(7)), east, north], width, height };
}

/** A place in pixels from the grid's upper left corner. */
export function toPixels({ bounds, width }: Grid, place: LngLat): [x: number, y: number] {
	const [west, , east, north] = bounds;
	const [left, top] = project([west, north]);
	const scale = width / ((east - west) / 360);
	const [x, y] = project(place);
	return [(x - left) * scale, (y - top) * scale];
}

/** Longitude of each column's middle and latitude of each row's, in degrees. */
export function middlesOf({ bounds, width, height }: Grid): { lngs: number[]; lats: number[] } {
	const [west, , east, north] = bounds;
	const [left, top] = project([west, north]);
	const pixel = (east - west) / 360 / width;
	const at = (x: number, y: number) => unproject([left + x * pixel, top + y * pixel]);
	return {
		lngs: Array.from({ length: width }, (_, x) => at(x + 0.5, 0)[0]),
		lats: Array.from({ length: height }, (_, y) => at(0, y + 0.5)[1])
	};
}

/** Rows looked at within a pixel; across, the share of each pixel is exact. */
const ROWS = 4;

/** How much of each pixel the polygons cover, 0 to 1. Polygons must not lie on each other. */
export function coverage(grid: Grid, polygons: readonly Polygon[]): Float32Array {
	const { width, height } = grid;
	const covered = new Float32Array(width * height);
	const crossings: number[][] = Array.from({ length: height * ROWS }, () => []);
	for (const ring of polygons.flat()) {
		const pixels = ring.map((position) => toPixels(grid, position));
		for (let i = 1; i < pixels.length; i++) {
			const [a, b] =
				pixels[i - 1]![1] <= pixels[i]![1]
					? [pixels[i - 1]!, pixels[i]!]
					: [pixels[i]!, pixels[i - 1]!];
			const first = Math.max(0, Math.ceil(a[1] * ROWS - 0.5));
			const last = Math.min(height * ROWS - 1, Math.ceil(b[1] * ROWS - 0.5) - 1);
			for (let row = first; row <= last; row++) {
				const share = ((row + 0.5) / ROWS - a[1]) / (b[1] - a[1]);
				crossings[row]!.push(a[0] + share * (b[0] - a[0]));
			}
		}
	}
	crossings.forEach((found, row) => {
		found.sort((a, b) => a - b);
		const start = Math.floor(row / ROWS) * width;
		for (let i = 1; i < found.length; i += 2) {
			const from = Math.max(0, found[i - 1]!);
			const to = Math.min(width, found[i]!);
			for (let x = Math.floor(from); x < to; x++)
				covered[start + x]! += (Math.min(to, x + 1) - Math.max(from, x)) / ROWS;
		}
	});
	return covered;
}

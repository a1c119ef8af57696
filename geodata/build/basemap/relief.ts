/** Shaded relief: heights -> light and shadow, as a graphics desk would draw them with several lamps. */
import { EARTH_KM } from '../../../src/lib/geo/mercator.ts';
import { resample, type Heights } from './heights.ts';
import { middlesOf, type Grid } from './grid.ts';

/** Where light comes from: degrees clockwise from north, degrees above the horizon, and its share. */
const LAMPS = [
	{ azimuth: 315, above: 42, share: 0.6 },
	{ azimuth: 270, above: 55, share: 0.15 },
	{ azimuth: 0, above: 55, share: 0.15 },
	{ azimuth: 225, above: 65, share: 0.1 }
].map(({ azimuth, above, share }) => {
	const [a, h] = [(azimuth * Math.PI) / 180, (above * Math.PI) / 180];
	const flatly = Math.cos(h) * share;
	return { x: Math.sin(a) * flatly, y: -Math.cos(a) * flatly, z: Math.sin(h) * share };
});
const FLAT = LAMPS.reduce((sum, { z }) => sum + z, 0);

/**
 * The ridges and the massifs that they stand on are lit apart and mixed: ridges alone look like
 * crumpled paper from afar. `smooth` is how far heights are levelled out, in km; a gentle slope is
 * steepened `times`, and all slopes are held back towards `steepest`, so that cliffs stay readable.
 */
const SCALES = [
	{ smooth: 0, times: 8, steepest: 1.5, share: 0.62 },
	{ smooth: 5, times: 16, steepest: 1.3, share: 0.38 }
];

/** Light on each pixel: 0 as on flat ground, down to −1 in full shadow, above 0 where it faces a lamp. */
export function shade(grid: Grid, heights: Heights): Float32Array {
	const { width, height, bounds } = grid;
	const { lats } = middlesOf(grid);
	const equator = (EARTH_KM * 1000 * (bounds[2] - bounds[0])) / 360 / width;
	const light = new Float32Array(width * height);
	for (const { smooth, times, steepest, share } of SCALES) {
		const metres = resample(grid, heights, smooth);
		for (let y = 0; y < height; y++) {
			const metre = equator * Math.cos((lats[y]! * Math.PI) / 180);
			const [up, down] = [Math.max(0, y - 1), Math.min(height - 1, y + 1)];
			for (let x = 0; x < width; x++) {
				const [left, right] = [Math.max(0, x - 1), Math.min(width - 1, x + 1)];
				const at = (column: number, row: number) => metres[row * width + column]!;
				const dx = (at(right, y) - at(left, y)) / ((right - left) * metre);
				const dy = (at(x, down) - at(x, up)) / ((down - up) * metre);
				const factor = times / Math.hypot(1, (Math.hypot(dx, dy) * times) / steepest);
				light[y * width + x]! += share * lit(-dx * factor, -dy * factor);
			}
		}
	}
	return light;
}

/** The light on a slope that faces `(x, y)`, east and south, each as metres fallen per metre; 0 when flat. */
function lit(x: number, y: number): number {
	const length = Math.hypot(x, y, 1);
	let sum = 0;
	for (const lamp of LAMPS) sum += Math.max(0, (x * lamp.x + y * lamp.y + lamp.z) / length);
	return sum / FLAT - 1;
}

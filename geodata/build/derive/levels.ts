/** Levels of detail: how many vertices and islands each keeps, and where. */
import { boxHolds, type Box } from '../geometry/position.ts';
import type { Tolerance } from '../geometry/simplify.ts';

export interface Level {
	/** File name in `static/atlas/`. */
	readonly file: string;
	readonly tolerance: Tolerance;
	/** Islands and holes smaller than this, in km², are left out, by where they lie. */
	readonly smallest: Tolerance;
	/** Steps of the grid across the region to which positions are rounded. */
	readonly grid: number;
}

/** What the opening view shows, with the ground that a reader first pans to. */
const FOCUS: Box = [43, 37.2, 51.6, 42.4];
/** Around the route and the 132-km border. */
const NEAR: Box = [44.6, 38.6, 48.2, 40.0];
const REGIONAL: Box = [40, 35, 54, 44];

/** The first of the boxes that holds the position says how many km; `beyond` holds elsewhere. */
function byBox(boxes: readonly (readonly [Box, number])[], beyond: number): Tolerance {
	return (position) => boxes.find(([box]) => boxHolds(box, position))?.[1] ?? beyond;
}

/**
 * From the first view to the closest. The first is for zooms under 7.5, where a pixel is about
 * 0.47 km; the second for 7.5 to 9.5; the third draws every vertex that there is around the route.
 */
export const LEVELS: readonly Level[] = [
	{
		file: 'map.topojson',
		tolerance: byBox(
			[
				[FOCUS, 0.32],
				[REGIONAL, 3]
			],
			10
		),
		smallest: byBox(
			[
				[FOCUS, 3],
				[REGIONAL, 40]
			],
			400
		),
		grid: 5e4
	},
	{
		file: 'map-mid.topojson',
		tolerance: byBox(
			[
				[FOCUS, 0.12],
				[REGIONAL, 0.8]
			],
			2
		),
		smallest: byBox(
			[
				[FOCUS, 0.3],
				[REGIONAL, 4]
			],
			20
		),
		grid: 5e5
	},
	{
		file: 'map-near.topojson',
		tolerance: byBox(
			[
				[NEAR, 0],
				[FOCUS, 0.12],
				[REGIONAL, 0.8]
			],
			2
		),
		smallest: byBox(
			[
				[FOCUS, 0.3],
				[REGIONAL, 4]
			],
			20
		),
		grid: 5e6
	}
];

/**
 * Dashes for MapLibre, in widths of their line. It draws them for the whole zoom below and stretches them
 * with the map, twofold until the next one: they are set shorter by as much, in steps.
 */

/** Steps from one zoom to the next: for each the map keeps an image of its own. */
const STEPS = 4;

/** How much longer the map draws a dash at a zoom than at the whole zoom below, to the nearest step. */
export const stretchAt = (zoom: number): number =>
	2 ** (Math.round((zoom - Math.floor(zoom)) * STEPS) / STEPS);

interface Dashed {
	/** CSS pixels, as `width`. */
	readonly dash: readonly number[];
	readonly width: number;
}

/** The dash that is as long as is meant at a zoom. */
export const dashAt = ({ dash, width }: Dashed, zoom = 0): number[] =>
	dash.map((part) => part / width / stretchAt(zoom));

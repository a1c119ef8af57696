/** A picture's own coordinates: units from the top left corner of its bounds. */
import { boxOf, project, unproject, type Box } from '$lib/geo/mercator';
import type { Bbox, LngLat } from '$lib/geo/types';

/** Units across the view's bounds: at 1,000 px wide a unit is a third of a pixel. */
export const UNITS = 3000;

/** Converts between the world and a picture's units. */
export interface Frame {
	readonly box: Box;
	/** Units per world unit. */
	readonly scale: number;
}

export function frameOf(bounds: Bbox): Frame {
	const box = boxOf(bounds);
	return rounded({ box, scale: UNITS / box.width });
}

/** A place in a picture's units, from the top left corner of its bounds. */
export function toUnits(frame: Frame, place: LngLat): [number, number] {
	const [x, y] = project(place);
	return [(x - frame.box.x) * frame.scale, (y - frame.box.y) * frame.scale];
}

/** A world box in a picture's units: the `viewBox` that shows it. */
export function viewBoxOf(frame: Frame, box: Box): Box {
	const units = (value: number) => Number((value * frame.scale).toFixed(4));
	return {
		x: units(box.x - frame.box.x),
		y: units(box.y - frame.box.y),
		width: units(box.width),
		height: units(box.height)
	};
}

/** A window that shows bounds is hardly lower than this, in heights per width. */
const LOWEST = 0.7;

/** What is seen of bounds at the least: flat ones stand in the middle of a window that is higher. */
export function windowOf(bounds: Bbox): Bbox {
	const { x, y, width, height } = boxOf(bounds);
	const spare = Math.max(0, width * LOWEST - height) / 2;
	const [west, north] = unproject([x, y - spare]);
	const [east, south] = unproject([x + width, y + height + spare]);
	return [west, south, east, north];
}

/** Keeps the page's data short without moving anything by a thousandth of a pixel. */
function rounded({ box, scale }: Frame): Frame {
	const keep = (value: number) => Number(value.toFixed(12));
	return {
		box: { x: keep(box.x), y: keep(box.y), width: keep(box.width), height: keep(box.height) },
		scale: Number(scale.toFixed(3))
	};
}

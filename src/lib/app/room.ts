/** The camera that shows what is open, with its name, in the part of the map that nothing covers. */
import { fit, toScreen } from '$lib/geo/camera';
import type { Bbox, Camera, LngLat, Rect, Size } from '$lib/geo/types';

/** A name on the map: its anchor, and its edges in CSS pixels from there. */
export interface Name {
	readonly at: LngLat;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A point is shown no closer than this, so that its surroundings are seen. */
const CLOSEST = 7.75;
/** Between what is shown and the edge of its room, and the least room, in CSS pixels. */
const MARGIN = 28;
const LEAST = 60;

function within(rect: Rect, left: number, top: number, right: number, bottom: number): Rect {
	return {
		left: rect.left + left,
		top: rect.top + top,
		width: Math.max(LEAST, rect.width - left - right),
		height: Math.max(LEAST, rect.height - top - bottom)
	};
}

/** Shows all of `bounds`, and the name that keeps its size at every zoom, in the `free` part of the map. */
export function cameraFor(bounds: Bbox, name: Name | null, size: Size, free: Rect): Camera {
	const room = within(free, MARGIN, MARGIN, MARGIN, MARGIN);
	const camera = fit(bounds, size, room, CLOSEST);
	if (!name) return camera;
	const [x, y] = toScreen(name.at, camera, size);
	const over = (amount: number) => Math.max(0, amount);
	const left = over(room.left - (x + name.left));
	const top = over(room.top - (y + name.top));
	const right = over(x + name.right - room.left - room.width);
	const bottom = over(y + name.bottom - room.top - room.height);
	return fit(bounds, size, within(room, left, top, right, bottom), CLOSEST);
}

/** Cameras: where one looks to show a box, and where it looks after a pan or a zoom. North is up. */
import { boxOf, project, TILE, unproject, worldSize, type Point } from './mercator.ts';
import type { Bbox, Camera, LngLat, Rect, ScreenPoint, Size } from './types.ts';

export const MIN_ZOOM = 3;
export const MAX_ZOOM = 13;
/** The box in which there is a map: land, sea and borders end at its edges. */
export const WORLD: Bbox = [26, 22, 75, 54];
const WHOLE = boxOf(WORLD);

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** A zoom that the map allows. */
export const clampZoom = (zoom: number): number => clamp(zoom, MIN_ZOOM, MAX_ZOOM);

/** The largest camera that shows all of `bounds` in a window of `size`, or in the part of it that is `free`. */
export function fit(
	bounds: Bbox,
	size: Size,
	free: Rect = { left: 0, top: 0, ...size },
	most = Infinity
): Camera {
	const box = boxOf(bounds);
	const scale = Math.min(free.width / box.width, free.height / box.height);
	const zoom = Math.min(most, Math.log2(scale / TILE));
	const middle: LngLat = unproject([box.x + box.width / 2, box.y + box.height / 2]);
	// The window's middle is off the free part's middle by this much.
	return panBy({ center: middle, zoom }, [
		size.width / 2 - (free.left + free.width / 2),
		size.height / 2 - (free.top + free.height / 2)
	]);
}

/** The nearest camera under which the map fills a window of `size` to its edges, or what is `seen` of it. */
export function held(
	{ center, zoom }: Camera,
	size: Size,
	seen: Rect = { left: 0, top: 0, ...size }
): Camera {
	const { width, height } = seen;
	const least = Math.log2(Math.max(width / WHOLE.width, height / WHOLE.height) / TILE);
	const close = Math.max(clampZoom(zoom), least);
	const scale = worldSize(close);
	const [x, y] = project(center);
	// Where the middle is while what is seen begins at the map's own corner.
	const left = WHOLE.x - (seen.left - size.width / 2) / scale;
	const top = WHOLE.y - (seen.top - size.height / 2) / scale;
	const inside: Point = [
		clamp(x, left, left + WHOLE.width - width / scale),
		clamp(y, top, top + WHOLE.height - height / scale)
	];
	const still = close === zoom && inside[0] === x && inside[1] === y;
	return { center: still ? center : unproject(inside), zoom: close };
}

/** The camera after it has moved by some CSS pixels: to the right and down are positive. */
export function panBy({ center, zoom }: Camera, [dx, dy]: ScreenPoint): Camera {
	const scale = worldSize(zoom);
	const [x, y] = project(center);
	return { center: unproject([x + dx / scale, clamp(y + dy / scale, 0, 1)]), zoom };
}

/** The camera at another zoom, with the place under a point of the window still there. */
export function zoomAround(camera: Camera, zoom: number, [x, y]: ScreenPoint, size: Size): Camera {
	const to = clampZoom(zoom);
	const offset: ScreenPoint = [x - size.width / 2, y - size.height / 2];
	const left = 1 - 2 ** (camera.zoom - to);
	const { center } = panBy(camera, [offset[0] * left, offset[1] * left]);
	return { center, zoom: to };
}

/** The camera after a step: by shares of the window's size, or by levels of zoom around its middle. */
export function stepped(camera: Camera, [x, y]: ScreenPoint, levels: number, size: Size): Camera {
	const { width, height } = size;
	const zoomed = zoomAround(camera, camera.zoom + levels, [width / 2, height / 2], size);
	return held(panBy(zoomed, [x * width, y * height]), size);
}

/** Where a place stands under a camera, in CSS pixels from the window's top left corner. */
export function toScreen(place: LngLat, camera: Camera, size: Size): ScreenPoint {
	const scale = worldSize(camera.zoom);
	const [[x, y], [cx, cy]] = [project(place), project(camera.center)];
	return [(x - cx) * scale + size.width / 2, (y - cy) * scale + size.height / 2];
}

/** The box in degrees that a camera shows. */
export function boundsShown({ center, zoom }: Camera, { width, height }: Size): Bbox {
	const [x, y] = project(center);
	const [dx, dy] = [width / 2 / worldSize(zoom), height / 2 / worldSize(zoom)];
	const [west, north] = unproject([x - dx, y - dy]);
	const [east, south] = unproject([x + dx, y + dy]);
	return [west, south, east, north];
}

/** Whether two cameras look the same to the eye: to 0.01 of a zoom and 10 m. */
export function sameCamera(a: Camera, b: Camera): boolean {
	const near = (c: number, d: number, by: number) => Math.abs(c - d) < by;
	return (
		near(a.zoom, b.zoom, 0.006) &&
		near(a.center[0], b.center[0], 1e-4) &&
		near(a.center[1], b.center[1], 1e-4)
	);
}

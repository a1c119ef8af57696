/** Web Mercator as MapLibre draws it: the world is a square of side 1, y grows to the south. */
import type { Bbox, Camera, LngLat, Size } from './types.ts';

/** Side of the world in CSS pixels at zoom 0. */
export const TILE = 512;
/** The equator's length in km. */
export const EARTH_KM = 40_075.016_686;

export type Point = readonly [x: number, y: number];
/** A box in world units: top left corner and size. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Degrees to world units (0–1). */
export function project([lng, lat]: LngLat): Point {
	const sin = Math.sin((lat * Math.PI) / 180);
	return [lng / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** World units (0–1) to degrees. */
export function unproject([x, y]: Point): LngLat {
	const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
	return [(x - 0.5) * 360, lat];
}

/** The world box of a box in degrees. */
export function boxOf([west, south, east, north]: Bbox): Box {
	const [x, y] = project([west, north]);
	const [right, bottom] = project([east, south]);
	return { x, y, width: right - x, height: bottom - y };
}

/** CSS pixels per world unit at a zoom. */
export const worldSize = (zoom: number): number => TILE * 2 ** zoom;

/** The world box that a camera shows in a window of `size`. */
export function boxShown(camera: Camera, size: Size): Box {
	const scale = worldSize(camera.zoom);
	const [cx, cy] = project(camera.center);
	const width = size.width / scale;
	const height = size.height / scale;
	return { x: cx - width / 2, y: cy - height / 2, width, height };
}

/** Kilometres on the ground per CSS pixel, at a latitude and a zoom. */
export function kmPerPixel(lat: number, zoom: number): number {
	return (EARTH_KM * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom);
}

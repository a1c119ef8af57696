/** Where a popover stands beside its feature, and how far the camera moves to make room for it. */
import { boxOf, project, unproject, worldSize } from './mercator.ts';
import type { Bbox, Camera, Size } from './types.ts';

/** A rectangle on screen in CSS pixels, from the map's top left corner. */
export interface Rect {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

export type Side = 'right' | 'left' | 'below' | 'above';

export interface Placement {
	readonly side: Side;
	readonly left: number;
	readonly top: number;
}

/** Kept free between a popover, its feature and the map's edge, in CSS pixels. */
export const GAP = 20;
export const EDGE = 16;

const clamp = (value: number, low: number, high: number): number =>
	Math.max(low, Math.min(value, Math.max(low, high)));

/** The rectangle of a box in degrees under a camera, north up. */
export function rectOf(bounds: Bbox, camera: Camera, size: Size): Rect {
	const scale = worldSize(camera.zoom);
	const [cx, cy] = project(camera.center);
	const box = boxOf(bounds);
	return {
		left: (box.x - cx) * scale + size.width / 2,
		top: (box.y - cy) * scale + size.height / 2,
		width: box.width * scale,
		height: box.height * scale
	};
}

/**
 * The nearest place for a popover beside a feature that leaves all of it uncovered,
 * or `null` when no side has room: then the camera has to move (`makeRoom`).
 */
export function placeBeside(feature: Rect, popover: Size, map: Size): Placement | null {
	const right = feature.left + feature.width;
	const bottom = feature.top + feature.height;
	if (feature.left < 0 || feature.top < 0 || right > map.width || bottom > map.height) return null;
	const top = clamp(
		feature.top + feature.height / 2 - popover.height / 2,
		EDGE,
		map.height - popover.height - EDGE
	);
	const left = clamp(
		feature.left + feature.width / 2 - popover.width / 2,
		EDGE,
		map.width - popover.width - EDGE
	);
	const room: Record<Side, number> = {
		right: map.width - right - popover.width,
		left: feature.left - popover.width,
		below: map.height - bottom - popover.height,
		above: feature.top - popover.height
	};
	const sides = (['right', 'left', 'below', 'above'] as const).filter(
		(side) => room[side] >= GAP + EDGE
	);
	// Beside before above or below: a line of text is wider than the map is high.
	const side = sides[0];
	if (!side) return null;
	if (side === 'right') return { side, left: right + GAP, top };
	if (side === 'left') return { side, left: feature.left - GAP - popover.width, top };
	if (side === 'below') return { side, left, top: bottom + GAP };
	return { side, left, top: feature.top - GAP - popover.height };
}

/** From a point to the nearest point of a rectangle, in CSS pixels. */
export function distance([x, y]: readonly [number, number], rect: Rect): number {
	const dx = Math.max(rect.left - x, 0, x - rect.left - rect.width);
	const dy = Math.max(rect.top - y, 0, y - rect.top - rect.height);
	return Math.hypot(dx, dy);
}

/** What stays free of the map when a popover is docked at its right edge, or below on a narrow one. */
export function freeArea(map: Size, popover: Size, docked: 'right' | 'below'): Rect {
	const width = docked === 'right' ? map.width - popover.width - EDGE - GAP : map.width;
	const height = docked === 'below' ? map.height - popover.height : map.height;
	return {
		left: EDGE,
		top: EDGE,
		width: Math.max(40, width - 2 * EDGE),
		height: Math.max(40, height - 2 * EDGE)
	};
}

/** The camera that shows all of `bounds` inside `free`, moved and zoomed out no more than needed. */
export function makeRoom(camera: Camera, size: Size, bounds: Bbox, free: Rect): Camera {
	const now = rectOf(bounds, camera, size);
	const shrink = Math.min(1, free.width / now.width, free.height / now.height);
	const zoom = camera.zoom + Math.log2(shrink);
	const rect = rectOf(bounds, { ...camera, zoom }, size);
	const dx = rect.left - clamp(rect.left, free.left, free.left + free.width - rect.width);
	const dy = rect.top - clamp(rect.top, free.top, free.top + free.height - rect.height);
	const [cx, cy] = project(camera.center);
	const scale = worldSize(zoom);
	return { center: unproject([cx + dx / scale, cy + dy / scale]), zoom, bearing: 0, pitch: 0 };
}

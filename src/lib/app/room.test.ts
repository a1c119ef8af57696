import { expect, test } from 'vitest';
import { toScreen } from '$lib/geo/camera';
import type { Bbox } from '$lib/geo/types';
import { cameraFor } from './room';

const size = { width: 1000, height: 700 };
const free = { left: 40, top: 0, width: 500, height: 672 };
const bounds: Bbox = [45.4, 38.8, 47.4, 39.5];
const name = { at: [47.3, 39.4], left: 8, right: 150, top: -20, bottom: 20 } as const;

test('what opens lies with its whole shape in the free part of the map', () => {
	const camera = cameraFor(bounds, null, size, free);
	const [left, top] = toScreen([bounds[0], bounds[3]], camera, size);
	const [right, bottom] = toScreen([bounds[2], bounds[1]], camera, size);
	expect(left).toBeGreaterThan(free.left);
	expect(right).toBeLessThan(free.left + free.width);
	expect(top).toBeGreaterThan(free.top);
	expect(bottom).toBeLessThan(free.top + free.height);
});

test('and so does its name, which keeps its size', () => {
	const right = (camera: ReturnType<typeof cameraFor>) =>
		toScreen(name.at, camera, size)[0] + name.right;
	expect(right(cameraFor(bounds, null, size, free))).toBeGreaterThan(free.left + free.width);
	expect(right(cameraFor(bounds, name, size, free))).toBeLessThan(free.left + free.width);
});

test('a room smaller than any shape still gives a camera', () => {
	const camera = cameraFor(bounds, name, size, { left: 0, top: 0, width: 10, height: 10 });
	expect(Number.isFinite(camera.zoom)).toBe(true);
});

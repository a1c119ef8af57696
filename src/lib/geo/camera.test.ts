import { describe, expect, test } from 'vitest';
import {
	boundsShown,
	fit,
	held,
	MAX_ZOOM,
	MIN_ZOOM,
	panBy,
	sameCamera,
	toScreen,
	WORLD,
	zoomAround
} from './camera.ts';
import type { Bbox, Camera } from './types.ts';

const size = { width: 1000, height: 600 };
const camera: Camera = { center: [47, 39.5], zoom: 7 };

test('a pan moves the middle by its pixels', () => {
	const [x, y] = toScreen(camera.center, panBy(camera, [120, -50]), size);
	expect(x).toBeCloseTo(size.width / 2 - 120, 6);
	expect(y).toBeCloseTo(size.height / 2 + 50, 6);
});

test('a zoom leaves the place under the pointer where it is, and stays in its limits', () => {
	const point = [200, 450] as const;
	const place = boundsShown(camera, size);
	const far = zoomAround(camera, 99, point, size);
	expect(far.zoom).toBe(MAX_ZOOM);
	expect(zoomAround(camera, -99, point, size).zoom).toBe(MIN_ZOOM);
	const near = zoomAround(camera, 8.3, point, size);
	const lng = place[0] + ((place[2] - place[0]) * point[0]) / size.width;
	expect(toScreen([lng, 39.5], near, size)[0]).toBeCloseTo(point[0], 6);
});

describe('a fitted camera', () => {
	const bounds: Bbox = [45, 38.5, 47.5, 40];

	test('shows its bounds in the free part of the window, touching two of its edges', () => {
		const free = { left: 40, top: 20, width: 500, height: 400 };
		const fitted = fit(bounds, size, free);
		const [left, top] = toScreen([bounds[0], bounds[3]], fitted, size);
		const [right, bottom] = toScreen([bounds[2], bounds[1]], fitted, size);
		expect(left).toBeGreaterThanOrEqual(free.left - 1e-6);
		expect(right).toBeLessThanOrEqual(free.left + free.width + 1e-6);
		expect(top).toBeGreaterThanOrEqual(free.top - 1e-6);
		expect(bottom).toBeLessThanOrEqual(free.top + free.height + 1e-6);
		const touches = [left - free.left, top - free.top].filter((gap) => Math.abs(gap) < 1e-6);
		expect(touches.length).toBeGreaterThanOrEqual(1);
	});

	test('comes no closer to a point than it may', () => {
		expect(fit([46, 39, 46, 39], size, undefined, 8.5).zoom).toBe(8.5);
	});
});

test('two cameras are the same where no eye could tell them apart', () => {
	expect(sameCamera(camera, { ...camera, zoom: 7.001 })).toBe(true);
	expect(sameCamera(camera, { ...camera, zoom: 7.1 })).toBe(false);
	expect(sameCamera(camera, panBy(camera, [30, 0]))).toBe(false);
});

describe('a held camera', () => {
	const shows = (at: Camera) => {
		const [west, south, east, north] = boundsShown(at, size);
		return [west - WORLD[0], south - WORLD[1], WORLD[2] - east, WORLD[3] - north];
	};

	test.each<[string, Camera]>([
		['far out', { center: [47, 39.5], zoom: 1 }],
		['in a corner', { center: [20, 60], zoom: 5 }],
		['beyond the edge, close up', { center: [90, 10], zoom: 12 }]
	])('%s fills the window with the map', (_, camera) => {
		expect(Math.min(...shows(camera))).toBeLessThan(0);
		expect(Math.min(...shows(held(camera, size)))).toBeGreaterThan(-1e-9);
	});

	test('fills what is seen of the window, whatever is covered', () => {
		const seen = { left: 0, top: 0, width: size.width, height: size.height / 3 };
		const low: Camera = { center: [47, 24], zoom: 4 };
		const kept = held(low, size, seen);
		const [, south] = boundsShown(kept, size);
		expect(south).toBeLessThan(WORLD[1]);
		expect(toScreen([47, WORLD[1]], kept, size)[1]).toBeGreaterThan(seen.height - 1e-6);
		expect(held(low, size).center[1]).toBeGreaterThan(kept.center[1]);
	});

	test('stays where it is while the map fills the window', () => {
		expect(held(camera, size)).toEqual(camera);
	});
});

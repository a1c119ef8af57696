import { describe, expect, test } from 'vitest';
import { fit } from './mercator.ts';
import { freeArea, makeRoom, placeBeside, rectOf, type Rect } from './room.ts';
import type { Bbox } from './types.ts';

const map = { width: 1100, height: 800 };
const popover = { width: 380, height: 500 };

function overlap(a: Rect, b: Rect): boolean {
	return (
		a.left < b.left + b.width &&
		b.left < a.left + a.width &&
		a.top < b.top + b.height &&
		b.top < a.top + a.height
	);
}

describe('a popover beside its feature', () => {
	const features: [string, Rect][] = [
		['in the middle left', { left: 300, top: 300, width: 100, height: 80 }],
		['at the right edge', { left: 1000, top: 200, width: 60, height: 60 }],
		['low and wide', { left: 100, top: 690, width: 900, height: 60 }],
		['high and wide', { left: 100, top: 20, width: 900, height: 60 }]
	];
	test.each(features)('%s is never covered', (_, feature) => {
		const place = placeBeside(feature, popover, map);
		expect(place).not.toBeNull();
		const rect = { left: place!.left, top: place!.top, ...popover };
		expect(overlap(rect, feature)).toBe(false);
		expect(rect.left).toBeGreaterThanOrEqual(0);
		expect(rect.top).toBeGreaterThanOrEqual(0);
		expect(rect.left + rect.width).toBeLessThanOrEqual(map.width);
		expect(rect.top + rect.height).toBeLessThanOrEqual(map.height);
	});

	test('has no place when the feature fills the map or leaves it', () => {
		expect(placeBeside({ left: 100, top: 50, width: 900, height: 700 }, popover, map)).toBeNull();
		expect(placeBeside({ left: -50, top: 50, width: 90, height: 70 }, popover, map)).toBeNull();
	});
});

describe('making room', () => {
	const camera = fit([44, 38, 50, 42], map);
	const free = freeArea(map, popover, 'right');
	const features: [string, Bbox][] = [
		['Iran, larger than the view', [44, 25, 63.3, 39.8]],
		['a town far away', [34.7, 32, 34.8, 32.1]],
		['a point under the popover', [49.4, 40.8, 49.5, 40.9]]
	];
	test.each(features)('brings %s into the free area', (_, bounds) => {
		const rect = rectOf(bounds, makeRoom(camera, map, bounds, free), map);
		expect(rect.left).toBeGreaterThanOrEqual(free.left - 0.01);
		expect(rect.top).toBeGreaterThanOrEqual(free.top - 0.01);
		expect(rect.left + rect.width).toBeLessThanOrEqual(free.left + free.width + 0.01);
		expect(rect.top + rect.height).toBeLessThanOrEqual(free.top + free.height + 0.01);
	});

	test('moves nothing when the feature is free already', () => {
		const moved = makeRoom(camera, map, [45, 39.9, 45.2, 40], free);
		expect(moved.zoom).toBeCloseTo(camera.zoom, 9);
		expect(moved.center[0]).toBeCloseTo(camera.center[0], 9);
		expect(moved.center[1]).toBeCloseTo(camera.center[1], 9);
	});
});

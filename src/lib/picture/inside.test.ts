import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import type { Label } from '$lib/atlas/types';
import { covered, holds, placeInside } from './inside';

const square = (west: number, south: number, east: number, north: number): Polygon => ({
	type: 'Polygon',
	coordinates: [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south]
		]
	]
});
const bounds = [0, 0, 10, 10] as const;

test('a name stands in the middle of what is seen of its area', () => {
	const [lng, lat] = placeInside(bounds, square(-50, 4, 50, 50), null, [])!;
	expect(lng).toBeCloseTo(5, 0);
	expect(Math.abs(lat - 7)).toBeLessThan(1.5);
});

test('it keeps away from lines, from other names, and from the part that has a name of its own', () => {
	const line = Array.from({ length: 40 }, (_, i) => [i / 4, 6] as const);
	const [, lat] = placeInside(bounds, square(-50, 0, 50, 50), null, line)!;
	expect(Math.abs(lat - 6)).toBeGreaterThan(2);
	const [lng] = placeInside(bounds, square(-50, -50, 50, 50), square(-50, -50, 5, 50), [])!;
	expect(lng).toBeGreaterThan(6);
});

test('there is no place where there is no room, and none outside', () => {
	expect(placeInside(bounds, square(-50, 9.5, 50, 50), null, [])).toBeNull();
	expect(placeInside(bounds, square(20, 20, 50, 50), null, [])).toBeNull();
	expect(placeInside(bounds, null, null, [])).toBeNull();
	expect([holds(bounds, [5, 5]), holds(bounds, [11, 5])]).toEqual([true, false]);
});

test('a name to the right of its place covers what lies east of it', () => {
	const label = { text: 'A route', side: 'right', type: 'feature', rank: 1 } as Label;
	const places = covered(bounds, label, [2, 5]);
	expect(Math.min(...places.map(([lng]) => lng))).toBeGreaterThan(2);
	expect(Math.max(...places.map(([lng]) => lng))).toBeGreaterThan(2.5);
	expect(Math.max(...places.map(([, lat]) => lat))).toBeGreaterThan(5);
	expect(Math.min(...places.map(([, lat]) => lat))).toBeLessThan(5);
});

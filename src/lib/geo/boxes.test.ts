import { expect, test } from 'vitest';
import { around, joinBoxes } from './boxes.ts';

test('joined boxes hold each of them and no more', () => {
	const joined = joinBoxes([
		[44, 38, 46, 40],
		[45, 37, 50, 39]
	]);
	expect(joined).toEqual([44, 37, 50, 40]);
});

test('a box gets a margin, and a point its surroundings', () => {
	expect(around([40, 30, 50, 40], 0.1)).toEqual([39, 29, 51, 41]);
	const [west, south, east, north] = around([46, 39, 46, 39]);
	expect(east - west).toBeCloseTo(1.6, 9);
	expect(north - south).toBeCloseTo(1.2, 9);
});

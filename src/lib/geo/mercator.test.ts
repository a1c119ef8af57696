import { describe, expect, test } from 'vitest';
import { fit } from './camera.ts';
import { boxShown, kmPerPixel, project, unproject, worldSize } from './mercator.ts';
import type { Bbox } from './types.ts';

describe('mercator', () => {
	test('the equator and the prime meridian meet in the middle of the world', () => {
		expect(project([0, 0])).toEqual([0.5, 0.5]);
	});

	test('unproject undoes project', () => {
		const places = [
			[49.4315, 40.8073],
			[-170.5, -60],
			[46.534, 38.867]
		] as const;
		for (const place of places) {
			const [lng, lat] = unproject(project(place));
			expect(lng).toBeCloseTo(place[0], 9);
			expect(lat).toBeCloseTo(place[1], 9);
		}
	});

	test('a fitted camera shows its bounds and touches two edges', () => {
		const bounds: Bbox = [44, 38, 50, 42];
		const shown = boxShown(fit(bounds, { width: 1000, height: 500 }), { width: 1000, height: 500 });
		const [west, north] = unproject([shown.x, shown.y]);
		const [east, south] = unproject([shown.x + shown.width, shown.y + shown.height]);
		expect(west).toBeLessThan(44);
		expect(east).toBeGreaterThan(50);
		expect(north).toBeCloseTo(42, 6);
		expect(south).toBeCloseTo(38, 6);
	});

	test('a pixel at the equator at zoom 0 is the circumference over 512', () => {
		expect(kmPerPixel(0, 0)).toBeCloseTo(40_075.016_686 / worldSize(0), 9);
	});
});

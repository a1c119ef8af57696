/** Names on the explorer's map as the build places them: at every window and zoom along the corridor. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapLabels, type ContextPlace } from '../../src/lib/atlas/labels.ts';
import type { Atlas } from '../../src/lib/atlas/types.ts';
import { toScreen } from '../../src/lib/geo/camera.ts';
import { worldSize } from '../../src/lib/geo/mercator.ts';
import type { LngLat, Size } from '../../src/lib/geo/types.ts';
import { meet } from '../../src/lib/geo/edges.ts';
import { labelRect } from '../../src/lib/picture/label-box.ts';
import { isShownAt, placeLabels, type PlacedLabel } from '../../src/lib/picture/labels.ts';
import { frameOf } from '../../src/lib/picture/units.ts';

const read = <T>(name: string) => JSON.parse(readFileSync(`static/atlas/${name}`, 'utf8')) as T;
const atlas = read<Atlas>('atlas.json');
const { places } = read<{ places: ContextPlace[] }>('places.json');
const { bounds, layers } = atlas.views.find(({ id }) => id === 'overview')!;
const frame = frameOf(bounds);
const placed = placeLabels(mapLabels(atlas.features, atlas.labels, places), frame, {
	opening: layers
});

const WINDOWS: Size[] = [
	{ width: 320, height: 407 },
	{ width: 390, height: 683 },
	{ width: 768, height: 863 },
	{ width: 1100, height: 855 },
	{ width: 2220, height: 1395 }
];
const ALONG: LngLat[] = [
	[45.41, 39.2],
	[46.02, 38.91],
	[46.33, 38.9],
	[46.72, 39.03],
	[47.33, 39.45]
];
const ZOOMS = [5, 6, 7, 8, 9, 10, 11, 12];

/** The names in a window, with their boxes. */
function named(size: Size, zoom: number, center: LngLat) {
	const scale = worldSize(zoom) / frame.scale;
	const at = ({ variant, far, at }: PlacedLabel) => (variant === 'far' ? far! : at);
	return placed
		.filter((label) => isShownAt(label, scale))
		.map((label) => {
			const [x, y] = toScreen(at(label), { center, zoom }, size);
			const rect = labelRect(label, x, y, label.small || size.width < 480);
			return { label, x, y, rect };
		})
		.filter(
			({ rect: { left, right, top, bottom } }) =>
				left >= 0 && right <= size.width && top >= 0 && bottom <= size.height
		);
}

const cases = WINDOWS.flatMap((size) =>
	ZOOMS.flatMap((zoom) => ALONG.map((center) => ({ size, zoom, center })))
);

describe('names on screen', () => {
	test('never lie on each other, and none stands twice where one is read', () => {
		const wrong: string[] = [];
		let pairs = 0;
		for (const { size, zoom, center } of cases) {
			const names = named(size, zoom, center);
			names.forEach((a, i) =>
				names.slice(i + 1).forEach((b) => {
					pairs++;
					const doubled = a.label.text === b.label.text && Math.hypot(a.x - b.x, a.y - b.y) < 380;
					if (doubled || meet(a.rect, b.rect))
						wrong.push(
							`${size.width} px, zoom ${zoom}, ${center}: ${a.label.text}, ${b.label.text}`
						);
				})
			);
		}
		expect(wrong).toEqual([]);
		expect(pairs).toBeGreaterThan(1000);
	});

	test('are enough to find one’s way at every zoom', () => {
		const bare = cases
			.map((one) => ({ ...one, count: named(one.size, one.zoom, one.center).length }))
			.filter(({ size, zoom, count }) => count < (size.width < 480 || zoom > 11 ? 1 : 3))
			.map(
				({ size, zoom, center, count }) => `${size.width} px, zoom ${zoom}, ${center}: ${count}`
			);
		expect(bare).toEqual([]);
	});
});

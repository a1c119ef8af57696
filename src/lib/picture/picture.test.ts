import { describe, expect, test } from 'vitest';
import type { MapLabel } from '$lib/atlas/labels';
import { boxOf, project } from '$lib/geo/mercator';
import type { Bbox } from '$lib/geo/types';
import { frameOf, toUnits, viewBoxOf } from './units';
import { labelRect } from './label-box';
import { placeLabels } from './labels';
import { pathOf } from './path';

const bounds: Bbox = [44, 38, 50, 42];
const frame = frameOf(bounds);

describe('a picture’s units', () => {
	test('start at the top left corner of the bounds and end at the bottom right', () => {
		for (const part of toUnits(frame, [44, 42])) expect(part).toBeCloseTo(0, 6);
		const [x, y] = toUnits(frame, [50, 38]);
		const box = viewBoxOf(frame, boxOf(bounds));
		expect(x).toBeCloseTo(box.width, 3);
		expect(y).toBeCloseTo(box.height, 3);
	});

	test('are Web Mercator, as the live map draws it', () => {
		const [x, y] = toUnits(frame, [47, 40]);
		const [wx, wy] = project([47, 40]);
		expect(x / frame.scale + frame.box.x).toBeCloseTo(wx, 12);
		expect(y / frame.scale + frame.box.y).toBeCloseTo(wy, 12);
	});
});

describe('path data', () => {
	const extent: [[number, number], [number, number]] = [
		[0, 0],
		[100, 100]
	];
	const line = (coordinates: number[][]) => pathOf({ type: 'LineString', coordinates }, extent);

	test('is relative whole numbers with no needless sign or space', () => {
		const d = line([
			[10.2, 10],
			[20, 30],
			[15, 20]
		]);
		expect(d).toBe('M10 10l10 20-5-10');
	});

	test('leaves out what no pixel shows, and what lies outside', () => {
		expect(
			line([
				[10, 10],
				[10.4, 10.4],
				[40, 10]
			])
		).toBe('M10 10l30 0');
		expect(
			line([
				[200, 200],
				[300, 300]
			])
		).toBe('');
	});
});

describe('labels', () => {
	const label = (text: string, at: [number, number], rank: number): MapLabel => ({
		text,
		at,
		rank,
		side: 'right',
		type: 'town',
		feature: text,
		group: 'places',
		marker: 'town'
	});
	const labels = Array.from({ length: 60 }, (_, i) =>
		label(
			`Town number ${i}`,
			[44.2 + (i % 10) * 0.55, 38.2 + Math.floor(i / 10) * 0.6],
			1 + (i % 5)
		)
	);
	const placed = placeLabels(labels, frame);

	test('never lie on each other at any scale', () => {
		const across = frame.box.width * frame.scale;
		let pairs = 0;
		for (const width of [280, 320, 390, 600, 768, 1100, 1440, 2200]) {
			const scale = width / across;
			const rects = placed
				.filter((one) => one.min <= scale)
				.map((one) => labelRect(one, one.x * scale, one.y * scale));
			rects.forEach((a, i) =>
				rects.slice(i + 1).forEach((b) => {
					pairs++;
					const meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
					expect(meet, `at ${width} px`).toBe(false);
				})
			);
		}
		expect(pairs).toBeGreaterThan(500);
	});

	test('show the more important of two that would meet', () => {
		const [first] = placeLabels(
			[label('Minor', [47, 40], 5), label('Major', [47.01, 40], 1)],
			frame
		);
		expect(first!.text).toBe('Major');
		expect(first!.min).toBeLessThan(0.2);
	});

	test('are not cut at the foot of a low frame, where the credits are', () => {
		const low = { ...label('Low', [47, 38.3], 2), side: 'center' as const };
		const onPhone = 390 / (frame.box.width * frame.scale);
		const minOf = (name: MapLabel, low: boolean) =>
			placeLabels([name], frame, { low })[0]?.min ?? Infinity;
		expect(minOf(low, false)).toBeLessThan(onPhone);
		expect(minOf(low, true)).toBeGreaterThan(onPhone);
		expect(minOf({ ...low, rank: 1 }, true)).toBeLessThan(onPhone);
	});

	test('of a layer group that is not shown yet find room among those that are', () => {
		const hidden = { ...label('Hidden', [47, 40], 1), group: 'routes' };
		const all = [hidden, label('Shown', [47.01, 40], 5)];
		expect(placeLabels(all, frame)[0]!.text).toBe('Hidden');
		expect(placeLabels(all, frame, { opening: ['places'] })[0]!.text).toBe('Shown');
	});
});

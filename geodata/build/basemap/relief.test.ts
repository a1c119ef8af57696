import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Bbox, LngLat } from '../../../src/lib/geo/types.ts';
import { readPixels } from './codec.ts';
import { coverage, gridOver, toPixels } from './grid.ts';
import { resample } from './heights.ts';
import { shade } from './relief.ts';

interface Image {
	file: string;
	theme: 'light' | 'dark';
	bounds: Bbox;
	width: number;
	height: number;
	bytes: number;
}
const { relief } = JSON.parse(readFileSync('static/atlas/ground.json', 'utf8')) as {
	relief: Image[];
};
/** Only with the geodata build's packages can an image be read. */
const readable = existsSync('geodata/node_modules/sharp');

/** Light as positive, shadow as negative opacity (0–255) at a place moved by whole pixels. */
async function reader(image: Image) {
	const { width, data } = await readPixels(`static/atlas/${image.file}`);
	return (place: LngLat, [right, down]: readonly [number, number]) => {
		const [x, y] = toPixels(image, place);
		const at = (Math.floor(y + down) * width + Math.floor(x + right)) * 4;
		return data[at + 3]! * (data[at]! < 128 ? -1 : 1);
	};
}

const large = relief.filter(({ file, width }) => file.endsWith('.avif') && width > 1000);
describe.skipIf(!readable).each(large)('$file', (image) => {
	test('turns from light to shadow on the summit of Ararat, within a pixel', async () => {
		const at = await reader(image);
		const summit: LngLat = [44.2986, 39.7024];
		expect(at(summit, [-1, -1])).toBeGreaterThan(10);
		expect(at(summit, [1, 1])).toBeLessThan(-10);
	});

	test.each<[string, LngLat, readonly [number, number]]>([
		['Sevan, where the mountains fall into it', [45.5417, 40.3653], [1, -1]],
		['the Apsheron peninsula, south of Baku', [49.83589, 40.35417], [-1, 0]]
	])('begins at the shore of %s, within a pixel', async (_, shore, [right, down]) => {
		const at = await reader(image);
		const [land, water, open] = [1, -1, -2].map((pixels) =>
			Math.abs(at(shore, [pixels * right, pixels * down]))
		);
		expect(land).toBeGreaterThan(12);
		expect(water).toBeLessThan(land! * 0.6);
		expect(open).toBeLessThan(8);
	});

	test('leaves the sea clear', async () => {
		const at = await reader(image);
		for (const place of [
			[50.6, 39.6],
			[49.4, 41.6],
			[45.3, 40.35]
		] satisfies LngLat[])
			expect(Math.abs(at(place, [0, 0]))).toBeLessThan(2);
	});
});

test('images are small: 90 kB for the region, 30 kB for the first view', () => {
	const shown = relief.filter(({ file }) => file.endsWith('.avif'));
	expect(shown).toHaveLength(4);
	for (const { file, width, bytes } of shown) {
		expect(readFileSync(`static/atlas/${file}`).length).toBe(bytes);
		expect(bytes).toBeLessThan(width > 1000 ? 90_000 : 30_000);
	}
});

describe('a grid', () => {
	const grid = gridOver([44, 38, 46, 40], 100);

	test('has square pixels and places its corners on its bounds', () => {
		const [west, south, east, north] = grid.bounds;
		expect(toPixels(grid, [west, north])).toEqual([0, 0]);
		const [right, bottom] = toPixels(grid, [east, south]);
		expect(right).toBeCloseTo(100, 6);
		expect(bottom).toBeCloseTo(grid.height, 4);
	});

	test('is covered by a polygon to the share of it that lies inside, holes taken out', () => {
		const box = (w: number, s: number, e: number, n: number): [number, number][] => [
			[w, s],
			[e, s],
			[e, n],
			[w, n],
			[w, s]
		];
		const half = coverage(grid, [[box(43, 37, 45, 41)]]);
		const sum = (values: Float32Array) => values.reduce((a, b) => a + b, 0) / values.length;
		expect(sum(half)).toBeCloseTo(0.5, 2);
		const holed = coverage(grid, [[box(43, 37, 47, 41), box(44.5, 37, 45, 41)]]);
		expect(sum(holed)).toBeCloseTo(0.75, 2);
	});
});

test('a hill is lit from the north-west; flat ground stays clear', () => {
	const [width, height] = [100, 100];
	const metres = Float32Array.from({ length: width * height }, (_, i) =>
		Math.max(0, 2000 - 100 * Math.hypot((i % width) - 50, Math.floor(i / width) - 50))
	);
	const heights = { west: 44, north: 40, step: 0.02, width, height, metres };
	const grid = gridOver([44, 38, 46, 40], 100);
	const [light, made] = [shade(grid, heights), resample(grid, heights)];
	const at = (values: Float32Array, lng: number, lat: number) => {
		const [x, y] = toPixels(grid, [lng, lat]);
		return values[Math.floor(y) * 100 + Math.floor(x)]!;
	};
	expect(at(made, 45, 39)).toBeGreaterThan(1850);
	expect(at(light, 44.9, 39.08)).toBeGreaterThan(0.1);
	expect(at(light, 45.1, 38.92)).toBeLessThan(-0.3);
	expect(at(light, 44.1, 38.1)).toBeCloseTo(0, 6);
});

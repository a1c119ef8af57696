/** Picture, names and live map agree to the pixel, and north stays up. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright/test';
import type { FeatureCollection, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { partsOf } from '../../src/lib/atlas/topology.ts';
import { linesOf, type Line } from '../../src/lib/style/lines.ts';
import { distanceTo } from '../../src/lib/geo/hit.ts';
import type { ScreenPoint } from '../../src/lib/geo/types.ts';
import { noteMaps, shown } from './live.ts';
import { atlas, expect, expectLive, goLive, sampled, stage, test, visit } from './support.ts';

const read = <T>(name: string) =>
	JSON.parse(readFileSync(new URL(`../../static/atlas/${name}`, import.meta.url), 'utf8')) as T;
/** What pictures are drawn from: the first view coarsely. */
const levels = ['map.topojson', 'map-mid.topojson'].map((name) => read<Topology>(name));
const published = read<FeatureCollection>('features.geojson').features;

const lines = linesOf(atlas.features).filter(({ feature }) => feature);

/** The polylines that a line is drawn from, in degrees. */
const polylines = (topology: Topology, { feature, section }: Line): Position[][] =>
	partsOf(topology, 'lines', feature!, section).flatMap((part) =>
		part.type === 'LineString'
			? [part.coordinates]
			: part.type === 'MultiLineString'
				? part.coordinates
				: []
	);
/** Where towns and bases are. */
const places = published.flatMap(({ id, geometry }) =>
	geometry.type === 'Point' ? [{ id: String(id), at: geometry.coordinates }] : []
);

/** The vertices of the picture's lines on screen, by line; the shift of those that lie on others taken back. */
async function drawn(page: Page): Promise<Map<string, ScreenPoint[]>> {
	const paths = await page.evaluate(() =>
		[...document.querySelectorAll<SVGPathElement>('.picture [data-part=line] path[id]')].map(
			(path) => {
				const { a, e, f } = path.getScreenCTM()!;
				const shift = path.ownerSVGElement!.style.translate.split(' ').map(parseFloat);
				const [dx, dy] = [shift[0] || 0, shift[1] || 0];
				return { key: path.id, d: path.getAttribute('d')!, scale: a, left: e - dx, top: f - dy };
			}
		)
	);
	return new Map(
		paths.map(({ key, d, scale, left, top }) => {
			// `M x y l dx dy dx dy … z`
			const vertices = d.split(/(?=M)/).flatMap((part) => {
				const numbers = part.match(/-?\d+/g)!.map(Number);
				let [x, y] = [0, 0];
				return Array.from({ length: numbers.length / 2 }, (_, i): ScreenPoint => {
					[x, y] = [x + numbers[2 * i]!, y + numbers[2 * i + 1]!];
					return [left + x * scale, top + y * scale];
				});
			});
			return [key.split('-line-')[1]!, vertices] as const;
		})
	);
}

/** Where the live map puts places, in pixels of the window. */
const projected = (page: Page, at: readonly Position[]) =>
	page.evaluate((at) => {
		const map = window.maps.at(-1)!;
		const { left, top } = map.getContainer().getBoundingClientRect();
		return at.map((place) => {
			const { x, y } = map.project(place as [number, number]);
			return [x + left, y + top] as [number, number];
		});
	}, at);

/** Where names of places stand. */
const named = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('.names .label:has(.marker)')].flatMap((label) => {
			const { left, top } = label.getBoundingClientRect();
			return label.dataset.feature && label.checkVisibility()
				? [{ id: label.dataset.feature, at: [left, top] }]
				: [];
		})
	);

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;
/** Names that have no room are left out. */
const inside = ({ x, y, width, height }: Box, [left, top]: readonly number[]) =>
	left! > x && left! < x + width && top! > y && top! < y + height;

/** How far names stand from where the live map has their places, at most; in pixels. */
async function namesOff(page: Page): Promise<number> {
	const box = (await stage(page).boundingBox())!;
	const names = (await named(page)).filter(({ at }) => inside(box, at));
	const known = names.flatMap(({ id, at }) => {
		const place = places.find((one) => one.id === id);
		return place ? [{ at: at as unknown as ScreenPoint, place: place.at }] : [];
	});
	const there = await projected(
		page,
		known.map(({ place }) => place)
	);
	return Math.max(
		0,
		...known.map(({ at }, i) => Math.hypot(at[0] - there[i]![0], at[1] - there[i]![1]))
	);
}

for (const { id } of sampled(atlas.views, 2))
	test(`the picture of ${id} and its live map agree to a pixel, before the swap and after`, async ({
		page
	}) => {
		await noteMaps(page);
		await page.goto(`embed/${id}/`);
		const box = (await stage(page).boundingBox())!;
		const before = await named(page);
		const picture = await drawn(page);
		await goLive(page);
		/** How far vertices of the picture lie at most from the live map's lines of one level, in pixels. */
		const off = async (level: Topology) => {
			let most = 0;
			let count = 0;
			for (const line of lines) {
				const vertices = (picture.get(line.id) ?? []).filter((at) => inside(box, at));
				const live = await Promise.all(polylines(level, line).map((part) => projected(page, part)));
				for (const at of vertices)
					most = Math.max(most, Math.min(...live.map((part) => distanceTo(at, part))));
				count += vertices.length;
			}
			expect(count).toBeGreaterThan(0);
			return most;
		};
		// The picture is drawn from one of two levels: from the one that it agrees with.
		expect(Math.min(await off(levels[0]!), await off(levels[1]!))).toBeLessThan(1);
		expect(await namesOff(page)).toBeLessThan(1);
		// No name has moved at the swap.
		const moved = (await named(page)).map(({ at }, i) =>
			Math.hypot(at[0]! - before[i]!.at[0]!, at[1]! - before[i]!.at[1]!)
		);
		expect(Math.max(...moved)).toBeLessThan(1);
	});

test('names follow the live map, which cannot be turned', async ({ page }) => {
	test.slow();
	await noteMaps(page);
	await visit(page, '?at=7/39.4/47');
	await expectLive(page);
	expect((await named(page)).length).toBeGreaterThan(5);
	expect(await namesOff(page)).toBeLessThan(1);
	const { x, y, width, height } = (await stage(page).boundingBox())!;
	const [cx, cy] = [x + width / 2, y + height / 2];
	const camera = async () => (await shown(page)).camera;
	const before = await camera();
	expect(before.slice(3)).toEqual([0, 0]);

	await page.mouse.move(cx, cy);
	await page.mouse.down();
	await page.mouse.move(cx + 120, cy + 60, { steps: 5 });
	await page.mouse.up();
	await expect.poll(async () => (await camera())[2]).toBeLessThan(before[2]!);
	const zoom = (await camera())[0]!;
	await page.mouse.wheel(0, -400);
	await expect.poll(async () => (await camera())[0]).toBeGreaterThan(zoom);
	await expect.poll(() => page.evaluate(() => window.maps.at(-1)!.isMoving())).toBe(false);
	expect(await namesOff(page)).toBeLessThan(1);

	for (const [button, key] of [
		['left', 'Control'],
		['right', '']
	] as const) {
		if (key) await page.keyboard.down(key);
		await page.mouse.move(cx - 100, cy);
		await page.mouse.down({ button });
		await page.mouse.move(cx + 100, cy + 80, { steps: 5 });
		await page.mouse.up({ button });
		if (key) await page.keyboard.up(key);
		expect((await camera()).slice(3), `${key} ${button}`).toEqual([0, 0]);
	}
	const client = await page.context().newCDPSession(page);
	const twist = (type: 'touchStart' | 'touchMove' | 'touchEnd', angle?: number) =>
		client.send('Input.dispatchTouchEvent', {
			type,
			touchPoints:
				angle === undefined
					? []
					: [angle, angle + Math.PI].map((a, id) => ({
							...{ x: cx + 100 * Math.cos(a), y: cy + 100 * Math.sin(a), id }
						}))
		});
	const level = (await camera())[0]!;
	await twist('touchStart', 0);
	for (let step = 1; step <= 8; step++) await twist('touchMove', step / 6);
	await twist('touchEnd');
	const after = await camera();
	expect(after.slice(3)).toEqual([0, 0]);
	expect(Math.abs(after[0]! - level)).toBeLessThan(0.5);
	expect(await namesOff(page)).toBeLessThan(1);
});

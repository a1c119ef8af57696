/** Whether the borders are painted in a picture: looks for lines at places where borders are known to run. */
import type { Position } from 'geojson';
import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { boxOf, project } from '../../src/lib/geo/mercator.ts';
import type { Bbox, LngLat, Size } from '../../src/lib/geo/types.ts';
import { lightness, type Picture } from './png.ts';

export type Pixel = readonly [x: number, y: number];
/** Where a map is in the window, in CSS pixels. */
export interface Rect extends Size {
	readonly x: number;
	readonly y: number;
}

/** Darker than this is a line; every ground of the light palette is lighter, also behind a thin line's soft edge. */
const LINE = 205;
/** How far from its place, in pixels, a line is looked for. */
const REACH = 2;
/** The share of places at which a line must be seen; names and marks cover some. */
const ENOUGH = 0.75;
const WANTED = 80;

/** Where a place is in the window, on a map that shows just these bounds in the middle of its rectangle. */
export function pixelOf(place: LngLat, bounds: Bbox, map: Rect): Pixel {
	const box = boxOf(bounds);
	const scale = Math.min(map.width / box.width, map.height / box.height);
	const [x, y] = project(place);
	return [
		map.x + map.width / 2 + (x - box.x - box.width / 2) * scale,
		map.y + map.height / 2 + (y - box.y - box.height / 2) * scale
	];
}

/** Places on the three countries' outlines that lie within some bounds, evenly along their vertices. */
export function borderPlaces(topology: Topology, [west, south, east, north]: Bbox): LngLat[] {
	const lines = mesh(topology, topology.objects.countries as GeometryCollection) as MultiLineString;
	const inside = lines.coordinates
		.flat()
		.filter(([lng, lat]: Position) => lng! > west && lng! < east && lat! > south && lat! < north);
	const step = Math.max(1, Math.floor(inside.length / WANTED));
	return inside.filter((_, index) => index % step === 0).map(([lng, lat]) => [lng!, lat!] as const);
}

function hasLine(picture: Picture, [x, y]: Pixel): boolean {
	for (let dx = -REACH; dx <= REACH; dx++)
		for (let dy = -REACH; dy <= REACH; dy++)
			if (lightness(picture, Math.round(x) + dx, Math.round(y) + dy) < LINE) return true;
	return false;
}

/** The share, 0 to 1, of some pixels at which a line is seen. */
export function shareSeen(picture: Picture, pixels: readonly Pixel[]): number {
	return pixels.filter((pixel) => hasLine(picture, pixel)).length / pixels.length;
}

/** Whether the borders are painted: lines where they run, on a ground that is light as a whole. */
export function showsBorders(picture: Picture, pixels: readonly Pixel[]): boolean {
	const [x, y] = pixels[0]!;
	const ground = [9, 13, 17, 21].flatMap((far) => [
		[x - far, y] as const,
		[x + far, y] as const,
		[x, y - far] as const,
		[x, y + far] as const
	]);
	const dark = ground.filter(
		([gx, gy]) => lightness(picture, Math.round(gx), Math.round(gy)) < LINE
	).length;
	return dark < ground.length / 2 && shareSeen(picture, pixels) >= ENOUGH;
}

/** Where the name of an area stands on a picture that does not show the place of its label. */
import { booleanPointInPolygon } from '@turf/turf';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Label } from '$lib/atlas/types';
import type { Bbox, LngLat } from '$lib/geo/types';
import { labelRect } from './labels';

/** Steps across and up a picture at which a place is tried. */
const STEPS = 32;
/** Pixels across the bounds at which the room of names is reckoned: that of an article's frame. */
const WIDTH = 600;
/** A name is about this much wider than high. */
const FLAT = 2.6;
/** The least room to each side that a name needs, as a share of the picture's height. */
const LEAST = 0.055;

const isArea = (geometry: Geometry | null): geometry is Polygon | MultiPolygon =>
	geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';

export const holds = ([west, south, east, north]: Bbox, [lng, lat]: LngLat): boolean =>
	lng > west && lng < east && lat > south && lat < north;

/** Positions that the text of a label covers on a picture of the bounds. */
export function covered([west, south, east, north]: Bbox, label: Label, at: LngLat): LngLat[] {
	const degrees = (east - west) / WIDTH;
	const upright = degrees * Math.cos(((south + north) / 2) * (Math.PI / 180));
	const { left, right, top, bottom } = labelRect(label, 0, 0);
	return [0, 0.25, 0.5, 0.75, 1].flatMap((part) =>
		[top, bottom].map((y) => {
			const x = left + part * (right - left);
			return [at[0] + x * degrees, at[1] - y * upright] as const;
		})
	);
}

/**
 * The place inside the bounds and the area that lies farthest from both their edges and from `taken`
 * places, such as lines and other names; `null` where a name has no room.
 */
export function placeInside(
	bounds: Bbox,
	area: Geometry | null,
	without: Geometry | null,
	taken: readonly LngLat[]
): LngLat | null {
	if (!isArea(area)) return null;
	const [west, south, east, north] = bounds;
	// Degrees of longitude are shorter: distances are in heights of the picture, flattened as names are.
	const squeeze = Math.cos(((south + north) / 2) * (Math.PI / 180)) / FLAT;
	const height = north - south;
	const at = (i: number, j: number): LngLat => [
		west + ((i + 0.5) / STEPS) * (east - west),
		south + ((j + 0.5) / STEPS) * height
	];
	const cells = Array.from({ length: STEPS * STEPS }, (_, k) =>
		at(k % STEPS, Math.floor(k / STEPS))
	);
	const inside = cells.map(
		(cell) =>
			booleanPointInPolygon([...cell], area) &&
			!(isArea(without) && booleanPointInPolygon([...cell], without))
	);
	const blocked = [
		...cells.filter((_, k) => !inside[k]),
		...taken.filter((one) => holds(bounds, one))
	];
	let best: LngLat | null = null;
	let most = LEAST;
	cells.forEach(([lng, lat], k) => {
		if (!inside[k]) return;
		const edge = Math.min(
			((lng - west) * squeeze) / height,
			((east - lng) * squeeze) / height,
			(lat - south) / height,
			(north - lat) / height
		);
		if (edge <= most) return;
		const room = blocked.reduce(
			(least, [x, y]) => Math.min(least, Math.hypot((x - lng) * squeeze, y - lat) / height),
			edge
		);
		if (room > most) [best, most] = [[lng, lat], room];
	});
	return best;
}

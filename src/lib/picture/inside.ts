/** Where the name of an area stands on a picture that does not show the place of its label. */
import type { Geometry, Position } from 'geojson';
import type { Label } from '$lib/atlas/types';
import type { Bbox, LngLat } from '$lib/geo/types';
import { labelRect } from './labels';

/** Steps across and up a picture at which a place is tried. */
const STEPS = 28;
/** Pixels across the bounds at which the room of names is reckoned: that of an article's frame. */
const WIDTH = 600;
/** A name is about this much wider than high. */
const FLAT = 2.6;
/** The least room to each side that a name needs, as a share of the picture's height. */
const LEAST = 0.055;

function ringsOf(geometry: Geometry | null): Position[][] {
	if (geometry?.type === 'Polygon') return geometry.coordinates;
	return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** Longitudes at which a parallel enters and leaves an area, in pairs, west to east. */
function crossings(rings: readonly Position[][], lat: number): number[] {
	const found: number[] = [];
	for (const ring of rings)
		for (let i = 1; i < ring.length; i++) {
			const [[ax, ay], [bx, by]] = [ring[i - 1] as [number, number], ring[i] as [number, number]];
			if (ay > lat !== by > lat) found.push(ax + ((lat - ay) / (by - ay)) * (bx - ax));
		}
	return found.sort((a, b) => a - b);
}

/** Whether a position lies between a pair of crossings of its parallel. */
const within = (lng: number, pairs: readonly number[]) =>
	pairs.filter((crossing) => crossing < lng).length % 2 === 1;

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
	const [rings, others] = [ringsOf(area), ringsOf(without)];
	const [west, south, east, north] = bounds;
	// Degrees of longitude are shorter: distances are in heights of the picture, flattened as names are.
	const squeeze = Math.cos(((south + north) / 2) * (Math.PI / 180)) / FLAT;
	const height = north - south;
	const rows = Array.from({ length: STEPS }, (_, j) => south + ((j + 0.5) / STEPS) * height);
	const cells = rows.flatMap((lat) => {
		const [mine, theirs] = [crossings(rings, lat), crossings(others, lat)];
		return Array.from({ length: STEPS }, (_, i) => {
			const lng = west + ((i + 0.5) / STEPS) * (east - west);
			return { at: [lng, lat] as const, inside: within(lng, mine) && !within(lng, theirs) };
		});
	});
	const blocked = [
		...cells.filter((cell) => !cell.inside).map(({ at }) => at),
		...taken.filter((one) => holds(bounds, one))
	];
	let best: LngLat | null = null;
	let most = LEAST;
	for (const { at, inside } of cells) {
		const [lng, lat] = at;
		if (!inside) continue;
		const edge = Math.min(
			((lng - west) * squeeze) / height,
			((east - lng) * squeeze) / height,
			(lat - south) / height,
			(north - lat) / height
		);
		if (edge <= most) continue;
		const room = blocked.reduce(
			(least, [x, y]) => Math.min(least, Math.hypot((x - lng) * squeeze, y - lat) / height),
			edge
		);
		if (room > most) [best, most] = [at, room];
	}
	return best;
}

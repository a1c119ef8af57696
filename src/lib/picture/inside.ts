/** Where the name of an area stands in a window that does not show the place of its label. */
import type { Geometry, Position } from 'geojson';
import type { Label } from '$lib/atlas/types';
import { boxOf, project, unproject, type Box, type Point } from '$lib/geo/mercator';
import type { Bbox, LngLat } from '$lib/geo/types';
import { labelRect } from './label-box';

/** Closed rings of an area in a plane, holes among them. */
export type Rings = readonly (readonly Point[])[];

/** Steps across and down a window at which a place is tried. */
const STEPS = 28;
/** Pixels across the bounds at which the room of names is reckoned: that of an article's frame. */
const WIDTH = 600;
/** A name is about this much wider than high. */
export const FLAT = 2.6;
/** The least room above and below that a name needs, as a share of the picture's height. */
const LEAST = 0.055;

function ringsOf(geometry: Geometry | null): Rings {
	const rings = (all: Position[][]) =>
		all.map((ring) => ring.map(([lng, lat]) => project([lng!, lat!])));
	if (geometry?.type === 'Polygon') return rings(geometry.coordinates);
	return geometry?.type === 'MultiPolygon' ? rings(geometry.coordinates.flat()) : [];
}

/** Where a level line enters and leaves an area, in pairs, left to right. */
function crossings(rings: Rings, y: number): number[] {
	const found: number[] = [];
	for (const ring of rings)
		for (let i = 1; i < ring.length; i++) {
			const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!];
			if (ay > y !== by > y) found.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
		}
	return found.sort((a, b) => a - b);
}

/** Whether a place lies between a pair of crossings of its level line. */
const within = (x: number, pairs: readonly number[]) =>
	pairs.filter((crossing) => crossing < x).length % 2 === 1;

const isIn = ({ x, y, width, height }: Box, [px, py]: Point) =>
	px > x && px < x + width && py > y && py < y + height;

export const holds = ([west, south, east, north]: Bbox, [lng, lat]: LngLat): boolean =>
	lng > west && lng < east && lat > south && lat < north;

/** Positions that the text of a label covers on a picture of the bounds. */
export function covered(bounds: Bbox, label: Label, at: LngLat): LngLat[] {
	const [x, y] = project(at);
	const unit = boxOf(bounds).width / WIDTH;
	const { left, right, top, bottom } = labelRect(label, 0, 0);
	return spread(left, right, 4).flatMap((dx) =>
		[top, bottom].map((dy) => unproject([x + dx * unit, y + dy * unit]))
	);
}

/** The room of a map's buttons in its upper left corner, in CSS pixels. */
const BUTTONS = { width: 62, height: 198 };

/** Positions that the buttons cover on a picture of the bounds. */
export function underButtons(bounds: Bbox): LngLat[] {
	const { x, y, width } = boxOf(bounds);
	const unit = width / WIDTH;
	return spread(0, BUTTONS.width, 4).flatMap((dx) =>
		spread(0, BUTTONS.height, 12).map((dy) => unproject([x + dx * unit, y + dy * unit]))
	);
}

/** Numbers from one to another in equal steps. */
export const spread = (from: number, to: number, steps: number): number[] =>
	Array.from({ length: steps + 1 }, (_, i) => from + (i / steps) * (to - from));

/**
 * The place in a box of the plane and in the area that lies farthest from both their edges and from
 * `taken` places, such as lines and other names; `null` where none has `least` room above and below.
 */
export function placeIn(
	box: Box,
	area: Rings,
	without: Rings,
	taken: readonly Point[],
	least: number
): Point | null {
	const { x: left, y: top, width, height } = box;
	const cells = Array.from({ length: STEPS }, (_, j) => top + ((j + 0.5) / STEPS) * height).flatMap(
		(y) => {
			const [mine, theirs] = [crossings(area, y), crossings(without, y)];
			return Array.from({ length: STEPS }, (_, i) => {
				const x = left + ((i + 0.5) / STEPS) * width;
				return { at: [x, y] as const, inside: within(x, mine) && !within(x, theirs) };
			});
		}
	);
	const blocked = [
		...cells.filter((cell) => !cell.inside).map(({ at }) => at),
		...taken.filter((one) => isIn(box, one))
	];
	let best: Point | null = null;
	let most = least;
	for (const { at, inside } of cells) {
		const [x, y] = at;
		if (!inside) continue;
		const sides = Math.min(x - left, left + width - x) / FLAT;
		const edge = Math.min(sides, y - top, top + height - y);
		if (edge <= most) continue;
		let room = edge;
		for (const [px, py] of blocked) {
			const [dx, dy] = [(px - x) / FLAT, py - y];
			room = Math.min(room, Math.sqrt(dx * dx + dy * dy));
			// No better than the place found before: the rest need not be asked.
			if (room <= most) break;
		}
		if (room > most) [best, most] = [at, room];
	}
	return best;
}

/** The same on a picture of some bounds: where the name of an area has most room; `null` where it has none. */
export function placeInside(
	bounds: Bbox,
	area: Geometry | null,
	without: Geometry | null,
	taken: readonly LngLat[]
): LngLat | null {
	const box = boxOf(bounds);
	const found = placeIn(
		box,
		ringsOf(area),
		ringsOf(without),
		taken.map(project),
		box.height * LEAST
	);
	return found && unproject(found);
}

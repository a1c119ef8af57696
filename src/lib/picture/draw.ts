/** The prerendered picture of a view: (bounds, topology) -> paths, in one coordinate system with the labels. */
import type { Geometry, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { wholeOf } from '$lib/atlas/topology';
import type { Feature, Id, LookColor } from '$lib/atlas/types';
import { WORLD } from '$lib/geo/camera';
import { boxOf } from '$lib/geo/mercator';
import type { Bbox, LngLat } from '$lib/geo/types';
import { GROUND_LINES, groupOf } from '$lib/style/ground';
import { areasOf, linesOf, type Line } from '$lib/style/lines';
import type { DrawnDrawing } from './drawings';
import { frameOf, toUnits, UNITS, viewBoxOf, windowOf, type Frame } from './units';
import { areaParts, groundParts, lineParts } from './parts';
import { pathOf, type Extent } from './path';

/** How far beyond its bounds a picture reaches: beside them in their widths, above and below in their heights. */
export interface Reach {
	readonly beside: number;
	readonly above: number;
	/** The widest window that it fills, in widths per height. */
	readonly widest: number;
	/** How far around its bounds it is fine, in their widths and heights. */
	readonly fine: number;
}

/** Of a frame, which has to be light; of a page with one view; and of one on which a reader moves about, all that there is. */
export const REACH = {
	lean: { beside: 0.8, above: 0.6, widest: 2.6, fine: 0.1 },
	near: { beside: 1.3, above: 1.1, widest: 3.6, fine: 1 },
	far: { beside: Infinity, above: Infinity, widest: Infinity, fine: 0.2 }
} satisfies Record<string, Reach>;

/** What all paths share. */
interface Path {
	/** The element's id, of which no other picture has the same. */
	readonly key: string;
	/** Path data in the picture's units. */
	readonly d: string;
	/** The layer group that shows it; '' for what is always there. */
	readonly group: Id;
}
export type SeaPath = Path & { readonly role: 'sea' };
export type AreaPath = Path & {
	readonly role: 'area';
	readonly feature: Id;
	readonly color: LookColor;
};
export type LinePath = Path & { readonly role: 'line'; readonly line: Line };
/** Water, a railway or a road: all that is drawn alike in one path. */
export type GroundPath = Path & { readonly role: 'ground'; readonly line: string };
export type PicturePath = SeaPath | AreaPath | LinePath | GroundPath;

export interface Picture {
	readonly id: Id;
	/** World box of the view's bounds, and how many units lie across it. */
	readonly frame: Frame;
	readonly paths: readonly PicturePath[];
	/** Ends of the fading line, in units. */
	readonly fade: readonly [x1: number, y1: number, x2: number, y2: number] | null;
	/** What is drawn of the view's concern, over everything else. */
	readonly drawings?: readonly DrawnDrawing[];
}

/** The same geometry with every position mapped. */
export function mapPositions(geometry: Geometry, map: (at: Position) => Position): Geometry {
	const deep = (part: unknown): unknown =>
		Array.isArray(part) && typeof part[0] === 'number'
			? map(part as Position)
			: (part as unknown[]).map(deep);
	if (geometry.type === 'GeometryCollection')
		return { ...geometry, geometries: geometry.geometries.map((part) => mapPositions(part, map)) };
	return { ...geometry, coordinates: deep(geometry.coordinates) } as Geometry;
}

/** Turns every ring round: land and sea then list a shared coast in the same order, as the same text, which is compressed once. */
const backwards = (geometry: Geometry | null): Geometry | null =>
	geometry?.type === 'MultiPolygon'
		? {
				...geometry,
				coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.toReversed()))
			}
		: geometry;

/** Draws the picture of `bounds`. `id` names the view and prefixes the paths' element ids. */
export function drawPicture(
	id: Id,
	bounds: Bbox,
	topology: Topology,
	ground: Topology,
	features: readonly Feature[],
	reach: Reach = REACH.near
): Picture {
	const frame = frameOf(bounds);
	const { y, height } = viewBoxOf(frame, boxOf(windowOf(bounds)));
	const most = Math.max(0, (frame.box.height * frame.scale * reach.widest - UNITS) / 2);
	const beside = Math.min(most, UNITS * reach.beside);
	const world = viewBoxOf(frame, boxOf(WORLD));
	const extent: Extent = [
		[Math.max(world.x, -beside), Math.max(world.y, y - height * reach.above)],
		[
			Math.min(world.x + world.width, UNITS + beside),
			Math.min(world.y + world.height, y + height * (1 + reach.above))
		]
	];
	const near: Extent = [
		[-UNITS * reach.fine, y - height * reach.fine],
		[UNITS * (1 + reach.fine), y + height * (1 + reach.fine)]
	];
	const units = (geometry: Geometry) =>
		mapPositions(geometry, (at) => toUnits(frame, at as unknown as LngLat));
	const draw = (parts: readonly (Geometry | null)[]) =>
		parts.map((part) => (part ? pathOf(units(part), extent, near) : '')).join('');

	const sea: SeaPath = {
		...{ role: 'sea', key: `${id}-sea`, group: '' },
		d: draw([backwards(wholeOf(topology, 'sea'))])
	};
	const areas = areasOf(features).map(({ id: feature, group, color }): AreaPath => ({
		...{ role: 'area', key: `${id}-area-${feature}`, feature, group, color },
		d: draw(areaParts(topology, feature))
	}));
	const lines = linesOf(features).map((line): LinePath => ({
		...{ role: 'line', key: `${id}-line-${line.id}`, line, group: line.group },
		d: draw(lineParts(topology, line))
	}));
	const water = GROUND_LINES.map(({ id: line, object }): GroundPath => {
		const parts = groundParts(ground).filter((part) => part.line === line);
		return {
			...{ role: 'ground', key: `${id}-${line}`, line, group: groupOf(object) },
			d: draw(parts.map(({ geometry }) => geometry))
		};
	});
	// Neighbours' borders run on over the water in the data: the sea covers them there. Its edge is the coast.
	const of = (object: Line['object']) => lines.filter(({ line }) => line.object === object);
	const paths = [...of('neighbours'), ...areas, sea, ...water, ...of('borders'), ...of('lines')];
	const fading = lines.find(({ line }) => line.fades);
	return {
		id,
		frame,
		paths: paths.filter(({ d }) => d),
		fade: fading ? endsOf(lineParts(topology, fading.line), frame) : null
	};
}

/** Both ends of a line in units, rounded. */
function endsOf([line]: readonly (Geometry | null)[], frame: Frame): Picture['fade'] {
	if (line?.type !== 'LineString') return null;
	const ends = [line.coordinates[0]!, line.coordinates.at(-1)!];
	const [a, b] = ends.map((end) => toUnits(frame, end as unknown as LngLat));
	return [a![0], a![1], b![0], b![1]].map(Math.round) as unknown as Picture['fade'];
}

/** The prerendered picture of a view: (bounds, topology) -> paths, in one coordinate system with the labels. */
import type { Geometry, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { linesOf, partsOf, wholeOf } from '$lib/atlas/topology';
import type { Id } from '$lib/atlas/types';
import { boxOf, project, type Box } from '$lib/geo/mercator';
import type { Bbox, LngLat } from '$lib/geo/types';
import { AREAS, STROKES } from '$lib/style/strokes';
import { PathData, pathOf, type Extent } from './path';

/** Units across the view's bounds: at 1,000 px wide a unit is a third of a pixel. */
const UNITS = 3000;
/** The widest map that a picture fills, in widths per height; a very high picture reaches less far. */
const WIDEST = 3.6;
/** How far beside its bounds a picture reaches at most, in their widths. */
const BLEED_X = 1.3;
/** How far above and below its bounds a picture reaches, in their heights. */
const BLEED_Y = 1.1;

/** One path: what it is for (`area`, `stroke`), and which entry of the style's tables. */
export interface PosterPath {
	readonly role: 'sea' | 'area' | 'stroke';
	readonly id: Id;
	readonly feature: Id | null;
	/** The layer group that shows it; '' for what is always there. */
	readonly group: Id;
	readonly path: PathData;
}

export interface Poster {
	readonly id: Id;
	/** World box of the view's bounds, and how many units lie across it. */
	readonly frame: Frame;
	readonly paths: readonly PosterPath[];
	/** Ends of the fading stroke, in units. */
	readonly fade: readonly [x1: number, y1: number, x2: number, y2: number] | null;
}

/** Converts between the world and a picture's units. */
export interface Frame {
	readonly box: Box;
	/** Units per world unit. */
	readonly scale: number;
}

export function frameOf(bounds: Bbox): Frame {
	const box = boxOf(bounds);
	return { box, scale: UNITS / box.width };
}

/** A place in a picture's units, from the top left corner of its bounds. */
export function toUnits(frame: Frame, place: LngLat): [number, number] {
	const [x, y] = project(place);
	return [(x - frame.box.x) * frame.scale, (y - frame.box.y) * frame.scale];
}

/** A world box in a picture's units: the `viewBox` that shows it. */
export function viewBoxOf(frame: Frame, box: Box): Box {
	return {
		x: (box.x - frame.box.x) * frame.scale,
		y: (box.y - frame.box.y) * frame.scale,
		width: box.width * frame.scale,
		height: box.height * frame.scale
	};
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

/** Draws the picture of `bounds`. `id` names the view and prefixes the paths' element ids. */
export function drawPoster(id: Id, bounds: Bbox, topology: Topology): Poster {
	const frame = frameOf(bounds);
	const height = frame.box.height * frame.scale;
	const beside = Math.min(Math.max(0, (height * WIDEST - UNITS) / 2), UNITS * BLEED_X);
	const extent: Extent = [
		[-beside, -height * BLEED_Y],
		[UNITS + beside, height * (1 + BLEED_Y)]
	];
	const units = (geometry: Geometry) =>
		mapPositions(geometry, (at) => toUnits(frame, at as unknown as LngLat));
	const path = (
		role: PosterPath['role'],
		entry: Id,
		{ feature = null, group = '' }: { feature?: Id | null; group?: Id },
		parts: (Geometry | null)[]
	): PosterPath => {
		const d = parts.map((part) => (part ? pathOf(units(part), extent) : '')).join('');
		return { role, id: entry, feature, group, path: new PathData(`${id}-${role}-${entry}`, d) };
	};

	const areas = AREAS.map(({ id: area, group }) =>
		path('area', area, { feature: area, group }, [
			...partsOf(topology, 'countries', area),
			...partsOf(topology, 'nakhchivan', area)
		])
	);
	const strokes = STROKES.map((stroke) =>
		path(
			'stroke',
			stroke.id,
			stroke,
			stroke.feature
				? partsOf(topology, stroke.object, stroke.feature, stroke.section)
				: [linesOf(topology, stroke.object)]
		)
	);
	const neighbours = strokes.filter((stroke) => stroke.id === 'neighbours');
	const rest = strokes.filter((stroke) => stroke.id !== 'neighbours');
	// Neighbours' borders run on over the water in the data: the sea covers them there.
	const paths = [
		...neighbours,
		path('sea', 'sea', {}, [wholeOf(topology, 'sea')]),
		...areas,
		...rest
	];
	return {
		id,
		frame: rounded(frame),
		paths: paths.filter((entry) => entry.path.d),
		fade: fadeOf()
	};

	function fadeOf(): Poster['fade'] {
		const stroke = STROKES.find((entry) => entry.fades);
		const [line] = stroke ? partsOf(topology, stroke.object, stroke.feature!, stroke.section) : [];
		if (line?.type !== 'LineString') return null;
		const ends = [line.coordinates[0]!, line.coordinates.at(-1)!];
		const [a, b] = ends.map((end) => toUnits(frame, end as unknown as LngLat));
		return [a![0], a![1], b![0], b![1]].map(Math.round) as unknown as Poster['fade'];
	}
}

/** Keeps the page's data short without moving anything by a thousandth of a pixel. */
function rounded({ box, scale }: Frame): Frame {
	const keep = (value: number) => Number(value.toFixed(12));
	return {
		box: { x: keep(box.x), y: keep(box.y), width: keep(box.width), height: keep(box.height) },
		scale: Number(scale.toFixed(3))
	};
}

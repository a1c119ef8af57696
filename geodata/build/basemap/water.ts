/** Lakes and rivers, sorted by importance. */
import type { Feature } from 'geojson';
import { areaOf } from '../geometry/geodesic.ts';
import {
	boxesMeet,
	boxHolds,
	boxOf,
	type Box,
	type Line,
	type Polygon
} from '../geometry/position.ts';
import { outside, wholeLines } from './pieces.ts';
import type { Ground } from './read.ts';
import { linesOf, polygonsOf } from './shape.ts';
import { stepOf, stratum, type Steps, type Stratum } from './strata.ts';

/** The box within which OpenStreetMap's lines are at hand; Natural Earth's are taken outside it. */
const OSM: Box = [41.4844, 36.8796, 51, 43.06];
const LAKES: Steps = [
	[1000, 1, 4],
	[100, 2, 5.5],
	[40, 3, 6.5],
	[10, 4, 8],
	[0, 5, 9.5]
];
const RIVER_ZOOM = [5, 6, 8, 9];
/** Rivers of rank 2 that the opening view can do without. */
const LATER = ['Sefid Rud', 'Qareh Su', 'Aji Chay', 'Khrami', 'Debed', 'Voghji'];
/** Natural Earth's rank of the last of its lakes and of its rivers that are drawn. */
const FAR = { lakes: 3, rivers: 4 };

/** What is known of a river of `Ground`. */
interface SourceRiver {
	readonly name?: string;
	readonly name_local?: string;
	readonly rank: number;
}

export function lakesOf({ lakes, farLakes }: Ground): Stratum[] {
	const near = lakes.features.flatMap(({ geometry, properties }) =>
		polygonsOf(geometry).map((polygon) => ({ polygon, name: nameOf(properties?.['name']) }))
	);
	const far = farLakes.features
		.filter(isUpTo(FAR.lakes))
		.flatMap(({ geometry }) => polygonsOf(geometry))
		.filter((polygon) => !meets(OSM, polygon))
		.map((polygon) => ({ polygon, name: undefined }));
	const found = new Map<string, Stratum>();
	for (const { polygon, name } of [...near, ...far]) {
		const [, rank, zoom] = stepOf(LAKES, areaOf(polygon))!;
		const id = apart(found, name ? `lake-${slug(name)}` : `lakes-${rank}`, polygon);
		const others = found.get(id)?.polygons ?? [];
		const properties = { ...(name && { name }), rank, zoom };
		found.set(id, { object: 'lakes', id, properties, lines: [], polygons: [...others, polygon] });
	}
	return [...found.values()];
}

/** The id under which the lake is no neighbour of another: the parts of one area may share no shore, as at a dam. */
function apart(found: ReadonlyMap<string, Stratum>, id: string, polygon: Polygon): string {
	const box = boxOf(polygon[0]!);
	for (let count = 1; ; count++) {
		const own = count === 1 ? id : `${id}-${count}`;
		const others = found.get(own)?.polygons ?? [];
		if (!others.some(([outer]) => boxesMeet(box, boxOf(outer!)))) return own;
	}
}

export function riversOf({ rivers, farRivers }: Ground, aras: readonly Line[]): Stratum[] {
	const near = rivers.features.flatMap(({ geometry, properties }, index): Stratum[] => {
		const { name, name_local: local, rank } = properties as SourceRiver;
		const lines = wholeLines(linesOf(geometry), 0.3, name === 'Aras' ? aras : []);
		const zoom = LATER.includes(name ?? '') ? 7 : RIVER_ZOOM[rank - 1]!;
		const id = `river-${name ? slug(name) : index}`;
		return [stratum('rivers', id, { name, local, rank, zoom }, lines)];
	});
	const far = farRivers.features
		.filter(isUpTo(FAR.rivers))
		.flatMap(({ geometry }) => linesOf(geometry).flatMap((line) => outside(line, OSM)));
	return [...near, stratum('rivers', 'rivers-far', { rank: 2, zoom: 5 }, far)];
}

function isUpTo(rank: number) {
	return ({ properties }: Feature) => Number(properties?.['scalerank']) <= rank;
}

function nameOf(name: unknown): string | undefined {
	return typeof name === 'string' && name ? name : undefined;
}

function meets([west, south, east, north]: Box, polygon: Polygon): boolean {
	const [w, s, e, n] = boxOf(polygon[0]!);
	return (
		w <= east &&
		e >= west &&
		s <= north &&
		n >= south &&
		polygon[0]!.some((p) => boxHolds([west, south, east, north], p))
	);
}

function slug(name: string): string {
	const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').toLowerCase();
	return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

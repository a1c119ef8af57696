/** Water, railways and roads as topologies, one for each level of detail of the map. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { topology as makeTopology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { lengthOf, ringArea } from '../geometry/geodesic.ts';
import {
	boxHolds,
	samePosition,
	type Box,
	type Line,
	type Polygon,
	type Position
} from '../geometry/position.ts';
import { simplify, type Tolerance } from '../geometry/simplify.ts';
import { flawsOf } from '../geometry/validity.ts';
import { rightHanded } from '../geometry/winding.ts';
import type { Stratum } from './strata.ts';

/** What the opening view shows; beyond it lines are coarser. */
const FOCUS: Box = [43, 37.2, 51.6, 42.4];
const REGIONAL: Box = [40, 35, 54, 44];

interface GroundLevel {
	/** File name in `static/atlas/`. */
	readonly file: string;
	/** What shows below this zoom is in it. */
	readonly below: number;
	/** km that a line may be off, in `FOCUS`, `REGIONAL` and beyond. */
	readonly off: readonly [number, number, number];
	/** Lines shorter than this, in km, and lakes' islands of less than its square, in km², are left out. */
	readonly least: number;
	/** Steps of the grid to which positions are rounded, across all that is drawn. */
	readonly grid: number;
}

/** In step with the levels of the map: under zoom 7.5, to 9.5, and closer. */
export const GROUND_LEVELS: readonly GroundLevel[] = [
	{ file: 'ground.topojson', below: 7, off: [0.8, 2.5, 7], least: 15, grid: 1e4 },
	{ file: 'ground-mid.topojson', below: 9, off: [0.15, 0.4, 4], least: 2, grid: 2e5 },
	{ file: 'ground-near.topojson', below: Infinity, off: [0.04, 0.06, 2], least: 0.3, grid: 1e6 }
];

/** Of the tolerance, in turn, where a lake would cross itself. */
const SHARES = [1, 0.7, 0.5, 0.3, 0.1, 0, 2, 4, 8];
/** Rounds in which the grid is followed. */
const GRIDS = 2;

const OBJECTS = ['lakes', 'rivers', 'railways', 'roads'] as const;

/** The text of a level's topology. Each geometry has an id, and properties as `Properties` says. */
export function groundTopology(strata: readonly Stratum[], level: GroundLevel): string {
	const [focus, regional, beyond] = level.off;
	const tolerance: Tolerance = (place) =>
		boxHolds(FOCUS, place) ? focus : boxHolds(REGIONAL, place) ? regional : beyond;
	const shown = strata.filter(({ properties }) => properties.zoom < level.below);
	const draw = (grid: Grid | null) => quantised(shown, { tolerance, level, grid });
	// The grid is that of all that is drawn, lakes included.
	let made = draw(null);
	for (let round = 0; round < GRIDS; round++) made = draw(gridOf(made));
	return `${JSON.stringify(made)}\n`;
}

interface How {
	readonly tolerance: Tolerance;
	readonly level: GroundLevel;
	/** Where it is known, lakes are valid on it. */
	readonly grid: Grid | null;
}

function quantised(shown: readonly Stratum[], how: How): Topology {
	const objects = OBJECTS.map((name): [string, FeatureCollection] => {
		const mine = shown.filter(({ object }) => object === name);
		const features = mine.flatMap((stratum): Feature[] => {
			const geometry = geometryOf(stratum, how);
			const { id, properties } = stratum;
			return geometry ? [{ type: 'Feature', id, properties, geometry }] : [];
		});
		return [name, { type: 'FeatureCollection', features }];
	});
	const filled = objects.filter(([, { features }]) => features.length > 0);
	return makeTopology(Object.fromEntries(filled), how.level.grid) as Topology;
}

function geometryOf(
	{ lines, polygons }: Stratum,
	{ tolerance, level: { least }, grid }: How
): Geometry | null {
	if (polygons.length > 0) {
		const rings = polygons.map((polygon) => lakeOn(grid, polygon, tolerance, least));
		const coordinates = rings.filter((left) => left.length > 0).map(rightHanded);
		return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null;
	}
	const coordinates = lines
		.filter((line) => lengthOf(line) >= least)
		.map((line) => simplify(line as Line, tolerance));
	return coordinates.length > 0 ? { type: 'MultiLineString', coordinates } : null;
}

/** A position as whole steps of the grid. */
type Grid = (place: Position) => Position;

function gridOf({ transform }: Topology): Grid {
	const { scale, translate } = transform!;
	return (place) => [
		Math.round((place[0] - translate[0]!) / scale[0]!),
		Math.round((place[1] - translate[1]!) / scale[1]!)
	];
}

/** A lake shares its shore with nothing: it is simplified less, then more, until it is valid; or has no room to show. */
function lakeOn(grid: Grid | null, polygon: Polygon, tolerance: Tolerance, least: number): Polygon {
	for (const share of SHARES) {
		const rings = simplifyRings(polygon, (place) => tolerance(place) * share, least);
		if (!grid || flawsOf([rings.map((ring) => withoutRepeats(ring.map(grid)))]).length === 0)
			return rings;
	}
	return [];
}

const withoutRepeats = (line: Line): Line =>
	line.filter((place, i) => i === 0 || !samePosition(place, line[i - 1]!));

/** What is left of a polygon's rings; none when it has no room to show. */
function simplifyRings(polygon: Polygon, tolerance: Tolerance, least: number): Polygon {
	const [outer, ...islands] = polygon.map((ring) => simplify(ring, tolerance));
	if (outer!.length < 4) return [];
	return [outer!, ...islands.filter((ring) => Math.abs(ringArea(ring)) >= least ** 2)];
}

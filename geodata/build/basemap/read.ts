/** Reads the ground's files, which are not part of the project; what is made of them is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Geometry } from 'geojson';
import { readGrey16 } from './codec.ts';
import type { Heights } from './heights.ts';

/** Lakes and rivers, railways and roads as they came: geometry with properties. */
export interface Ground {
	readonly heights: Heights;
	readonly lakes: FeatureCollection;
	readonly rivers: FeatureCollection;
	readonly railways: FeatureCollection;
	readonly roads: FeatureCollection;
	/** Natural Earth's, for what lies outside the others. */
	readonly farLakes: FeatureCollection;
	readonly farRivers: FeatureCollection;
}

const HEIGHTS = 'elevation_A_srtm30_0.02deg_plus100m_u16.png';
/** The grid of `HEIGHTS`, and what its values stand above the metres. */
const GRID = { west: 41, north: 43.5, step: 0.02, above: 100 };

/** Everything in the folder, or `null` where the folder is not at hand. */
export async function readGround(folder: string): Promise<Ground | null> {
	if (!existsSync(join(folder, HEIGHTS))) return null;
	const read = (file: string) =>
		JSON.parse(readFileSync(join(folder, file), 'utf8')) as FeatureCollection<Geometry>;
	return {
		heights: await readHeights(join(folder, HEIGHTS)),
		lakes: read('lakes_osm.geojson'),
		rivers: read('rivers_osm.geojson'),
		railways: read('rail_osm.geojson'),
		roads: read('roads_main_osm.geojson'),
		farLakes: read('ne_lakes_30-75E.geojson'),
		farRivers: read('ne_rivers_30-75E.geojson')
	};
}

async function readHeights(file: string): Promise<Heights> {
	const { width, height, values } = await readGrey16(file);
	const { west, north, step, above } = GRID;
	const metres = Float32Array.from(values, (value) => value - above);
	return { west, north, step, width, height, metres };
}

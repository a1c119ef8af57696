/**
 * Cuts places into vector tiles. Down to the last zoom a tile holds the best-ranked of what lies in it;
 * at the last zoom it holds everything. No tile passes its bound.
 */
import { geoJSONToTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import { TILE_LAYER, type Place } from '../../../src/lib/gazetteer/types.ts';
import { boxOf } from '../../../src/lib/geo/mercator.ts';
import type { Bbox } from '../../../src/lib/geo/types.ts';
import type { Spill } from './lines.ts';
import { byRank } from './rank.ts';
import type { PlaceLine } from './schema.ts';

/** A tile's most bytes, before compression. */
export const TILE_BYTES = 50_000;
/** Places of a tile above the last zoom: more would hide each other. */
const BEST = 150;
/** Zooms: the least that a page shows; where places wait in bins; the last, at the least and at most. */
const FIRST = 3;
const BIN = 7;
const LAST_LEAST = 9;
const LAST_MOST = 13;
/** Finer than most tiles' 4096: at the last zoom, 9, a step is nine metres. */
const EXTENT = 8192;
/** Lines reach this far into the tiles beside, as a share of a tile. */
const BUFFER = 1 / 64;

interface Item {
	readonly id: string;
	readonly name: string;
	readonly rank: number;
	readonly bbox: Bbox;
	readonly geometry: PlaceLine['geometry'];
}

type Tile = readonly [z: number, x: number, y: number];

/** The tiles of a zoom that a box lies in; lines with the buffer around it. */
export function* tilesOf([west, south, east, north]: Bbox, z: number): Generator<Tile> {
	const buffer = west === east && south === north ? 0 : BUFFER;
	const size = 2 ** z;
	const place = (share: number, by: number) =>
		Math.max(0, Math.min(size - 1, Math.floor(share * size + by)));
	const box = boxOf([west, south, east, north]);
	const [left, right] = [place(box.x, -buffer), place(box.x + box.width, buffer)];
	const [top, bottom] = [place(box.y, -buffer), place(box.y + box.height, buffer)];
	for (let x = left; x <= right; x++) for (let y = top; y <= bottom; y++) yield [z, x, y];
}

const fileOf = ([z, x, y]: Tile) => `tiles/${z}/${x}/${y}.mvt`;

/** About the bytes of an item in a tile. */
const weightOf = ({ id, name, geometry }: Item) =>
	20 +
	id.length +
	Buffer.byteLength(name) +
	(geometry.type === 'Point' ? 0 : geometry.coordinates.length * 4);

/** Takes places one by one and gives the tiles back. */
export class Tiler {
	readonly #spill: Spill;
	readonly #bins = new Set<string>();
	/** Above the bins' zoom there are few tiles, each with its best. */
	readonly #wide = new Map<string, Item[]>();
	#bounds: Bbox | null = null;

	constructor(spill: Spill) {
		this.#spill = spill;
	}

	add({ id, name, rank, bbox }: Place, geometry: PlaceLine['geometry']): void {
		const item: Item = { id, name, rank, bbox, geometry };
		const line = JSON.stringify(item);
		const [west, south, east, north] = this.#bounds ?? bbox;
		this.#bounds = [
			Math.min(west, bbox[0]),
			Math.min(south, bbox[1]),
			Math.max(east, bbox[2]),
			Math.max(north, bbox[3])
		];
		for (let z = FIRST; z < BIN; z++)
			for (const tile of tilesOf(bbox, z)) {
				const list = this.#wide.get(fileOf(tile)) ?? [];
				this.#wide.set(
					fileOf(tile),
					list.length < 2 * BEST ? list : list.sort(byRank).slice(0, BEST)
				);
				this.#wide.get(fileOf(tile))!.push(item);
			}
		for (const tile of tilesOf(bbox, BIN)) {
			const bin = tile.join('-');
			this.#bins.add(bin);
			this.#spill.add(`tile-${bin}`, line);
		}
	}

	/** The box of all places, a little wider, so that none lies on its edge. */
	get bounds(): Bbox {
		const [west, south, east, north] = this.#bounds!;
		const round = (value: number) => Number(value.toFixed(3));
		return [round(west - 0.01), round(south - 0.01), round(east + 0.01), round(north + 0.01)];
	}

	/** The first zoom at which every tile has room for all that lies in it. */
	lastZoom(): number {
		this.#spill.flush();
		let last = LAST_LEAST;
		for (const bin of this.#bins) {
			const items = [...this.#read(bin)];
			while (last < LAST_MOST && !fits(items, last)) last++;
		}
		return last;
	}

	/**
	 * Every tile within the bounds, also those that hold nothing: a missing file would be an error to
	 * the browser. `hidden` is told how many places no tile has room for.
	 */
	*files(
		last: number,
		hidden: (count: number) => void
	): Generator<[name: string, content: Uint8Array]> {
		this.#spill.flush();
		for (let z = FIRST; z < BIN; z++)
			for (const tile of tilesOf(this.bounds, z))
				yield [fileOf(tile), encode(tile, best(this.#wide.get(fileOf(tile)) ?? []))];
		for (const [z, x, y] of tilesOf(this.bounds, BIN)) {
			const items = [...this.#read([z, x, y].join('-'))];
			yield* this.#pyramid([z, x, y], items, last, hidden);
		}
	}

	*#pyramid(
		tile: Tile,
		items: readonly Item[],
		last: number,
		hidden: (count: number) => void
	): Generator<[string, Uint8Array]> {
		const [z, x, y] = tile;
		const shown = z < last ? best(items) : trim([...items].sort(byRank));
		yield [fileOf(tile), encode(tile, shown)];
		if (z === last) {
			hidden(items.length - shown.length);
			return;
		}
		const within = new Set([...tilesOf(this.bounds, z + 1)].map(fileOf));
		for (const [dx, dy] of [
			[0, 0],
			[1, 0],
			[0, 1],
			[1, 1]
		] as const) {
			const child: Tile = [z + 1, 2 * x + dx, 2 * y + dy];
			if (!within.has(fileOf(child))) continue;
			const inside = items.filter(({ bbox }) =>
				[...tilesOf(bbox, z + 1)].some((other) => fileOf(other) === fileOf(child))
			);
			yield* this.#pyramid(child, inside, last, hidden);
		}
	}

	*#read(bin: string): Generator<Item> {
		for (const line of this.#spill.read(`tile-${bin}`)) yield JSON.parse(line) as Item;
	}
}

function fits(items: readonly Item[], zoom: number): boolean {
	const weights = new Map<string, number>();
	for (const item of items)
		for (const tile of tilesOf(item.bbox, zoom)) {
			const weight = (weights.get(fileOf(tile)) ?? 0) + weightOf(item);
			if (weight > TILE_BYTES * 0.9) return false;
			weights.set(fileOf(tile), weight);
		}
	return true;
}

const best = (items: readonly Item[]) => trim([...items].sort(byRank).slice(0, BEST));

/** The first of some items that a tile has room for. */
function trim(items: readonly Item[]): Item[] {
	let weight = 0;
	const end = items.findIndex((item) => (weight += weightOf(item)) > TILE_BYTES * 0.9);
	return items.slice(0, end < 0 ? items.length : end);
}

/** A tile's bytes; none where it holds nothing. */
function encode([z, x, y]: Tile, items: readonly Item[]): Uint8Array {
	if (items.length === 0) return new Uint8Array();
	const features = items.map(({ id, name, rank, geometry }): Feature => ({
		type: 'Feature',
		properties: { id, name, rank },
		geometry
	}));
	const tile = geoJSONToTile({ type: 'FeatureCollection', features }, z, x, y, {
		extent: EXTENT,
		buffer: BUFFER * EXTENT,
		maxZoom: LAST_MOST,
		clip: true
	});
	return fromGeojsonVt({ [TILE_LAYER]: tile }, { version: 2, extent: EXTENT });
}

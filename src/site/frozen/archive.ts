/** The form in which a version of the content is kept: one file, its JSON compressed by brotli. */
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import type { ContextPlace } from '../../lib/atlas/labels.ts';
import type { Atlas } from '../../lib/atlas/types.ts';

export const ARCHIVE = 'geodata/archive';

/** One state of the content: what is said, and what it is drawn from. */
export interface Edition {
	readonly atlas: Atlas;
	/** The smallest level, for the first view; a page of its own can afford the next. */
	readonly coarse: Topology;
	readonly detailed: Topology;
	/** Water, railways and roads. */
	readonly ground: Topology;
	/** Names to orient by. */
	readonly places: readonly ContextPlace[];
}

/** Today's, as the geodata build wrote it; `read` parses one of its files. */
export const editionFrom = (read: <T>(name: string) => T): Edition => ({
	atlas: read<Atlas>('atlas.json'),
	coarse: read<Topology>('map.topojson'),
	detailed: read<Topology>('map-mid.topojson'),
	ground: read<Topology>('ground.topojson'),
	places: read<{ places: ContextPlace[] }>('places.json').places
});

export const pack = (content: Edition): Buffer => brotliCompressSync(JSON.stringify(content));

/** Throws when the bytes are not what `pack` made. */
export const unpack = (bytes: Buffer): Edition =>
	JSON.parse(brotliDecompressSync(bytes).toString('utf8')) as Edition;

/** The form in which a version of the content is kept: one file, its JSON compressed by brotli. */
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import type { ContextPlace } from '../../lib/atlas/labels.ts';
import type { Atlas } from '../../lib/atlas/types.ts';

export const ARCHIVE = 'geodata/archive';

export interface Kept {
	readonly atlas: Atlas;
	readonly coarse: Topology;
	readonly detailed: Topology;
	readonly ground: Topology;
	readonly places: readonly ContextPlace[];
}

export const pack = (content: Kept): Buffer => brotliCompressSync(JSON.stringify(content));

/** Throws when the bytes are not what `pack` made. */
export const unpack = (bytes: Buffer): Kept =>
	JSON.parse(brotliDecompressSync(bytes).toString('utf8')) as Kept;

/** The gazetteer's build: lines of places in, a folder of small files out. Memory stays the same for any number. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GazetteerIndex } from '../../../src/lib/atlas/gazetteer.ts';
import { Spill } from './lines.ts';
import { Problems, readDocuments, readPlaces } from './read.ts';
import { Indexer } from './search.ts';
import { Sharder } from './shards.ts';
import { Tiler } from './tiles.ts';

export interface GazetteerBuild {
	/** `null` where there are no places, or problems. */
	readonly index: GazetteerIndex | null;
	/** Each "file:line: item: reason"; with any, the output stays as it was. */
	readonly problems: readonly string[];
	/** What a maintainer should know all the same. */
	readonly notices: readonly string[];
}

/**
 * Builds `output` from the `.ndjson` files in `input`; without such files there is no `output`.
 * `taken`: ids of the reviewed features.
 */
export function buildGazetteer(
	input: string,
	output: string,
	taken: ReadonlySet<string>
): GazetteerBuild {
	const waiting = mkdtempSync(join(tmpdir(), 'gazetteer-'));
	const made = `${output}.new`;
	rmSync(made, { recursive: true, force: true });
	try {
		const { index, problems, notices } = build(input, waiting, made, taken);
		if (problems.length > 0) return { index: null, problems, notices };
		rmSync(output, { recursive: true, force: true });
		if (index) renameSync(made, output);
		return { index, problems, notices };
	} finally {
		rmSync(waiting, { recursive: true, force: true });
		rmSync(made, { recursive: true, force: true });
	}
}

function build(
	folder: string,
	waiting: string,
	output: string,
	taken: ReadonlySet<string>
): GazetteerBuild {
	const problems = new Problems();
	const hash = createHash('sha256');
	const input = { folder, taken, problems, hash };
	const spill = new Spill(waiting);
	const documents = readDocuments(input);
	const sharder = new Sharder(spill, documents, problems);
	const indexer = new Indexer(spill);
	const tiler = new Tiler(spill);
	let places = 0;
	for (const { place, geometry, where } of readPlaces(input, documents)) {
		places++;
		sharder.add(place, where);
		indexer.add(place);
		tiler.add(place, geometry);
	}
	const done = (index: GazetteerIndex | null, notices: string[] = []) => ({
		index: problems.count > 0 ? null : index,
		problems: problems.list(),
		notices
	});
	if (problems.count > 0 || places === 0) return done(null);

	const write = writer(output);
	const index: GazetteerIndex = {
		version: hash.digest('hex').slice(0, 12),
		places,
		shards: sharder.count(),
		zooms: [3, tiler.lastZoom()],
		bounds: tiler.bounds
	};
	for (const file of sharder.files(index.shards, index.version)) write(...file);
	if (problems.count > 0) return done(null);
	let [unnamed, undrawn] = [0, 0];
	for (const file of indexer.files((count) => (unnamed += count))) write(...file);
	for (const file of tiler.files(index.zooms[1], (count) => (undrawn += count))) write(...file);
	write('index.json', `${JSON.stringify(index)}\n`);
	return done(index, [
		...(unnamed ? [`${unnamed} names are too many of the very same to be found by search`] : []),
		...(undrawn ? [`${undrawn} places lie too close together to be drawn at any zoom`] : [])
	]);
}

/** Writes files into a folder, making the folders that they need once. */
function writer(output: string): (name: string, content: string | Uint8Array) => void {
	const made = new Set<string>();
	return (name, content) => {
		const path = join(output, name);
		const parent = dirname(path);
		if (!made.has(parent) && !existsSync(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		writeFileSync(path, content);
	};
}

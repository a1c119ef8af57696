import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	shardFile,
	shardOf,
	TILE_LAYER,
	type GazetteerIndex,
	type Shard
} from '../../../src/lib/atlas/gazetteer.ts';
import { chunkFile, search, type Chunk } from '../../../src/lib/atlas/search.ts';
import { generate, invent } from '../../../tests/growth/generate.ts';
import { buildGazetteer } from './index.ts';
import { CHUNK_BYTES } from './search.ts';
import { SHARD_BYTES } from './shards.ts';
import { TILE_BYTES } from './tiles.ts';

const root = mkdtempSync(join(tmpdir(), 'gazetteer-test-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(folder, name)).isFile())
		.sort();
const read = <T>(folder: string, name: string) =>
	JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
const digest = (folder: string) => {
	const hash = createHash('sha256');
	for (const name of filesIn(folder)) hash.update(name).update(readFileSync(join(folder, name)));
	return hash.digest('hex');
};

describe.each([10, 100, 1000])('a gazetteer of %d places', (count) => {
	const input = join(root, `in-${count}`);
	const output = join(root, `out-${count}`);
	const documents = Math.max(2, Math.ceil(count / 100));
	const all = Array.from({ length: count }, (_, i) => invent(i, documents));
	let index: GazetteerIndex;

	beforeAll(() => {
		generate(count, input);
		const built = buildGazetteer(input, output, new Set(['iran']));
		expect(built.problems).toEqual([]);
		expect(built.notices).toEqual([]);
		index = built.index!;
	}, 60_000);

	test('has no file over its bound', () => {
		const largest = (folder: string) =>
			Math.max(
				...filesIn(join(output, folder)).map((name) => statSync(join(output, folder, name)).size)
			);
		expect(largest('shards')).toBeLessThanOrEqual(SHARD_BYTES);
		expect(largest('search')).toBeLessThanOrEqual(CHUNK_BYTES);
		expect(largest('tiles')).toBeLessThanOrEqual(TILE_BYTES);
		expect(largest('tiles')).toBeGreaterThan(100);
		expect(statSync(join(output, 'index.json')).size).toBeLessThan(200);
	});

	test('gives every place back by its id, with its passages and documents', () => {
		for (const { id, name, passages } of all) {
			const shard = read<Shard>(output, shardFile(shardOf(id, index.shards)));
			const place = shard.places.find((entry) => entry.id === id);
			expect(place?.name).toBe(name);
			expect(place?.passages).toEqual(passages);
			const known = shard.documents.map((document) => document.id);
			expect(passages.filter(({ document }) => !known.includes(document))).toEqual([]);
			expect(shard.version).toBe(index.version);
		}
		expect(index.places).toBe(count);
	});

	test('finds every place by each of its names, and by a word of it', async () => {
		let loads = 0;
		const chunks = new Map<string, Chunk>();
		const load = async (prefix: string) => {
			loads++;
			const chunk = chunks.get(prefix) ?? read<Chunk>(output, chunkFile(prefix));
			chunks.set(prefix, chunk);
			return chunk;
		};
		for (const { id, name, names } of all) {
			const second = name.split(' ').slice(1).join(' ');
			for (const query of [name, name.toUpperCase(), second, ...names.map(({ text }) => text)])
				expect((await search(query, load)).found.map((found) => found.id)).toContain(id);
		}
		expect((await search('no such place', load)).found).toEqual([]);
		// One small file a letter, and few letters.
		expect(loads / count).toBeLessThan(30);
	});

	test('draws every place at the last zoom, and the first of them at the first', () => {
		const drawn = (zoom: number) => {
			const folder = join(output, 'tiles', String(zoom));
			const ids = filesIn(folder).flatMap((name) => {
				const tile = new VectorTile(new PbfReader(readFileSync(join(folder, name))));
				const layer = tile.layers[TILE_LAYER];
				return Array.from(
					{ length: layer?.length ?? 0 },
					(_, i) => layer!.feature(i).properties.id
				);
			});
			return new Set(ids);
		};
		const [first, last] = index.zooms;
		expect([...drawn(last)].sort()).toEqual(all.map(({ id }) => id).sort());
		expect(drawn(first)).toContain('invented-0');
		expect(drawn(first).size).toBeLessThanOrEqual(Math.min(count, 600));
	});

	test('is the same bytes every time', () => {
		const again = join(root, `again-${count}`);
		buildGazetteer(input, again, new Set(['iran']));
		expect(digest(again)).toBe(digest(output));
	});
});

describe('a wrong line', () => {
	const input = join(root, 'wrong');
	const output = join(root, 'wrong-out');
	const good = JSON.stringify(invent(1, 2));
	const broken = (change: object) => JSON.stringify({ ...invent(7, 2), ...change });
	const build = (...lines: string[]) => {
		rmSync(input, { recursive: true, force: true });
		generate(2, input);
		writeFileSync(join(input, 'places.ndjson'), lines.join('\n'));
		return buildGazetteer(input, output, new Set(['iran'])).problems;
	};

	const passages = invent(7, 2).passages;
	const cases: [string, string, string[]][] = [
		['that is cut short', good.slice(0, 80), ['places.ndjson:2: file: not JSON']],
		['with an id that is none', broken({ id: 'No Id' }), [':2: id: an id is lower-case']],
		['with the id of a reviewed feature', broken({ id: 'iran' }), [':2: id: "iran" is a reviewed']],
		[
			'with the id of another line',
			good,
			[':2: id: "invented-1" stands in', 'places.ndjson:1 too']
		],
		[
			'off the map',
			broken({ geometry: { type: 'Point', coordinates: [-74, 40] } }),
			[':2: geometry.coordinates.0']
		],
		[
			'with a document that is not there',
			broken({ passages: [{ ...passages[0], document: 'lost' }] }),
			[':2: passages: there is no document "lost"; add it']
		],
		[
			'with an allegation and no word of doubt',
			broken({ passages: [{ ...passages[0], status: 'alleged', hedge: [] }] }),
			[':2: passages.invented-7-0: its status is not "stated"; name']
		],
		[
			'with a word of doubt that is not quoted',
			broken({ passages: [{ ...passages[0], hedge: ['perhaps'] }] }),
			['copy the very words']
		],
		[
			'with a hidden letter',
			broken({ name: 'A\u202eB' }),
			[':2: name: holds U+202E at character 2']
		],
		['with a field that nobody knows', broken({ colour: 'red' }), [':2: colour']]
	];
	test.each(cases)('%s is refused with its number and the cure', (_, line, told) => {
		const problems = build(good, line);
		for (const words of told) expect(problems.join('\n')).toContain(words);
		expect(problems).toHaveLength(1);
	});

	test('leaves the last good gazetteer as it was', () => {
		expect(build(good)).toEqual([]);
		const before = digest(output);
		expect(build(good, good.slice(0, 80))).toHaveLength(1);
		expect(digest(output)).toBe(before);
	});

	test('of a thousand is told a hundred times, with the number of the others', () => {
		const problems = build(...Array.from({ length: 1000 }, () => '{}'));
		expect(problems).toHaveLength(101);
		expect(problems.at(-1)).toMatch(/\d+ more problems/);
	});
});

test('time zone and locale change no byte', () => {
	const [input, here, there] = ['in-10', 'here', 'there'].map((name) => join(root, name));
	buildGazetteer(input!, here!, new Set());
	const module = JSON.stringify(join(import.meta.dirname, 'index.ts'));
	const script = join(root, 'there.mts');
	writeFileSync(
		script,
		`import { buildGazetteer } from ${module}; buildGazetteer(...${JSON.stringify([input, there])}, new Set());`
	);
	execFileSync(process.execPath, ['node_modules/jiti/lib/jiti-cli.mjs', script], {
		env: { ...process.env, TZ: 'Asia/Tehran', LC_ALL: 'tr_TR.UTF-8' }
	});
	expect(digest(there!)).toBe(digest(here!));
});

test('thousands of places of one name leave every file within its bound', () => {
	const input = join(root, 'same');
	const output = join(root, 'same-out');
	generate(2, input);
	const lines = Array.from({ length: 1000 }, (_, i) =>
		JSON.stringify({ ...invent(i, 2), name: 'New Bridge', names: [] })
	);
	writeFileSync(join(input, 'places.ndjson'), lines.join('\n'));
	const { problems, notices } = buildGazetteer(input, output, new Set());
	expect(problems).toEqual([]);
	expect(notices.join()).toMatch(/names are too many of the very same/);
	for (const name of filesIn(join(output, 'search')))
		expect(statSync(join(output, 'search', name)).size).toBeLessThanOrEqual(CHUNK_BYTES);
});

test('a short name is found among hundreds that begin with it and rank before it', async () => {
	const input = join(root, 'short');
	const output = join(root, 'short-out');
	generate(2, input);
	const named = (i: number, name: string, rank: number) =>
		JSON.stringify({ ...invent(i, 2), name, names: [], rank });
	const lines = Array.from({ length: 600 }, (_, i) => named(i, `Bara Upper Mill ${i}`, 1));
	writeFileSync(join(input, 'places.ndjson'), [...lines, named(600, 'Bara', 5)].join('\n'));
	expect(buildGazetteer(input, output, new Set()).problems).toEqual([]);
	const load = async (prefix: string) => read<Chunk>(output, chunkFile(prefix));
	const { found, all } = await search('bara', load);
	expect(found[0]?.text).toBe('Bara');
	expect(all).toBe(false);
	expect(found.length).toBeLessThan(100);
});

test('places in one spot make the tiles go deeper, and none is lost', () => {
	const input = join(root, 'dense');
	const output = join(root, 'dense-out');
	generate(2, input);
	const lines = Array.from({ length: 1500 }, (_, i) =>
		JSON.stringify({
			...invent(i, 2),
			geometry: { type: 'Point', coordinates: [47 + (i % 40) / 100, 40 + Math.floor(i / 40) / 100] }
		})
	);
	writeFileSync(join(input, 'places.ndjson'), lines.join('\n'));
	const { index, notices } = buildGazetteer(input, output, new Set());
	expect(notices).toEqual([]);
	expect(index!.zooms[1]).toBeGreaterThan(9);
	for (const name of filesIn(join(output, 'tiles')))
		expect(statSync(join(output, 'tiles', name)).size).toBeLessThanOrEqual(TILE_BYTES);
	cpSync(output, join(root, 'dense-copy'), { recursive: true });
	rmSync(join(input, 'places.ndjson'));
	expect(buildGazetteer(input, output, new Set()).index).toBeNull();
	expect(() => statSync(output)).toThrow();
});

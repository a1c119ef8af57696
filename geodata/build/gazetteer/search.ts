/** Writes the search's chunks: see `src/lib/gazetteer/search.ts` for what a chunk is. */
import { chunkFile, keysOf, type Chunk, type Found } from '../../../src/lib/gazetteer/search.ts';
import type { Place } from '../../../src/lib/gazetteer/types.ts';
import { byRank } from './rank.ts';
import type { Spill } from './lines.ts';

/** A chunk's most bytes, before compression. */
export const CHUNK_BYTES = 20_000;
/** Of what is too much for one chunk, the best that it shows all the same. */
const BEST = 40;
/** Entries of one first stretch of letters that are split in memory; more are split in files. */
const IN_MEMORY = 20_000;

interface Entry {
	readonly key: string;
	readonly rank: number;
	readonly found: Found;
}

/** Takes the names of places one by one and gives the chunks back. */
export class Indexer {
	readonly #spill: Spill;
	/** Number of entries below a prefix that waits in a file. */
	readonly #counts = new Map<string, number>();

	constructor(spill: Spill) {
		this.#spill = spill;
	}

	add({ id, name, names, kindLabel: kind, rank }: Place): void {
		const others = names.map(({ text }) => text).filter((text) => text !== name);
		const all: Found[] = [
			{ id, text: name, kind },
			...others.map((text) => ({ id, text, name, kind }))
		];
		for (const found of all)
			for (const key of keysOf(found.text)) this.#put('', { key, rank, found });
	}

	#put(prefix: string, entry: Entry): void {
		this.#counts.set(prefix, (this.#counts.get(prefix) ?? 0) + 1);
		this.#spill.add(spillName(prefix), JSON.stringify(entry));
	}

	/** Every chunk as a file. `hidden` is told of names that no chunk has room for. */
	*files(hidden: (count: number) => void, prefix = ''): Generator<[name: string, text: string]> {
		this.#spill.flush();
		if ((this.#counts.get(prefix) ?? 0) <= IN_MEMORY) {
			yield* split(prefix, [...this.#read(prefix)], hidden);
			return;
		}
		let here: Entry[] = [];
		const below = new Set<string>();
		for (const entry of this.#read(prefix)) {
			const letter = letterAfter(prefix, entry);
			here.push(entry);
			if (here.length > 5000) here = bestOf(prefix, here);
			if (!letter) continue;
			below.add(letter);
			this.#put(prefix + letter, entry);
		}
		yield chunk(prefix, [...below].sort(), bestOf(prefix, here), hidden);
		for (const letter of [...below].sort()) yield* this.files(hidden, prefix + letter);
	}

	*#read(prefix: string): Generator<Entry> {
		for (const line of this.#spill.read(spillName(prefix))) yield JSON.parse(line) as Entry;
	}
}

const spillName = (prefix: string) => `names-${Buffer.from(prefix).toString('hex')}`;

/** The character by which an entry goes on after a prefix; none where it ends there. */
const letterAfter = (prefix: string, { key }: Entry) => [...key.slice(prefix.length)][0];

function* split(
	prefix: string,
	entries: readonly Entry[],
	hidden: (count: number) => void
): Generator<[string, string]> {
	if (sizeOf(entries) < CHUNK_BYTES - 100) {
		yield chunk(prefix, [], entries, hidden);
		return;
	}
	const below = new Map<string, Entry[]>();
	for (const entry of entries) {
		const letter = letterAfter(prefix, entry);
		if (!letter) continue;
		const list = below.get(letter);
		if (list) list.push(entry);
		else below.set(letter, [entry]);
	}
	const letters = [...below.keys()].sort();
	yield chunk(prefix, letters, bestOf(prefix, entries), hidden);
	for (const letter of letters) yield* split(prefix + letter, below.get(letter)!, hidden);
}

const sizeOf = (entries: readonly Entry[]) =>
	entries.reduce((sum, { found }) => sum + Buffer.byteLength(JSON.stringify(found)) + 1, 0);

/** Names that end here, which no deeper chunk holds, before the best of the others. */
function bestOf(prefix: string, entries: readonly Entry[]): Entry[] {
	const ends = entries.filter(({ key }) => key === prefix);
	const others = entries.filter(({ key }) => key !== prefix).sort(order);
	return [...ends, ...distinct(others).slice(0, BEST)];
}

const order = (a: Entry, b: Entry) =>
	byRank({ rank: a.rank, id: a.found.id }, { rank: b.rank, id: b.found.id }) ||
	(a.found.text < b.found.text ? -1 : a.found.text > b.found.text ? 1 : 0);

/** One name may begin with a prefix more than once. */
function distinct(entries: readonly Entry[]): Entry[] {
	const named = new Map(entries.map((entry) => [`${entry.found.id} ${entry.found.text}`, entry]));
	return [...named.values()];
}

function chunk(
	prefix: string,
	letters: readonly string[],
	entries: readonly Entry[],
	hidden: (count: number) => void
): [string, string] {
	const ends = entries.filter(({ key }) => letters.length > 0 && key === prefix);
	const rest = entries.filter(({ key }) => letters.length === 0 || key !== prefix);
	const list = distinct([...ends.sort(order), ...rest.sort(order)]);
	// Thousands of places of the very same name: the best of them.
	let size = sizeOf(list);
	while (size > CHUNK_BYTES - 100) {
		const last = list.pop()!;
		size -= sizeOf([last]);
		if (last.key === prefix) hidden(1);
	}
	const content: Chunk = { next: letters.join(''), found: list.map(({ found }) => found) };
	return [chunkFile(prefix), `${JSON.stringify(content)}\n`];
}

/** Splits places and their documents into shards, each small enough to wait for one. */
import {
	hashOf,
	shardFile,
	shardOf,
	type Place,
	type PlaceDocument,
	type Shard
} from '../../../src/lib/gazetteer/types.ts';
import type { Spill } from './lines.ts';
import type { Problems } from './read.ts';

/** A shard's most bytes, before compression; and a place's, with its documents. */
export const SHARD_BYTES = 40_000;
export const PLACE_BYTES = 20_000;
/** Places wait in this many files, by hash. */
const BINS = 256;
/** Sizes are counted this finely: the most shards that there can be. */
const FINEST = 1 << 20;

/** Takes places one by one and gives them back shard by shard. */
export class Sharder {
	readonly #spill: Spill;
	readonly #documents: ReadonlyMap<string, PlaceDocument>;
	readonly #problems: Problems;
	readonly #bytes = new Float64Array(FINEST);

	constructor(spill: Spill, documents: ReadonlyMap<string, PlaceDocument>, problems: Problems) {
		this.#spill = spill;
		this.#documents = documents;
		this.#problems = problems;
	}

	add(place: Place, where: string): void {
		const json = JSON.stringify(place);
		const quoted = this.#quotedBy([place]);
		const bytes = Buffer.byteLength(json) + Buffer.byteLength(JSON.stringify(quoted));
		if (bytes > PLACE_BYTES)
			this.#problems.add(
				`${where}: ${bytes} bytes with its documents, more than ${PLACE_BYTES}; quote less`
			);
		const bin = Math.floor((hashOf(place.id) / 2 ** 32) * BINS);
		this.#bytes[Math.floor((hashOf(place.id) / 2 ** 32) * FINEST)]! += bytes + 2;
		this.#spill.add(`places-${bin}`, `${where}\t${json}`);
	}

	/** The fewest shards, a power of two, of which none is too large. */
	count(): number {
		for (let count = 1; count < FINEST; count *= 2) {
			const share = FINEST / count;
			let largest = 0;
			for (let shard = 0; shard < count; shard++) {
				let sum = 0;
				for (let i = shard * share; i < (shard + 1) * share; i++) sum += this.#bytes[i]!;
				largest = Math.max(largest, sum);
			}
			// What stands around the lists, the version, is a hundred bytes.
			if (largest < SHARD_BYTES - 100) return count;
		}
		return FINEST;
	}

	/** Every shard as a file, also those that hold nothing; two places with one id are a problem. */
	*files(count: number, version: string): Generator<[name: string, text: string]> {
		this.#spill.flush();
		let next = 0;
		let open: Place[] = [];
		const close = (): [string, string] => {
			const places = open.sort((a, b) => (a.id < b.id ? -1 : 1));
			open = [];
			const shard: Shard = { version, places, documents: this.#quotedBy(places) };
			return [shardFile(next++), `${JSON.stringify(shard)}\n`];
		};
		for (let bin = 0; bin < BINS; bin++) {
			const known = new Map<string, string>();
			const places: Place[] = [];
			for (const line of this.#spill.read(`places-${bin}`)) {
				const tab = line.indexOf('\t');
				const where = line.slice(0, tab);
				const place = JSON.parse(line.slice(tab + 1)) as Place;
				const earlier = known.get(place.id);
				if (earlier)
					this.#problems.add(
						`${where}: id: "${place.id}" stands in ${earlier} too; choose another id`
					);
				known.set(place.id, where);
				places.push(place);
			}
			for (const place of places.sort((a, b) => hashOf(a.id) - hashOf(b.id))) {
				while (next < shardOf(place.id, count)) yield close();
				open.push(place);
			}
		}
		while (next < count) yield close();
	}

	#quotedBy(places: readonly Place[]): PlaceDocument[] {
		const ids = new Set(places.flatMap(({ passages }) => passages.map((entry) => entry.document)));
		return [...ids].sort().map((id) => this.#documents.get(id)!);
	}
}

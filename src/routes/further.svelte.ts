/** The gazetteer in the browser: brings the part that is asked for. Loaded only where there is one. */
import {
	placeFeature,
	shardFile,
	shardOf,
	type GazetteerIndex,
	type Place,
	type PlaceDocument,
	type Shard
} from '$lib/atlas/gazetteer';
import { Parts } from '$lib/atlas/parts';
import { chunkFile, search, type Chunk } from '$lib/atlas/search';
import type { Feature, Id } from '$lib/atlas/types';
import FindPlace from '$lib/components/FindPlace.svelte';
import PlaceBody from '$lib/components/feature/PlaceBody.svelte';

/** A pointer that only passes by asks for nothing. */
const DWELL_MS = 60;

/** The place that is open, with the documents that it quotes, and as a feature. */
export interface OpenPlace {
	readonly place: Place;
	readonly documents: readonly PlaceDocument[];
	readonly feature: Feature;
}

export class Further {
	readonly index: GazetteerIndex;
	/** The gazetteer's folder, absolute, with a slash at the end. */
	readonly url: string;
	/** What shows a place, and what finds one. */
	readonly Body = PlaceBody;
	readonly Find = FindPlace;
	readonly #parts: Parts;
	#dwell: ReturnType<typeof setTimeout> | undefined;

	open: OpenPlace | null = $state.raw(null);
	/** What the reader is told while a place comes, and when it does not. */
	status: 'ready' | 'loading' | 'failed' = $state('ready');

	constructor(index: GazetteerIndex, url: string) {
		this.index = index;
		this.url = url;
		this.#parts = new Parts(url);
	}

	/** Brings a place; `false` when there is none of that id, or it did not come: `status` says which. */
	async show(id: Id): Promise<boolean> {
		this.status = 'loading';
		try {
			const shard = await this.#shard(id);
			const place = shard.places.find((entry) => entry.id === id);
			this.open = place
				? { place, documents: shard.documents, feature: placeFeature(place) }
				: null;
			this.status = 'ready';
			return Boolean(place);
		} catch (error) {
			console.info('Gazetteer:', error);
			this.open = null;
			this.status = 'failed';
			return false;
		}
	}

	/** Brings what a click is likely to ask for. */
	prefetch(id: Id | null) {
		clearTimeout(this.#dwell);
		if (id) this.#dwell = setTimeout(() => void this.#shard(id).catch(() => {}), DWELL_MS);
	}

	/** Throws when a chunk does not come. */
	search(query: string) {
		return search(query, (prefix) => this.#parts.load<Chunk>(chunkFile(prefix)));
	}

	async #shard(id: Id): Promise<Shard> {
		const { shards, version } = this.index;
		const shard = await this.#parts.load<Shard>(shardFile(shardOf(id, shards)));
		if (shard.version !== version)
			throw new Error(`The site has edition ${shard.version}, this page ${version}.`);
		return shard;
	}
}

/** The gazetteer in the browser: brings the part that is asked for. Loaded only where there is one. */
import { mount } from 'svelte';
import type { Id } from '$lib/atlas/types';
import type { Overlay } from '$lib/map/dress';
import { gazetteerOverlay } from './overlay';
import { Parts } from './parts';
import PlaceBody from './PlaceBody.svelte';
import {
	shardFile,
	shardOf,
	type GazetteerIndex,
	type Place,
	type PlaceDocument,
	type Shard
} from './types';

/** A pointer that only passes by asks for nothing; in milliseconds. */
const DWELL_MS = 60;

/** A place with the documents that it quotes. */
interface Told {
	readonly place: Place;
	readonly documents: readonly PlaceDocument[];
}

export class Further {
	readonly #root: string;
	readonly #index: GazetteerIndex;
	readonly #parts: Parts;
	#dwell: ReturnType<typeof setTimeout> | undefined;

	/** `root`: the absolute address of the site's root. */
	private constructor(root: string, index: GazetteerIndex, parts: Parts) {
		this.#root = root;
		this.#index = index;
		this.#parts = parts;
	}

	/** Throws when the gazetteer's index does not come. */
	static async bring(root: string): Promise<Further> {
		const parts = new Parts(`${root}atlas/gazetteer/`);
		return new Further(root, await parts.load<GazetteerIndex>('index.json'), parts);
	}

	/** A place; `null` where there is none of that id. Throws when it does not come. */
	async place(id: Id): Promise<Told | null> {
		const { shards, version } = this.#index;
		const shard = await this.#parts.load<Shard>(shardFile(shardOf(id, shards)));
		if (shard.version !== version)
			throw new Error(`The site has edition ${shard.version}, this page ${version}.`);
		const place = shard.places.find((entry) => entry.id === id);
		return place ? { place, documents: shard.documents } : null;
	}

	/** Brings what a click is likely to ask for. */
	expect(id: Id | null) {
		clearTimeout(this.#dwell);
		if (id) this.#dwell = setTimeout(() => void this.place(id).catch(() => {}), DWELL_MS);
	}

	/** A place as the explorer handles it: it is lit up and has room made for it like any feature. */
	entryOf({ place: { id, name, bbox } }: Told) {
		return { name, bbox, lights: [id], layers: ['places'], words: '' };
	}

	/** All that is said of a place. */
	wordsOf(told: Told): Node {
		const target = document.createElement('div');
		mount(PlaceBody, { target, props: { ...told, headingId: 'popover-title' } });
		return target;
	}

	overlay = (): Overlay => gazetteerOverlay(this.#index, `${this.#root}atlas/gazetteer/`);
}

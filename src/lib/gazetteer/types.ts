/**
 * The gazetteer: places beyond the reviewed features, kept in parts so that a reader loads only what
 * is opened. Shared by the build that writes the parts and the page that asks for them.
 */
import type { Bbox, LngLat } from '../geo/types.ts';
import type { FeatureKind, Id, Method, Name, Status } from '../atlas/types.ts';

/** What the page must know before it asks for anything; its size does not depend on the number of places. */
export interface GazetteerIndex {
	/** Changes with the content: all parts of one edition carry it. */
	readonly version: string;
	readonly places: number;
	/** Number of shards, a power of two. */
	readonly shards: number;
	/** Zooms for which there are tiles, and the box in which there are. */
	readonly zooms: readonly [first: number, last: number];
	readonly bounds: Bbox;
}

export interface PlacePassage {
	readonly id: Id;
	readonly document: Id;
	readonly voice: string;
	readonly status: Status;
	readonly hedge: readonly string[];
	/** The document's own words; several parts are shown in order, each omission marked. */
	readonly parts: readonly string[];
}

export interface PlaceDocument {
	readonly id: Id;
	readonly title: string;
	/** Short form for captions. */
	readonly short: string;
	readonly publisher: string;
	readonly nature: string;
	readonly year: string;
	readonly url?: string;
}

export interface Place {
	readonly id: Id;
	readonly name: string;
	readonly names: readonly Name[];
	readonly kind: PlaceKind;
	readonly kindLabel: string;
	readonly summary: string;
	/** 1 to 5; smaller ranks appear at smaller scales and come first in a search. */
	readonly rank: number;
	readonly method: Method;
	readonly methodNote: string;
	readonly credit: string;
	readonly asOf: string;
	readonly bbox: Bbox;
	readonly anchor: LngLat;
	readonly passages: readonly PlacePassage[];
}

/** Points and lines; areas are the reviewed features' own. */
export type PlaceKind = Exclude<FeatureKind, 'country' | 'region'>;

/** Some places, with every document that they quote. */
export interface Shard {
	readonly version: string;
	readonly places: readonly Place[];
	readonly documents: readonly PlaceDocument[];
}

/** The name of the tiles' only layer. */
export const TILE_LAYER = 'places';

/** A 32-bit number that depends on every letter of an id (FNV-1a, then mixed). */
export function hashOf(id: Id): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** The shard that holds an id, from 0; `shards` is a power of two. */
export function shardOf(id: Id, shards: number): number {
	return Math.floor((hashOf(id) / 2 ** 32) * shards);
}

/** A shard's file, in the gazetteer's folder. */
export const shardFile = (shard: number) => `shards/${shard}.json`;

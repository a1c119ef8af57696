/** What every page of the benchmark shows: three countries, two lines, twelve places with their passages. */
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Atlas, Id } from '../../src/lib/atlas/types.ts';
import type { Bbox, LngLat } from '../../src/lib/geo/types.ts';

export interface Quotation {
	/** The passage's words; its parts are joined as the atlas joins them. */
	readonly words: string;
	readonly voice: string;
	readonly status: string;
	readonly document: string;
}

export interface Place {
	readonly id: Id;
	readonly name: string;
	readonly summary: string;
	readonly at: LngLat;
	/** Indices into `quotations`: a passage about two places is stored once. */
	readonly quotations: readonly number[];
}

export interface Content {
	readonly title: string;
	/** What the map opens on, in degrees. */
	readonly bounds: Bbox;
	/** One polygon feature for each country, one line feature for each line; properties hold `id`. */
	readonly map: FeatureCollection<Geometry, { id: Id }>;
	readonly places: readonly Place[];
	readonly quotations: readonly Quotation[];
}

export const COUNTRIES = ['azerbaijan', 'iran', 'armenia'] as const;
export const LINES = ['zangezur-route', 'border-132-km'] as const;
/** Everything with a passage that lies within the atlas's first view, by id. */
export const PLACES = [
	'armenia',
	'armenia-iran-border',
	'aras',
	'araz-route',
	'azerbaijan',
	'baku',
	'border-132-km',
	'iran',
	'karabakh',
	'nakhchivan',
	'sitalchay',
	'zangezur-route'
] as const;
/** The place whose passage is opened. */
export const CLICKED = 'sitalchay';

const DATA = new URL('../../static/atlas/', import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, DATA), 'utf8')) as T;

/** Positions to four decimals, some ten metres: finer than the topology's own grid. */
function rounded(part: unknown): unknown {
	if (typeof part === 'number') return Number(part.toFixed(4));
	return Array.isArray(part) ? part.map(rounded) : part;
}

function item(id: Id, found: Feature | FeatureCollection): Feature<Geometry, { id: Id }> {
	if (found.type !== 'Feature') throw new Error(`${id} is several features.`);
	const { geometry } = found;
	if (geometry.type === 'GeometryCollection') throw new Error(`${id} is a collection.`);
	const coordinates = rounded(geometry.coordinates) as Position[];
	return {
		type: 'Feature',
		properties: { id },
		geometry: { ...geometry, coordinates } as Geometry
	};
}

/** The features of one object of the topology that have one of these ids. */
function features(topology: Topology, object: string, ids: readonly Id[]) {
	const { geometries } = topology.objects[object] as GeometryCollection;
	return ids.flatMap((id) =>
		geometries
			.filter((geometry) => geometry.id === id)
			.map((geometry) => item(id, feature(topology, geometry as GeometryObject<object>)))
	);
}

/** The topology that the atlas draws its first view from. */
export const readTopology = () => read<Topology>('map.topojson');

/** Reads the content from the atlas's published files. Throws when a place or its passages are missing. */
export function readContent(): Content {
	const atlas = read<Atlas>('atlas.json');
	const topology = readTopology();
	const overview = atlas.views.find((view) => view.id === 'overview')!;
	const quotations: Quotation[] = [];
	const indices = new Map<Id, number>();
	const indexOf = (id: Id): number => {
		const known = indices.get(id);
		if (known !== undefined) return known;
		const passage = atlas.passages.find((entry) => entry.id === id)!;
		const document = atlas.documents.find((entry) => entry.id === passage.document)!;
		indices.set(id, quotations.length);
		return (
			quotations.push({
				words: passage.parts.map((part) => part.exact).join(' […] '),
				voice: passage.voice,
				status: passage.status,
				document: `${document.short}, ${document.year}`
			}) - 1
		);
	};
	const places = PLACES.map((id): Place => {
		const found = atlas.features.find((entry) => entry.id === id);
		const passages = Object.values(found?.passages ?? {}).flat();
		if (!found || !passages.length) throw new Error(`${id} has no passage in the atlas.`);
		const { name, summary, anchor } = found;
		return { id, name, summary, at: anchor, quotations: passages.map(indexOf) };
	});
	return {
		title: 'Azerbaijan between Iran and Israel',
		bounds: overview.bounds,
		map: {
			type: 'FeatureCollection',
			features: [
				...features(topology, 'countries', COUNTRIES),
				...features(topology, 'lines', LINES)
			]
		},
		places,
		quotations
	};
}

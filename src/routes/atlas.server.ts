/** Reads what the geodata build wrote, while the pages are prerendered. */
import { existsSync, readFileSync } from 'node:fs';
import { error } from '@sveltejs/kit';
import type { Topology } from 'topojson-specification';
import type { CslItem } from '$lib/atlas/citation';
import type { GazetteerIndex } from '$lib/gazetteer/types';
import { mapLabels, type MapLabel } from '$lib/atlas/labels';
import type { Atlas, Id } from '$lib/atlas/types';
import { partsOf, wholeOf } from '$lib/atlas/topology';
import type { Bbox, LngLat } from '$lib/geo/types';
import { drawPicture } from '$lib/picture/draw';
import { covered, holds, placeInside } from '$lib/picture/inside';
import { placeLabels } from '$lib/picture/labels';

function read<T>(name: string): T {
	try {
		return JSON.parse(readFileSync(`static/atlas/${name}`, 'utf8')) as T;
	} catch (cause) {
		throw new Error(`static/atlas/${name} is missing or broken: run "npm run geodata".`, { cause });
	}
}

const atlas = read<Atlas>('atlas.json');
/** The first view is drawn from the smallest level; a page of its own can afford the next. */
const topology = read<Topology>('map.topojson');
const detailed = read<Topology>('map-mid.topojson');

/** What the pages say. The few characters around each quotation tell where it is cut. */
export const content = (): Atlas => ({ ...atlas, features: inOrder() });

/** What the page knows of the gazetteer before it asks for any of it; `null` where there is none. */
export const gazetteer = () =>
	existsSync('static/atlas/gazetteer') ? read<GazetteerIndex>('gazetteer/index.json') : null;

/** The documents as bibliographic items. */
export const documentsAsCsl = () => read<CslItem[]>('documents.json');

/** Features as lists show them: by layer group, then by name, which takes no side. */
function inOrder(): Atlas['features'] {
	const order = atlas.layers.map((layer) => layer.id);
	return atlas.features
		.slice()
		.sort((a, b) => order.indexOf(a.layer) - order.indexOf(b.layer) || (a.name < b.name ? -1 : 1));
}

/** The vertices of a line; none of an area or a point. */
const verticesOf = (id: Id): LngLat[] =>
	partsOf(topology, 'lines', id).flatMap((part) =>
		part.type === 'LineString' ? part.coordinates.map(([lng, lat]) => [lng!, lat!] as const) : []
	);

/** What the credits leave of a low frame's bounds. */
const aboveFoot = ([west, south, east, north]: Bbox): Bbox => [
	west,
	south + (north - south) / 5,
	east,
	north
];

interface How {
	/** A reader can show the other layer groups too: they are drawn as well. */
	readonly toggles?: boolean;
	/** Keeps a frame's budget: wider than six degrees it is drawn from the first view's level, whose lines are coarse far from the Caucasus. */
	readonly lean?: boolean;
}

/** The picture of some bounds and layer groups, with its labels placed. */
export function picture(
	id: Id,
	bounds: Bbox,
	groups: readonly Id[],
	{ toggles = false, lean = false }: How = {}
) {
	const coarse = id === 'overview' || (lean && bounds[2] - bounds[0] > 6);
	const drawn = drawPicture(id, bounds, coarse ? topology : detailed, atlas.features);
	const shows = (group: Id) => toggles || group === '' || groups.includes(group);
	const picture = { ...drawn, paths: drawn.paths.filter((path) => shows(path.group)) };
	const labels = mapLabels(atlas.features, atlas.labels).filter((label) => shows(label.group));
	const free = lean ? aboveFoot(bounds) : bounds;
	return {
		picture,
		labels: placeLabels(inSight(labels, free), picture.frame, { opening: groups, low: lean })
	};
}

let everyLine: LngLat[] | undefined;
const lines = () => (everyLine ??= atlas.features.flatMap(({ id }) => verticesOf(id)));

/** A country whose label lies beyond the bounds is named where they show it. */
function inSight(labels: readonly MapLabel[], bounds: Bbox): MapLabel[] {
	const isFar = (label: MapLabel) => label.type === 'country' && !holds(bounds, label.at);
	const names = labels.filter((label) => !isFar(label) && label.rank <= 2);
	const taken = [...lines(), ...names.flatMap((label) => covered(bounds, label, label.at))];
	return labels.map((label) => {
		if (!isFar(label) || !label.feature) return label;
		const [area = null] = partsOf(topology, 'countries', label.feature);
		const at = placeInside(bounds, area, wholeOf(topology, 'nakhchivan'), taken);
		return at ? { ...label, at, far: undefined } : label;
	});
}

/** One entry of a list by its id; a page that does not exist otherwise. */
export function entry<T extends { readonly id: Id }>(list: readonly T[], id: Id): T {
	return list.find((one) => one.id === id) ?? error(404, `There is no "${id}" in the atlas.`);
}

export const view = (id: Id) => entry(atlas.views, id);

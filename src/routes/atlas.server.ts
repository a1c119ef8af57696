/** Reads what the geodata build wrote, while the pages are prerendered. */
import { readFileSync } from 'node:fs';
import { error } from '@sveltejs/kit';
import type { Topology } from 'topojson-specification';
import { mapLabels } from '$lib/atlas/labels';
import type { Atlas, Id } from '$lib/atlas/types';
import type { Bbox } from '$lib/geo/types';
import { drawPoster } from '$lib/poster/draw';
import { placeLabels } from '$lib/poster/labels';

function read<T>(name: string): T {
	try {
		return JSON.parse(readFileSync(`static/atlas/${name}`, 'utf8')) as T;
	} catch (cause) {
		throw new Error(`static/atlas/${name} is missing or broken: run "npm run geodata".`, { cause });
	}
}

const atlas = read<Atlas>('atlas.json');
const topology = read<Topology>('map.topojson');

/** What the pages say. Selectors are for checking and stay in the published files: here a part is its words. */
export function content(): Atlas {
	const bare = { prefix: '', suffix: '', start: 0, end: 0 };
	const passages = atlas.passages.map((passage) => ({
		...passage,
		parts: passage.parts.map(({ exact, start }) => ({ ...bare, exact, start }))
	}));
	return { ...atlas, passages };
}

/** The picture of some bounds, with its labels placed. */
export function picture(id: Id, bounds: Bbox) {
	const poster = drawPoster(id, bounds, topology);
	return { poster, labels: placeLabels(mapLabels(atlas.features, atlas.labels), poster.frame) };
}

/** One entry of a list by its id; a page that does not exist otherwise. */
export function entry<T extends { readonly id: Id }>(list: readonly T[], id: Id): T {
	return list.find((one) => one.id === id) ?? error(404, `There is no "${id}" in the atlas.`);
}

export const view = (id: Id) => entry(atlas.views, id);

/** The names of all features, for the map's links. */
export const names = () => Object.fromEntries(atlas.features.map(({ id, name }) => [id, name]));

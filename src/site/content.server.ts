/** What the pages say and draw, as the geodata build wrote it, while they are prerendered. */
import { existsSync, readFileSync } from 'node:fs';
import { error } from '@sveltejs/kit';
import type { Topology } from 'topojson-specification';
import type { CslItem } from '$lib/atlas/citation';
import type { Atlas, Id } from '$lib/atlas/types';

/** One state of the content: what is said, and what it is drawn from. */
export interface Edition {
	readonly atlas: Atlas;
	/** The smallest level, for the first view; a page of its own can afford the next. */
	readonly coarse: Topology;
	readonly detailed: Topology;
}

function read<T>(name: string): T {
	try {
		return JSON.parse(readFileSync(`static/atlas/${name}`, 'utf8')) as T;
	} catch (cause) {
		throw new Error(`static/atlas/${name} is missing or broken: run "npm run geodata".`, { cause });
	}
}

/** The same with its features as lists show them: by layer group, then by name, which takes no side. */
export function inOrder(atlas: Atlas): Atlas {
	const order = atlas.layers.map((layer) => layer.id);
	const features = atlas.features.toSorted(
		(a, b) => order.indexOf(a.layer) - order.indexOf(b.layer) || (a.name < b.name ? -1 : 1)
	);
	return { ...atlas, features };
}

export const current: Edition = {
	atlas: inOrder(read<Atlas>('atlas.json')),
	coarse: read<Topology>('map.topojson'),
	detailed: read<Topology>('map-mid.topojson')
};

/** What the pages say. */
export const content = (): Atlas => current.atlas;

/** Whether there are further places, in a gazetteer. */
export const hasGazetteer = (): boolean => existsSync('static/atlas/gazetteer');

/** The documents as bibliographic items. */
export const documentsAsCsl = () => read<CslItem[]>('documents.json');

/** One entry of a list by its id; a page that does not exist otherwise. */
export function entry<T extends { readonly id: Id }>(list: readonly T[], id: Id): T {
	return list.find((one) => one.id === id) ?? error(404, `There is no "${id}" in the atlas.`);
}

export const view = (id: Id) => entry(current.atlas.views, id);

/** What the pages say and draw, as the geodata build wrote it, while they are prerendered. */
import { existsSync, readFileSync } from 'node:fs';
import { error } from '@sveltejs/kit';
import type { CslItem } from '$lib/atlas/citation';
import type { Atlas, Id } from '$lib/atlas/types';
import type { Bbox } from '$lib/geo/types';
import { editionFrom, type Edition } from './frozen/archive';

export type { Edition };

function read<T>(name: string): T {
	try {
		return JSON.parse(readFileSync(`static/atlas/${name}`, 'utf8')) as T;
	} catch (cause) {
		throw new Error(`static/atlas/${name} is missing or broken: run "npm run geodata".`, { cause });
	}
}

/** The same with its features as lists show them, by layer group, then by name, which takes no side, and a view's groups in their order. */
export function inOrder(atlas: Atlas): Atlas {
	const order = atlas.layers.map((layer) => layer.id);
	const features = atlas.features.toSorted(
		(a, b) => order.indexOf(a.layer) - order.indexOf(b.layer) || (a.name < b.name ? -1 : 1)
	);
	const views = atlas.views.map((view) => ({
		...view,
		layers: order.filter((id) => view.layers.includes(id))
	}));
	return { ...atlas, features, views };
}

/** An image of the relief: its file's name without theme and ending, and the box that it covers, linear in Mercator. */
export interface ReliefImage {
	readonly name: string;
	readonly bounds: Bbox;
}

interface ReliefFile {
	readonly file: string;
	readonly theme: string;
	readonly bounds: Bbox;
}

function boundsOfRelief(file: string): Bbox {
	const { relief } = read<{ relief: ReliefFile[] }>('ground.json');
	const found = relief.find((one) => one.file === file);
	if (!found) throw new Error(`static/atlas/ground.json does not tell of ${file}.`);
	return found.bounds;
}

/** The small image, for the first view, and the full one. */
export function relief(): { readonly small: ReliefImage; readonly full: ReliefImage } {
	const image = (file: string): ReliefImage => ({
		name: file.replace('-light', '').replace('.avif', ''),
		bounds: boundsOfRelief(file)
	});
	return { small: image('relief-light-small.avif'), full: image('relief-light.avif') };
}

/** The image for pictures that the build draws, as a `data:` address. */
export function drawnRelief(): { readonly href: string; readonly bounds: Bbox } {
	const file = 'relief-drawn.png';
	const bytes = readFileSync(`static/atlas/${file}`).toString('base64');
	return { href: `data:image/png;base64,${bytes}`, bounds: boundsOfRelief(file) };
}

const written = editionFrom(read);
export const current: Edition = { ...written, atlas: inOrder(written.atlas) };

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

/** What the page's scripts know of the atlas: ids, boxes and where to find the rest. It stands in the page as JSON. */
import { lightsOf } from '$lib/atlas/lights';
import type { Atlas, Feature, Id } from '$lib/atlas/types';
import { joinBoxes } from '$lib/geo/boxes';
import type { Bbox } from '$lib/geo/types';
import type { Frame } from '$lib/picture/units';
import { areasOf, linesOf, type Area, type Line } from '$lib/style/lines';

/** Something that opens: what it lights up, the box of all that, and the file of its words. */
export interface Entry {
	readonly name: string;
	readonly bbox: Bbox;
	/** Features that light up with it. */
	readonly lights: readonly Id[];
	/** The layer groups that show it. */
	readonly layers: readonly Id[];
	/** Its words as HTML, from the site's root; the name holds a hash of them. */
	readonly words: string;
	/** One of the features that the atlas exists for. */
	readonly main?: true;
}

/** A file whose bytes are known: its address from the site's root, and the SHA-256 of its content, hex. */
export interface KnownFile {
	readonly url: string;
	readonly sha256: string;
}

/** One level of detail: its topology, from which zoom on, and where alone it is worth loading. */
export interface Level extends KnownFile {
	readonly zoom: number;
	readonly within?: Bbox;
	/** It is also called for at any zoom when the camera looks beyond this box. */
	readonly beyond?: Bbox;
}

export interface Contents {
	/** From the page to the site's root, such as `..`. */
	readonly root: string;
	/** What the page opens on. */
	readonly home: Bbox;
	readonly frame: Frame;
	readonly layers: readonly { readonly id: Id; readonly on: boolean }[];
	readonly features: Readonly<Record<Id, Entry>>;
	readonly concerns: Readonly<Record<Id, Entry>>;
	/** What the live map draws, and of what. */
	readonly lines: readonly Line[];
	readonly areas: readonly Area[];
	readonly levels: readonly Level[];
	/** The live map's program and all that it needs besides, from the site's root. */
	readonly live: { readonly program: string; readonly files: readonly string[] };
	/** Whether there are further places, in a gazetteer. */
	readonly further: boolean;
}

type Given = Pick<Contents, 'root' | 'home' | 'frame' | 'levels' | 'live' | 'further'>;

/** `words` gives the file of what opens. */
export function contentsOf(
	atlas: Pick<Atlas, 'features' | 'concerns' | 'layers'>,
	words: (kind: 'feature' | 'concern', id: Id) => string,
	given: Given
): Contents {
	const entry = (name: string, lights: readonly Feature[], file: string): Entry => ({
		name,
		bbox: joinBoxes(lights.map(({ bbox }) => bbox)),
		lights: lights.map(({ id }) => id),
		layers: [...new Set(lights.map(({ layer }) => layer))],
		words: file
	});
	return {
		...given,
		layers: atlas.layers.map(({ id, on }) => ({ id, on })),
		features: Object.fromEntries(
			atlas.features.map(({ id, name, main }) => [
				id,
				{
					...entry(name, lightsOf(atlas, { feature: id }), words('feature', id)),
					...(main && { main })
				}
			])
		),
		concerns: Object.fromEntries(
			atlas.concerns.map(({ id, title }) => [
				id,
				entry(title, lightsOf(atlas, { concern: id }), words('concern', id))
			])
		),
		lines: linesOf(atlas.features),
		areas: areasOf(atlas.features)
	};
}

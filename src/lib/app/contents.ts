/** What the pages' scripts know of the atlas: ids, boxes and where to find the rest. */
import type { KnownFile } from '$lib/atlas/files';
import { boxOfConcern } from '$lib/atlas/drawings';
import { lightsOf } from '$lib/atlas/lights';
import type { Atlas, Feature, Id } from '$lib/atlas/types';
import { joinBoxes } from '$lib/geo/boxes';
import type { Bbox } from '$lib/geo/types';
import { frameOf, type Frame } from '$lib/picture/units';
import type { Area, Line } from '$lib/style/lines';

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

/** One level of detail: the features' topology and the ground's, from which zoom on, and where alone it is worth loading. */
export interface Level {
	readonly map: KnownFile;
	readonly ground: KnownFile;
	readonly zoom: number;
	readonly within?: Bbox;
	/** It is also called for at any zoom when the camera looks beyond this box. */
	readonly beyond?: Bbox;
}

/** What the live map draws of the features: a file of its own, since nothing else needs it. */
export interface Drawn {
	readonly lines: readonly Line[];
	readonly areas: readonly Area[];
}

/** What all pages with a map share: the file `contents.json`. */
export interface SharedContents {
	readonly layers: readonly { readonly id: Id; readonly on: boolean }[];
	readonly features: Readonly<Record<Id, Entry>>;
	readonly concerns: Readonly<Record<Id, Entry>>;
	readonly levels: readonly Level[];
	/** The live map's program, what it draws, and all that it needs besides, from the site's root. */
	readonly live: {
		readonly program: string;
		readonly drawing: KnownFile;
		readonly files: readonly string[];
	};
	/** The script that drags and pinches the picture, from the site's root; '' while the site is developed. */
	readonly hand: string;
	/** Images of the relief, the small one first: names without theme and ending, and the boxes that they cover. */
	readonly relief: readonly { readonly name: string; readonly bounds: Bbox }[];
	/** Whether there are further places, in a gazetteer. */
	readonly further: boolean;
}

/** What is a page's own, and stands in it as JSON. */
export interface OwnContents {
	/** From the page to the site's root, such as `..`. */
	readonly root: string;
	/** What the page opens on, and what its picture is drawn of. */
	readonly home: Bbox;
}

export type Contents = SharedContents & OwnContents & { readonly frame: Frame };

/** What a page's scripts know: what all share, and the page's own. */
export const joined = (shared: SharedContents, { root, home }: OwnContents): Contents => ({
	...shared,
	...{ root, home, frame: frameOf(home) }
});

/** What stands in the explorer's page, and where to find what comes later. */
export interface ExplorerContents extends OwnContents {
	readonly shared: KnownFile;
	/** The file of the names that show themselves closer up only, from the site's root. */
	readonly names: string;
	/** The style sheet of the words, from the site's root. */
	readonly style: string;
}

/** What a concern is called until its words are there. */
const CONCERN = 'One of Iran’s stated concerns';

type Given = Omit<SharedContents, 'layers' | 'features' | 'concerns'>;

/** `words` gives the file of what opens. */
export function contentsOf(
	atlas: Pick<Atlas, 'features' | 'concerns' | 'layers' | 'drawings'>,
	words: (kind: 'feature' | 'concern', id: Id) => string,
	given: Given
): SharedContents {
	const entry = (
		name: string,
		lights: readonly Feature[],
		file: string,
		bbox = joinBoxes(lights.map((feature) => feature.bbox))
	): Entry => ({
		...{ name, bbox },
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
			atlas.concerns.map((concern) => {
				const { id } = concern;
				const lights = lightsOf(atlas, { concern: id });
				// Its title would be a claim without its voice here: the words bring both.
				return [id, entry(CONCERN, lights, words('concern', id), boxOfConcern(atlas, concern))];
			})
		)
	};
}

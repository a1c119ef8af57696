/** What the build of the pages' scripts leaves for the pages to name. */
import type { Level } from '../../lib/app/contents.ts';
import type { KnownFile } from '../../lib/atlas/files.ts';
import type { PageScript } from '../../lib/components/script.ts';

export const SCRIPTS = '.svelte-kit/atlas-scripts.json';

export interface Scripts {
	readonly scripts: Readonly<Record<string, PageScript>>;
	/** MapLibre's worker. */
	readonly worker: string;
	readonly levels: readonly Level[];
	/** What the live map draws of the features. */
	readonly drawing: KnownFile;
	/** What drags and pinches the picture. */
	readonly hand: string;
	/** The style sheet of the words. */
	readonly words: string;
}

/** The levels of detail, coarse to fine, by what the names of their files in `static/atlas` add. */
export const LEVELS: readonly (Omit<Level, 'map' | 'ground'> & { readonly name: string })[] = [
	{ name: '', zoom: 0 },
	// The first level is fine around the Caucasus only.
	{ name: '-mid', zoom: 7.5, beyond: [41, 35.5, 53.5, 44] },
	// Full detail stands near the route and the border only.
	{ name: '-near', zoom: 9.5, within: [44.6, 38.6, 48.2, 40] }
];

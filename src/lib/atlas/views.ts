import type { Bbox } from '../geo/types.ts';
import type { Id } from './types.ts';

/** A named view: what a page draws and an article embeds. */
export interface NamedView {
	readonly id: Id;
	readonly title: string;
	/** One or two sentences, for search results and share cards. */
	readonly description: string;
	/** What the picture shows, for those who don't see it. */
	readonly alt: string;
	readonly bounds: Bbox;
	readonly layers: readonly Id[];
	readonly feature?: Id;
	readonly concern?: Id;
}

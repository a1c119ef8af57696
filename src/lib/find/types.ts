/** What can be found: everything in the atlas that has a name, words or a date. */
import type { Id, Name } from '$lib/atlas/types';
import type { Piece } from '$lib/atlas/edges';

export type Kind =
	'feature' | 'place' | 'concern' | 'passage' | 'disagreement' | 'document' | 'date';

/** The heading of each kind. */
export const KINDS: Readonly<Record<Kind, string>> = {
	feature: 'On the map',
	place: 'Other names on the map',
	concern: 'Iran’s stated concerns',
	passage: 'Passages',
	disagreement: 'Where the documents differ',
	document: 'Documents',
	date: 'Dates'
};

/** The document's words, all of them: a part alone could say something else. */
export interface Quoted {
	readonly pieces: readonly Piece[];
	readonly hedge: readonly string[];
}

/** One thing as a result shows it. */
export interface Item {
	/** Distinct among all kinds. */
	readonly id: string;
	readonly kind: Kind;
	/** What it is called; what a passage is of. */
	readonly name: string;
	/** Other names that may have been meant. */
	readonly names?: readonly Pick<Name, 'text' | 'lang'>[];
	/** What else a result says: its kind, or whose words it is. */
	readonly about: string;
	readonly quoted?: Quoted;
	/** Its page, from the site's root. */
	readonly path: string;
	/** What the explorer opens in place: a feature, with one of its passages, or a concern. */
	readonly feature?: Id;
	readonly passage?: Id;
	readonly concern?: Id;
}

/** An item with what it is found by, besides its name and names. */
export interface Entry {
	readonly item: Item;
	/** Sentences and quotations. */
	readonly text: string;
	/** Above 1 comes sooner than others that fit as well. */
	readonly weight: number;
}

import type { Bbox } from '../geo/types.ts';
import type { Id } from './id.ts';

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

/** A step of the guided reading: a view with what lights up on it, our words and one quotation. */
export interface Step extends Omit<NamedView, 'feature' | 'concern'> {
	/** Paragraphs of ours after the description. */
	readonly more: readonly string[];
	readonly features: readonly Id[];
	readonly passage: Id;
	/** Where the documents differ on it. */
	readonly disagreement?: Id;
}

/** Ways between two places, to be compared beside what the documents say of each. */
export interface Ways {
	readonly title: string;
	/** With whose words they are shown. */
	readonly features: readonly Id[];
	readonly concerns: readonly Id[];
	readonly ways: readonly {
		readonly feature: Id;
		/** Countries that it crosses, by ISO 3166 code. */
		readonly through: readonly string[];
		readonly state: string;
	}[];
}

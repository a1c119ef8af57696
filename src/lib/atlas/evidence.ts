/** What the documents say: the part of the content model that is quoted, told apart and dated. */
import type { LngLat } from '../geo/types.ts';
import type { Id } from './id.ts';

/** How firmly the quoted words assert what they say. */
export type Status = 'stated' | 'attributed' | 'alleged' | 'denied';

/** A W3C TextQuoteSelector with a TextPositionSelector: `start` and `end` count UTF-16 units of the canonical text. */
export interface Selector {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
	readonly start: number;
	readonly end: number;
}

/** Quoted words. Several parts are shown in order, joined by "[…]". */
export interface Passage {
	readonly id: Id;
	readonly document: Id;
	/** Who speaks, in our words: "the commentary's author", "Iranian officials". */
	readonly voice: string;
	readonly status: Status;
	/** The words inside the quotation that justify a status other than `stated`. */
	readonly hedge: readonly string[];
	readonly parts: readonly Selector[];
	readonly features: readonly Id[];
	readonly concerns: readonly Id[];
	readonly theme: Id;
	/** The time that the passage speaks of, where it gives one (ISO 8601, possibly a year), and as shown. */
	readonly time?: { readonly iso: string; readonly text: string };
	/** Shares of a whole that the quoted words give. */
	readonly figures?: readonly Figure[];
	/** A neutral remark of ours, shown apart from the quotation. */
	readonly note?: string;
}

/** "69 % of Azerbaijan's arms imports", as a picture shows it. */
export interface Figure {
	/** Whose or which part, in our words: "From Israel, 2016–2020". */
	readonly label: string;
	readonly percent: number;
	/** The whole: "Azerbaijan’s arms imports". */
	readonly of: string;
}

export interface Document {
	readonly id: Id;
	/** As shown: the document's own title, or our description of a text without one, which `untitled` marks. */
	readonly title: string;
	readonly untitled?: boolean;
	/** Short form for captions: "AVİM commentary". */
	readonly short: string;
	readonly author?: string;
	/** The author's name in parts, for citations. */
	readonly authorName?: { readonly given: string; readonly family: string };
	readonly publisher: string;
	/** "Commentary of a think tank", "Opinion article". */
	readonly nature: string;
	/** What is known of its date, in our words. */
	readonly dateKnown: string;
	/** ISO 8601 year, or interval of dates. */
	readonly dateIso: string;
	/** "2025", "2024": for captions. */
	readonly year: string;
	/** SHA-256 of the file and of its canonical text, hex. */
	readonly sha256: string;
	readonly canonicalSha256: string;
	readonly words: number;
	/** Words of it that the atlas shows, each counted once, and the limit in percent. */
	readonly shownWords: number;
	readonly budgetPercent: number;
	/** Words of it that are shown around passages only, and belong to none. */
	readonly context: readonly Selector[];
	readonly about: readonly string[];
}

/** One of Iran's stated concerns: always shown with its voice and passage. */
export interface Concern {
	readonly id: Id;
	/** Short title of ours, in the conditional. */
	readonly title: string;
	readonly voice: string;
	/** Whose concern it is: reported as said by Iranian officials, or ascribed to Iran by the commentary. */
	readonly group: 'officials' | 'commentary';
	readonly passage: Id;
	readonly features: readonly Id[];
	/** A neutral remark of ours: what the map measures about it. */
	readonly note?: string;
}

/** Where documents differ, from each other or from what is measured. */
export interface Disagreement {
	readonly id: Id;
	readonly title: string;
	/** One neutral sentence of ours. */
	readonly summary: string;
	readonly passages: readonly Id[];
	readonly features: readonly Id[];
	readonly concerns: readonly Id[];
}

/** What passages are grouped by where a feature has many: "The corridor", "Israel". */
export interface Theme {
	readonly id: Id;
	readonly title: string;
}

/** Something that documents date, in one sentence of ours. */
export interface TimelineEvent {
	readonly id: Id;
	readonly text: string;
	readonly when: {
		/** ISO 8601 dates: a day, a month or a year. */
		readonly from: string;
		readonly to?: string;
		readonly certainty: 'day' | 'month' | 'year' | 'span' | 'about';
		readonly label: string;
	};
	/** Who dates it, with the words that do, and the passage that shows them where one does. */
	readonly sources: readonly {
		readonly document: Id;
		readonly phrase: Selector;
		readonly passage?: Id;
	}[];
	readonly features: readonly Id[];
	readonly at?: LngLat;
}

/**
 * The content model: what the atlas says, as the geodata build writes it to `static/atlas/atlas.json`
 * and as every page reads it. Geometry is kept apart, in TopoJSON and GeoJSON.
 */
import type { Bbox, LngLat } from '../geo/types.ts';

export type Id = string;

/** How firmly the quoted words assert what they say. */
export type Status = 'stated' | 'attributed' | 'alleged' | 'denied';

/** How a geometry was made. */
export type Method = 'surveyed' | 'derived' | 'schematic';

export type FeatureKind =
	'country' | 'region' | 'route' | 'border' | 'base' | 'river' | 'town' | 'place';

/** One name of a thing, with who uses it where that differs. */
export interface Name {
	readonly text: string;
	/** BCP 47 tag. */
	readonly lang: string;
	/** Who uses it, in our words: "Azerbaijan, Türkiye". */
	readonly usedBy?: string;
	/** The official name of the state that administers the place: printed below the label on the map. */
	readonly local?: boolean;
}

/** The named colours of the palette that a feature's file may ask for. */
export type LookColor =
	| 'azerbaijan'
	| 'iran'
	| 'armenia'
	| 'border'
	| 'river'
	| 'corridor'
	| 'line132'
	| 'route'
	| 'rail'
	| 'text';

/** One line of a feature as drawn, the same in picture and live map. Widths, dashes and shifts in CSS pixels. */
export interface Stroke {
	/** Which of the geometry's sections; all of them when left out. */
	readonly section?: string;
	/** Drawing order on the map: smaller lies below. */
	readonly order: number;
	readonly color: LookColor;
	readonly width: number;
	readonly dash?: readonly [on: number, off: number];
	readonly round?: boolean;
	/** Drawn over a wider line in the casing's colour. */
	readonly cased?: boolean;
	/** Fades out towards its end: the end is computed or unknown. */
	readonly fades?: boolean;
	/** Moved on screen, so that a schematic line does not hide the border beside it. */
	readonly shift?: readonly [x: number, y: number];
}

export type SymbolKind = 'town' | 'city' | 'capital' | 'base';

/** How a feature looks: an area its fill, a line its strokes, a point its symbol. */
export interface Look {
	readonly fill?: LookColor;
	readonly strokes?: readonly Stroke[];
	readonly symbol?: SymbolKind;
}

/** What passages are grouped by where a feature has many: "The corridor", "Israel". */
export interface Theme {
	readonly id: Id;
	readonly title: string;
}

/** A figure that the build measured, or one that a source reports. */
export interface Measure {
	readonly id: Id;
	readonly label: string;
	readonly value: number;
	readonly unit: 'km' | 'km²' | '%';
	/** Digits after the decimal point when shown. */
	readonly digits: number;
	/** How it was measured, in our words. */
	readonly note?: string;
}

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
	/** Shares that the quoted words give, for a small chart: `percent` of `of`. */
	readonly figures?: readonly Figure[];
	/** A neutral remark of ours, shown apart from the quotation. */
	readonly note?: string;
}

/** A share that quoted words give: "Israel: 69 percent of Azerbaijan's arms imports". */
export interface Figure {
	readonly label: string;
	readonly percent: number;
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

export interface LayerGroup {
	readonly id: Id;
	readonly title: string;
	readonly on: boolean;
}

/** One mapped feature, without its geometry. */
export interface Feature {
	readonly id: Id;
	readonly name: string;
	/** The short name for lists and labels, when the full one is long. */
	readonly names: readonly Name[];
	readonly kind: FeatureKind;
	/** The kind as a reader sees it: "Proposed route, schematic". */
	readonly kindLabel: string;
	readonly layer: Id;
	/** One plain sentence of ours. */
	readonly summary: string;
	readonly method: Method;
	readonly methodNote: string;
	readonly dataset: Id;
	readonly asOf: string;
	/** True for the features that the atlas exists for. */
	readonly main: boolean;
	readonly bbox: Bbox;
	/** Where the popover's line points and the label stands. */
	readonly anchor: LngLat;
	readonly label: Label;
	readonly look: Look;
	readonly measures: readonly Measure[];
	/** Passage ids for each document; an empty list means that the document does not mention it. */
	readonly passages: Readonly<Record<Id, readonly Id[]>>;
	readonly concerns: readonly Id[];
}

/** How a feature is named on the map. */
export interface Label {
	readonly text: string;
	/** A second line: local name, or what is approximate. */
	readonly sub?: string;
	/** Smaller ranks win a collision and appear at smaller scales. */
	readonly rank: number;
	/** The side of the anchor on which the text stands. */
	readonly side: 'center' | 'left' | 'right' | 'top' | 'bottom';
	/** Name of the type style. */
	readonly type: 'country' | 'region' | 'feature' | 'town' | 'water' | 'neighbour';
	/** The colour of its text, where that is not its type's. */
	readonly color?: LookColor;
	readonly at: LngLat;
	/** Where it stands instead on a map of a small scale, on which `at` lies at the area's edge. */
	readonly far?: LngLat;
}

export interface Dataset {
	readonly id: Id;
	readonly title: string;
	readonly publisher: string;
	readonly package: string;
	readonly version: string;
	readonly licence: string;
	readonly licenceUrl: string;
	readonly credit: string;
	readonly edition: string;
	readonly usedFor: string;
}

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

/** Everything the atlas says. */
export interface Atlas {
	readonly version: string;
	readonly documents: readonly Document[];
	readonly passages: readonly Passage[];
	readonly themes: readonly Theme[];
	readonly concerns: readonly Concern[];
	readonly features: readonly Feature[];
	readonly layers: readonly LayerGroup[];
	readonly datasets: readonly Dataset[];
	readonly views: readonly NamedView[];
	readonly disagreements: readonly Disagreement[];
	/** In the order of time. */
	readonly timeline: readonly TimelineEvent[];
	/** Names on the map that open nothing: neighbours and seas. */
	readonly labels: readonly Label[];
}

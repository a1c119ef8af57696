/** What the map shows: the part of the content model that has a place, with its names, look and figures. */
import type { Bbox, LngLat } from '../geo/types.ts';
import type { Id } from './id.ts';

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
	/** Passage ids for each document; an empty list means that the document says nothing of it. */
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
	readonly type:
		| 'country'
		| 'region'
		| 'feature'
		| 'town'
		| 'water'
		| 'neighbour'
		| 'place'
		| 'river'
		| 'range'
		| 'peak';
	/** The colour of its text, where that is not its type's. */
	readonly color?: LookColor;
	readonly at: LngLat;
	/** Where it stands instead on a map of a small scale, on which `at` lies at the area's edge. */
	readonly far?: LngLat;
	/** The scale below which it stands there: CSS pixels for a degree of longitude. */
	readonly farBelow?: number;
}

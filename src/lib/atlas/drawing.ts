/** What the map draws of a concern besides its features: arrows, distances, and a name for each. */
import type { LngLat } from '../geo/types.ts';
import type { Label, LookColor, Method } from './feature.ts';
import type { Id } from './id.ts';

export interface Drawing {
	readonly id: Id;
	readonly concern: Id;
	/** The passage that speaks of what is drawn. */
	readonly passage: Id;
	/** What it is, in the legend. */
	readonly word: string;
	readonly method: Method;
	readonly methodNote: string;
	/** From end to end; none for what is named at the map's edge, and for a globe. */
	readonly line?: readonly LngLat[];
	/** Its line ends in an arrow's head. */
	readonly arrow?: true;
	/** CSS pixels. */
	readonly stroke?: {
		readonly color: LookColor;
		readonly width: number;
		readonly dash?: readonly [on: number, off: number];
	};
	readonly label?: { readonly text: string; readonly at: LngLat; readonly side: Label['side'] };
	/** It lies beyond the map, and is named at the edge on its way. */
	readonly beyond?: true;
	/** The image of a globe, by its name. */
	readonly globe?: string;
}

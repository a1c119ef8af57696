/** What the map draws of a concern besides its features: arrows, distances, and a name for each. */
import { joinBoxes } from '../geo/boxes.ts';
import type { Bbox, LngLat } from '../geo/types.ts';
import { placesOfConcern } from './index.ts';
import type { MapLabel } from './labels.ts';
import type { Atlas, Concern, Id, Label, LookColor, Method } from './types.ts';

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

type Content = Pick<Atlas, 'drawings'>;

export const drawingsOf = ({ drawings = [] }: Partial<Content>, concern: Id | null): Drawing[] =>
	drawings.filter((drawing) => drawing.concern === concern);

/** The box of lines. */
const boxOf = (line: readonly LngLat[]): Bbox =>
	joinBoxes(line.map(([lng, lat]) => [lng, lat, lng, lat] as const));

/** All that a concern is about on the map. */
export function boxOfConcern(
	atlas: Pick<Atlas, 'features'> & Partial<Content>,
	concern: Concern
): Bbox {
	return joinBoxes([
		...placesOfConcern(atlas, concern).map(({ bbox }) => bbox),
		...drawingsOf(atlas, concern.id).flatMap(({ line }) => (line ? [boxOf(line)] : []))
	]);
}

/** The names of drawings, which come before all others. */
export const drawingLabels = (drawings: readonly Drawing[]): MapLabel[] =>
	drawings.flatMap(({ label, stroke, beyond }) =>
		label && !beyond
			? [
					{
						...label,
						...(stroke && { color: stroke.color }),
						...{ rank: 0, type: 'feature', feature: null, group: 'countries', marker: null }
					}
				]
			: []
	);

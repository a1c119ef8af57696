/** The drawings of a concern: which they are, where they lie, how they are named. */
import { joinBoxes } from '../geo/boxes.ts';
import type { Bbox, LngLat } from '../geo/types.ts';
import { placesOfConcern } from './index.ts';
import type { MapLabel } from './labels.ts';
import type { Atlas, Concern, Drawing, Id } from './types.ts';

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

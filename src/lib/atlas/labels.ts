/** All names and symbols on the map, from the features and from the names that open nothing. */
import type { Feature, Id, Label } from './types';

export interface MapLabel extends Label {
	/** The feature that it names; `null` for a neighbour or a sea. */
	readonly feature: Id | null;
	readonly group: Id;
	/** The symbol at its anchor, if it names a point. */
	readonly marker: 'town' | 'base' | null;
}

const MARKERS: Partial<Record<Feature['kind'], MapLabel['marker']>> = {
	town: 'town',
	base: 'base'
};

/** Labels in no order; every feature has one. */
export function mapLabels(features: readonly Feature[], others: readonly Label[]): MapLabel[] {
	return [
		...features.map(({ id, layer, kind, label }) => ({
			...label,
			feature: id,
			group: layer,
			marker: MARKERS[kind] ?? null
		})),
		...others.map((label) => ({
			...label,
			feature: null,
			group: label.type === 'water' ? 'rivers' : 'countries',
			marker: null
		}))
	];
}

/** All names and symbols on the map, from the features and from the names that open nothing. */
import type { Feature, Id, Label, SymbolKind } from './types';

export interface MapLabel extends Label {
	/** The feature that it names; `null` for a neighbour or a sea. */
	readonly feature: Id | null;
	readonly group: Id;
	/** The symbol at its anchor, if it names a point. */
	readonly marker: SymbolKind | null;
}

/** Borders drawn like any other: their lines are between two names already, and need no third. */
const isUnnamed = ({ kind, look }: Feature) =>
	kind === 'border' && (look.strokes ?? []).every(({ color }) => color === 'border');

/** Labels in no order; every feature has one but the countries' own borders. */
export function mapLabels(features: readonly Feature[], others: readonly Label[]): MapLabel[] {
	return [
		...features
			.filter((feature) => !isUnnamed(feature))
			.map(({ id, layer, label, look }) => ({
				...label,
				feature: id,
				group: layer,
				marker: look.symbol ?? null
			})),
		...others.map((label) => ({
			...label,
			feature: null,
			group: label.type === 'water' ? 'rivers' : 'countries',
			marker: null
		}))
	];
}

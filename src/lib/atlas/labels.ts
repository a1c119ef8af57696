/** All names and symbols on the map: of the features, of neighbours and seas, and of what readers orient by. */
import type { LngLat } from '../geo/types.ts';
import type { Feature, Id, Label, SymbolKind } from './types.ts';

/** A name that opens nothing: a town, a river, a range. */
export interface ContextPlace {
	readonly text: string;
	/** The name in use there. */
	readonly local?: string;
	readonly kind: 'capital' | 'city' | 'town' | 'peak' | 'range' | 'lake' | 'river' | 'sea';
	readonly at: LngLat;
	/** 1 to 6; smaller ranks win a collision. */
	readonly rank: number;
	/** The zoom from which it is shown. */
	readonly zoom: number;
	readonly side: Label['side'];
	/** Degrees by which the text is turned, clockwise. */
	readonly angle?: number;
}

export interface MapLabel extends Label {
	/** The feature that it names; `null` for what opens nothing. */
	readonly feature: Id | null;
	readonly group: Id;
	/** The symbol at its anchor, if it names a point. */
	readonly marker: SymbolKind | 'peak' | null;
	/** The zoom from which a name to orient by is shown; others are shown by their rank. */
	readonly zoom?: number;
	readonly angle?: number;
	/** The name in use there, shown closer up. */
	readonly local?: string;
}

const TYPES: Readonly<Record<ContextPlace['kind'], Label['type']>> = {
	capital: 'town',
	city: 'town',
	town: 'place',
	peak: 'peak',
	range: 'range',
	lake: 'river',
	river: 'river',
	sea: 'water'
};
const MARKERS: Partial<Record<ContextPlace['kind'], MapLabel['marker']>> = {
	capital: 'capital',
	city: 'city',
	town: 'town',
	peak: 'peak'
};
const WATER: readonly ContextPlace['kind'][] = ['lake', 'river', 'sea'];

/** Borders drawn like any other: their lines are between two names already, and need no third. */
const isUnnamed = ({ kind, look }: Feature) =>
	kind === 'border' && (look.strokes ?? []).every(({ color }) => color === 'border');

function contextLabel({ kind, local, zoom, rank, ...place }: ContextPlace): MapLabel {
	return {
		...place,
		...{ zoom, rank, feature: null, type: TYPES[kind] },
		...(local && (kind === 'sea' ? { sub: local } : { local })),
		group: WATER.includes(kind) ? 'rivers' : 'places',
		marker: MARKERS[kind] ?? null
	};
}

/** Labels in no order; every feature has one but the countries' own borders. What a feature or another label names is not named again but along a river. */
export function mapLabels(
	features: readonly Feature[],
	others: readonly Label[],
	places: readonly ContextPlace[] = []
): MapLabel[] {
	const own = features
		.filter((feature) => !isUnnamed(feature))
		.map(({ id, layer, label, look }) => ({
			...label,
			feature: id,
			group: layer,
			marker: look.symbol ?? null
		}));
	const named = new Set([...own, ...others].map(({ text }) => text));
	return [
		...own,
		...others.map((label) => ({
			...label,
			feature: null,
			group: label.type === 'water' ? 'rivers' : 'countries',
			marker: null
		})),
		...places.filter(({ text, kind }) => kind === 'river' || !named.has(text)).map(contextLabel)
	];
}

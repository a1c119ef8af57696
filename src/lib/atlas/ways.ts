/** The ways that are compared with the words of something, each joined with its feature. */
import { byId } from './index.ts';
import type { Atlas, Feature, Id, Measure, Passage } from './types.ts';

/** One way, joined with its feature. */
export interface Way {
	readonly feature: Feature;
	/** Its length as it is drawn. */
	readonly length: Measure | undefined;
	/** In English: "Armenia". */
	readonly through: readonly string[];
	readonly state: string;
	/** What each document says of it; none where it is silent. */
	readonly said: readonly { readonly document: string; readonly passages: readonly Passage[] }[];
}

const countryName = new Intl.DisplayNames('en', { type: 'region' });

/** The ways that are compared with the words of something; `null` where none are. */
export function waysOf(atlas: Atlas, id: Id): { title: string; ways: Way[] } | null {
	const found = atlas.ways?.find(
		({ features, concerns }) => features.includes(id) || concerns.includes(id)
	);
	if (!found) return null;
	const ways = found.ways.flatMap(({ feature: name, through, state }): Way[] => {
		const feature = byId(atlas.features, name);
		if (!feature) return [];
		const said = atlas.documents.map(({ id: document, short }) => ({
			document: short,
			passages: (feature.passages[document] ?? []).flatMap(
				(passage) => byId(atlas.passages, passage) ?? []
			)
		}));
		return [
			{
				...{ feature, state, said },
				length: feature.measures.find((measure) => ['length', 'total'].includes(measure.id)),
				through: through.map((code) => countryName.of(code)!)
			}
		];
	});
	return { title: found.title, ways };
}

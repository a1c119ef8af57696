/** Look-ups in an atlas. Each gives `undefined` or an empty list where there is nothing. */
import type { Atlas, Concern, Disagreement, Feature, Id, Passage } from './types.ts';

/** What stands between the parts of a quotation. */
export const OMISSION = ' […] ';

/** The quotation as shown: its parts in order, each omission marked. */
export function quotation(passage: Pick<Passage, 'parts'>): string {
	return passage.parts.map((part) => part.exact).join(OMISSION);
}

export function byId<T extends { readonly id: Id }>(list: readonly T[], id: Id): T | undefined {
	return list.find((item) => item.id === id);
}

/** Passages that speak of a feature, in the order of the documents. */
export function passagesOfFeature(atlas: Pick<Atlas, 'passages'>, feature: Id): Passage[] {
	return atlas.passages.filter((passage) => passage.features.includes(feature));
}

/** Passages of a document, in reading order. */
export function passagesOfDocument(atlas: Pick<Atlas, 'passages'>, document: Id): Passage[] {
	return atlas.passages
		.filter((passage) => passage.document === document)
		.sort((a, b) => firstOffset(a) - firstOffset(b));
}

/** Passages that speak of a concern, the one that states it first. */
export function passagesOfConcern(atlas: Pick<Atlas, 'passages'>, concern: Concern): Passage[] {
	const stated = atlas.passages.filter((passage) => passage.id === concern.passage);
	const others = atlas.passages.filter(
		(passage) => passage.id !== concern.passage && passage.concerns.includes(concern.id)
	);
	return [...stated, ...others];
}

export function featuresOfPassage(atlas: Pick<Atlas, 'features'>, passage: Passage): Feature[] {
	return passage.features
		.map((id) => byId(atlas.features, id))
		.filter((feature) => feature !== undefined);
}

export function disagreementsOfFeature(
	atlas: Pick<Atlas, 'disagreements'>,
	feature: Id
): Disagreement[] {
	return atlas.disagreements.filter((item) => item.features.includes(feature));
}

export function disagreementsOfConcern(
	atlas: Pick<Atlas, 'disagreements'>,
	concern: Id
): Disagreement[] {
	return atlas.disagreements.filter((item) => item.concerns.includes(concern));
}

export function disagreementsOfPassage(
	atlas: Pick<Atlas, 'disagreements'>,
	passage: Id
): Disagreement[] {
	return atlas.disagreements.filter((item) => item.passages.includes(passage));
}

/** Who differs, as a sentence begins: the documents from each other, or one within itself. */
export function whoDiffers(
	{ passages, documents }: Pick<Atlas, 'passages' | 'documents'>,
	{ passages: ids }: Pick<Disagreement, 'passages'>
): string {
	const quoted = documents.filter(({ id }) =>
		passages.some((passage) => passage.document === id && ids.includes(passage.id))
	);
	return quoted.length === 1
		? `The ${quoted[0]!.short} differs within itself`
		: 'The documents differ';
}

function firstOffset(passage: Passage): number {
	return passage.parts[0]?.start ?? 0;
}

/** What a concern is about on the map: its countries only where it has nothing smaller, which they would hide. */
export function placesOfConcern(
	{ features }: Pick<Atlas, 'features'>,
	concern: Pick<Concern, 'features'>
): Feature[] {
	const all = features.filter(({ id }) => concern.features.includes(id));
	const small = all.filter(({ kind }) => kind !== 'country');
	return small.length ? small : all;
}

import { around } from '$lib/geo/around';
import { aboutConcern } from '../../linked-data';
import { PUBLIC_ORIGIN } from '../../origin';
import { content, entry, groupsFor, names, picture } from '../../atlas.server';
import { joinBoxes } from '../../pick';

export const entries = () => content().concerns.map(({ id }) => ({ id }));

export function load({ params }) {
	const atlas = content();
	const concern = entry(atlas.concerns, params.id);
	const features = atlas.features.filter((feature) => concern.features.includes(feature.id));
	const small = features.filter((feature) => feature.kind !== 'country');
	const bounds = joinBoxes((small.length ? small : features).map((feature) => feature.bbox));
	const passage = entry(atlas.passages, concern.passage);
	const document = entry(atlas.documents, passage.document);
	const { passages, documents, disagreements } = atlas;
	return {
		said: { passages, documents, disagreements },
		linked: aboutConcern(atlas, concern, PUBLIC_ORIGIN),
		concern,
		features,
		passage,
		document,
		names: names(),
		...picture(concern.id, around(bounds), groupsFor(features))
	};
}

import { concernViews } from '$lib/embed/views';
import { aboutConcern } from '../../linked-data';
import { PUBLIC_ORIGIN } from '../../origin';
import { content, entry, names, picture } from '../../atlas.server';

export const entries = () => content().concerns.map(({ id }) => ({ id }));

export function load({ params }) {
	const atlas = content();
	const concern = entry(atlas.concerns, params.id);
	const features = atlas.features.filter((feature) => concern.features.includes(feature.id));
	const { bounds, layers } = entry(concernViews(atlas), params.id);
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
		...picture(concern.id, bounds, layers)
	};
}

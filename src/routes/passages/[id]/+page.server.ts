import { disagreementsOfPassage, featuresOfPassage } from '$lib/atlas';
import { passageViews } from '$lib/embed/views';
import { content, entry } from '$site/content.server';
import { citationsOf } from './cite.server';

export const entries = () => content().passages.map(({ id }) => ({ id }));

export function load({ params }) {
	const atlas = content();
	const passage = entry(atlas.passages, params.id);
	return {
		atlas,
		passage,
		view: passageViews(atlas).find(({ id }) => id === passage.id),
		document: entry(atlas.documents, passage.document),
		features: featuresOfPassage(atlas, passage),
		concerns: atlas.concerns.filter(
			(concern) => concern.passage === passage.id || passage.concerns.includes(concern.id)
		),
		disagreements: disagreementsOfPassage(atlas, passage.id),
		citations: citationsOf(passage.id)
	};
}

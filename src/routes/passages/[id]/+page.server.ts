import { disagreementsOfPassage, featuresOfPassage } from '$lib/atlas';
import { content, entry } from '../../atlas.server';
import { citationsOf } from './cite.server';

export const entries = () => content().passages.map(({ id }) => ({ id }));

export function load({ params }) {
	const atlas = content();
	const passage = entry(atlas.passages, params.id);
	return {
		atlas,
		passage,
		document: entry(atlas.documents, passage.document),
		features: featuresOfPassage(atlas, passage),
		concerns: atlas.concerns.filter(
			(concern) => concern.passage === passage.id || passage.concerns.includes(concern.id)
		),
		disagreements: disagreementsOfPassage(atlas, passage.id),
		citations: citationsOf(passage.id)
	};
}

import { concernViews } from '$lib/embed/views';
import { aboutConcern } from '../../linked-data';
import { PUBLIC_ORIGIN } from '../../origin';
import { content, entry, names, picture } from '../../atlas.server';

export const entries = () => content().concerns.map(({ id }) => ({ id }));

export function load({ params }) {
	const atlas = content();
	const concern = entry(atlas.concerns, params.id);
	const { bounds, layers } = entry(concernViews(atlas), params.id);
	return {
		atlas,
		linked: aboutConcern(atlas, concern, PUBLIC_ORIGIN),
		concern,
		names: names(),
		...picture(concern.id, bounds, layers)
	};
}

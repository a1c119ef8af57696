import { lightsOf } from '$lib/atlas/lights';
import { concernViews } from '$lib/embed/views';
import { aboutConcern } from '../../linked-data';
import { PUBLIC_ORIGIN } from '../../origin';
import { content, entry, picture } from '../../atlas.server';

export const entries = () => content().concerns.map(({ id }) => ({ id }));

export function load({ params }) {
	const atlas = content();
	const concern = entry(atlas.concerns, params.id);
	const view = entry(concernViews(atlas), params.id);
	return {
		atlas,
		linked: aboutConcern(atlas, concern, PUBLIC_ORIGIN),
		concern,
		map: {
			...picture(concern.id, view.bounds, view.layers),
			open: lightsOf(atlas, view).map(({ id }) => id),
			alt: view.alt,
			lens: true
		}
	};
}

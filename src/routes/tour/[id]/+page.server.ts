import { lightsOf } from '$lib/atlas/lights';
import { stepViews } from '$lib/embed/views';
import { content, entry } from '$site/content.server';
import { picture } from '$site/pictures.server';

export const entries = () => content().tour.map(({ id }) => ({ id }));

export function load({ params }) {
	const atlas = content();
	const step = entry(atlas.tour, params.id);
	const view = entry(stepViews(atlas), params.id);
	return {
		...{ atlas, step, view },
		map: {
			...picture(step.id, step.bounds, step.layers),
			open: lightsOf(atlas, view).map(({ id }) => id),
			alt: step.alt
		}
	};
}

import { lightsOf } from '$lib/atlas/lights';
import { script } from '../../../site/scripts.server';
import { content, picture } from '../../atlas.server';
import { framedIds, framedView, openedBy, pagePath } from '../../embeds.server';

export const entries = framedIds;

export function load({ params }) {
	const atlas = content();
	const view = framedView(params.id);
	return {
		...{ atlas, view, script: script('frame') },
		layers: atlas.layers.map(({ id }) => ({ id, on: view.layers.includes(id) })),
		lights: lightsOf(atlas, view).map(({ id }) => id),
		...openedBy(view),
		page: pagePath(view),
		...picture(view.id, view.bounds, view.layers, { toggles: true, lean: true })
	};
}

import { textOf } from '$lib/embed/texts';
import { content, names, picture } from '../../atlas.server';
import { framedIds, framedView, openedBy, pagePath } from '../../embeds.server';

export const entries = framedIds;

export function load({ params }) {
	const { version, documents, features, concerns, layers } = content();
	const view = framedView(params.id);
	const opened = openedBy(view);
	return {
		version,
		documents,
		layers: layers.map(({ id }) => ({ id, on: view.layers.includes(id) })),
		main: features.filter((feature) => feature.main),
		mine: concerns.filter(({ id }) => opened.feature?.concerns.includes(id)),
		view,
		frames: framedIds()
			.map(({ id }) => id)
			.join(' '),
		...opened,
		text: textOf(view, { features, concerns }),
		page: pagePath(view),
		names: names(),
		...picture(view.id, view.bounds, view.layers, { toggles: true, lean: true })
	};
}

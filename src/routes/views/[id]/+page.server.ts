import { iframeHtml } from '$lib/embed/snippet';
import { textOf } from '$lib/embed/texts';
import { pageViews } from '$lib/embed/views';
import { content, entry, names, picture } from '../../atlas.server';
import { embedOf, openedBy } from '../../embeds.server';
import { aboutConcern, aboutFeature } from '../../linked-data';
import { PUBLIC_ORIGIN } from '../../origin';

const views = pageViews(content());

export const entries = () => views.map(({ id }) => ({ id }));

/** What a view opens, for machines. */
function linkedTo({ feature, concern }: ReturnType<typeof openedBy>) {
	if (feature) return aboutFeature(content(), feature, PUBLIC_ORIGIN);
	return concern ? aboutConcern(content(), concern, PUBLIC_ORIGIN) : [];
}

export function load({ params }) {
	const { documents, features, concerns, layers } = content();
	const view = entry(views, params.id);
	const opened = openedBy(view);
	return {
		view,
		documents,
		...opened,
		linked: linkedTo(opened),
		main: features.filter((feature) => feature.main),
		mine: concerns.filter(({ id }) => opened.feature?.concerns.includes(id)),
		layers,
		text: textOf(view, { features, concerns }),
		snippet: iframeHtml(embedOf(view)),
		names: names(),
		...picture(view.id, view.bounds, view.layers)
	};
}

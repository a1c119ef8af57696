import { iframeHtml } from '$lib/embed/snippet';
import { lightsOf } from '$lib/atlas/lights';
import { pageViews } from '$lib/embed/views';
import { content, entry, picture } from '../../atlas.server';
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
	const atlas = content();
	const view = entry(views, params.id);
	const opened = openedBy(view);
	return {
		...{ atlas, view },
		...opened,
		linked: linkedTo(opened),
		snippet: iframeHtml(embedOf(view)),
		map: {
			...picture(view.id, view.bounds, view.layers),
			open: lightsOf(atlas, view).map(({ id }) => id),
			alt: view.alt,
			lens: view.kind === 'concern'
		}
	};
}

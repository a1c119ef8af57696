import { textOf } from '$lib/embed/texts';
import { framedViews } from '$lib/embed/views';
import { content } from '../atlas.server';
import { embedOf, picturePath } from '../embeds.server';
import { PUBLIC_ORIGIN } from '../origin';

/** All that the builder chooses from; a choice needs nothing more from the server. */
export function load() {
	const atlas = content();
	const views = framedViews(atlas).map((view) => ({
		id: view.id,
		kind: view.kind,
		layers: view.layers,
		alt: textOf(view, atlas).alt,
		picture: PUBLIC_ORIGIN + picturePath(view),
		oembed: `${PUBLIC_ORIGIN}/oembed/${view.kind}/${view.id}.json`,
		snippet: embedOf(view).snippet
	}));
	return { views, layers: atlas.layers };
}

/** All that the builder chooses from; a choice needs nothing more from the server. */
import { oembedPath } from '$lib/embed/oembed';
import { framedViews, pictureName } from '$lib/embed/views';
import type { BuilderData } from '$lib/share/types';
import { content } from '$site/content.server';
import { embedOf, picturePath } from '$site/embeds.server';
import { PUBLIC_ORIGIN } from '$site/origin';

export function builderData(): BuilderData {
	const atlas = content();
	const views = framedViews(atlas).map((view) => ({
		id: view.id,
		kind: view.kind,
		layers: view.layers,
		alt: view.alt,
		picture: PUBLIC_ORIGIN + picturePath(view),
		drawing: `share-pictures/${pictureName(view)}.svg`,
		oembed: PUBLIC_ORIGIN + oembedPath(view),
		snippet: embedOf(view)
	}));
	return { origin: PUBLIC_ORIGIN, version: atlas.version, views, layers: atlas.layers };
}

/** All that the builder chooses from; a choice needs nothing more from the server. */
import { oembedPath } from '$lib/embed/oembed';
import { framedViews, pictureName } from '$lib/embed/views';
import type { BuilderData } from '$lib/share/types';
import { content } from '$site/content.server';
import { embedOf, picturePath } from '$site/embeds.server';
import { framedIds } from '$site/frames.server';
import { editionOf, keptVersions } from '$site/frozen/versions.server';
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
	const last = keptVersions().at(-1);
	return {
		...{ origin: PUBLIC_ORIGIN, version: atlas.version, views, layers: atlas.layers },
		kept: last === undefined ? null : { version: last, views: framedIds(editionOf(last)) }
	};
}

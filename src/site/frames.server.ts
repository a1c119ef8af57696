/** What a frame shows, of today's content or of a version that was kept. */
import { lightsOf } from '$lib/atlas/lights';
import type { Id } from '$lib/atlas/types';
import { framedViews, passageViews } from '$lib/embed/views';
import { entry, type Edition } from '$site/content.server';
import { openedBy, wayOut } from '$site/embeds.server';
import { pictureOf } from '$site/pictures.server';

/** The ids of all frames of an edition that are kept with it. */
export const framedIds = ({ atlas }: Edition): Id[] => framedViews(atlas).map(({ id }) => id);

/** Those of its passages: today's only, since a quotation does not change. */
export const quotedIds = ({ atlas }: Edition): Id[] => passageViews(atlas).map(({ id }) => id);

/** The view in a frame. */
export const framedView = ({ atlas }: Edition, id: Id) =>
	entry([...framedViews(atlas), ...passageViews(atlas)], id);

/** The widest scale, in pixels per unit, at which names are placed. */
const LEAST = 0.081;

/** One frame's map and words, without what its page adds. */
export function frameOf(edition: Edition, id: Id) {
	const { atlas } = edition;
	const view = framedView(edition, id);
	const { feature, concern, step, passages } = openedBy(view, atlas);
	const drawn = pictureOf(edition, view.id, view.bounds, view.layers, {
		toggles: true,
		lean: true
	});
	return {
		...{ atlas, view, page: wayOut(view) },
		off: atlas.layers.map(({ id }) => id).filter((id) => !view.layers.includes(id)),
		lights: lightsOf(atlas, view).map(({ id }) => id),
		...{ feature, concern, step },
		passage: view.kind === 'passage' ? passages[0]! : null,
		...drawn,
		// On the narrowest frames the name of what it is about stands alone.
		labels: drawn.labels.map((label) =>
			label.feature === view.feature && label.min < LEAST && label.variant !== 'near'
				? { ...label, min: 0 }
				: label
		)
	};
}

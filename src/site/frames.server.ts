/** What a frame shows, of today's content or of a version that was kept. */
import { byId } from '$lib/atlas';
import { lightsOf } from '$lib/atlas/lights';
import type { Id } from '$lib/atlas/types';
import { framedViews } from '$lib/embed/views';
import { entry, type Edition } from '$site/content.server';
import { pagePath } from '$site/embeds.server';
import { pictureOf } from '$site/pictures.server';

/** The ids of all frames of an edition. */
export const framedIds = ({ atlas }: Edition): Id[] => framedViews(atlas).map(({ id }) => id);

/** The widest scale, in pixels per unit, at which names are placed. */
const LEAST = 0.081;

/** One frame's map and words, without what its page adds. */
export function frameOf(edition: Edition, id: Id) {
	const { atlas } = edition;
	const view = entry(framedViews(atlas), id);
	const drawn = pictureOf(edition, view.id, view.bounds, view.layers, {
		toggles: true,
		lean: true
	});
	return {
		...{ atlas, view, page: pagePath(view) },
		layers: atlas.layers.map(({ id }) => ({ id, on: view.layers.includes(id) })),
		lights: lightsOf(atlas, view).map(({ id }) => id),
		feature: byId(atlas.features, view.feature ?? '') ?? null,
		concern: byId(atlas.concerns, view.concern ?? '') ?? null,
		step: (view.kind === 'step' && byId(atlas.tour, view.id)) || null,
		...drawn,
		// On the narrowest frames the name of what it is about stands alone.
		labels: drawn.labels.map((label) =>
			label.feature === view.feature && label.min < LEAST && label.variant !== 'near'
				? { ...label, min: 0 }
				: label
		)
	};
}

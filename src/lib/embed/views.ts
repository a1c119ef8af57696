/** Which views have a frame and a picture: the named ones, one per concern, one per feature. */
import type { Atlas, Feature, Id, NamedView } from '$lib/atlas/types';
import { placesOfConcern } from '$lib/atlas/index';
import { around, joinBoxes } from '$lib/geo/boxes';
import type { Bbox } from '$lib/geo/types';

type Content = Pick<Atlas, 'views' | 'concerns' | 'features' | 'layers'>;

/** What a view belongs to: its page is `/<kind>s/<id>/`. */
export type Kind = 'view' | 'concern' | 'feature';

export interface EmbeddedView extends NamedView {
	readonly kind: Kind;
}

/** The layer groups that are on by default, and those that some features need besides. */
export function layersFor(content: Pick<Content, 'layers'>, features: readonly Feature[]): Id[] {
	const needed = features.map((feature) => feature.layer);
	return content.layers.filter(({ id, on }) => on || needed.includes(id)).map(({ id }) => id);
}

/** One view for each concern, as its page and its picture show it. */
export function concernViews(content: Content): EmbeddedView[] {
	return content.concerns.map((concern) => ({
		id: concern.id,
		title: concern.title,
		bounds: around(joinBoxes(placesOfConcern(content, concern).map((feature) => feature.bbox))),
		layers: layersFor(
			content,
			content.features.filter(({ id }) => concern.features.includes(id))
		),
		concern: concern.id,
		kind: 'concern'
	}));
}

/** A place far from what the map is about is shown together with it: alone it would lie in a void. */
function withSurroundings({ views }: Content, box: Bbox): Bbox {
	const home = views.find(({ id }) => id === 'overview')?.bounds ?? box;
	const apart = box[0] > home[2] || box[2] < home[0] || box[1] > home[3] || box[3] < home[1];
	return apart ? joinBoxes([box, home]) : box;
}

/** One view for each feature, as its page and its picture show it. */
export function featureViews(content: Content): EmbeddedView[] {
	return content.features.map((feature) => ({
		id: feature.id,
		title: feature.name,
		bounds: around(withSurroundings(content, feature.bbox)),
		layers: layersFor(content, [feature]),
		feature: feature.id,
		kind: 'feature'
	}));
}

/** The views with a page under `/views/`: the named ones and one per concern. */
export function pageViews(content: Content): EmbeddedView[] {
	const named = content.views.map((view) => ({ ...view, kind: 'view' as const }));
	return [...named, ...concernViews(content)];
}

/** Every view, features included: each has a picture of its own. */
export function allViews(content: Content): EmbeddedView[] {
	return [...pageViews(content), ...featureViews(content)];
}

/** The views with a frame under `/embed/`, by id: a named view stands for the feature of its name. */
export function framedViews(content: Content): EmbeddedView[] {
	const pages = pageViews(content);
	const taken = new Set(pages.map((view) => view.id));
	return [...pages, ...featureViews(content).filter((view) => !taken.has(view.id))];
}

/** The file name of a view's picture, without its ending. */
export const pictureName = ({ kind, id }: Pick<EmbeddedView, 'kind' | 'id'>) => `${kind}-${id}`;

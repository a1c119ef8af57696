/** Which views have a frame and a picture: the named ones, one per concern, one per feature. */
import type { Atlas, Feature, Id, NamedView } from '$lib/atlas/types';
import { around } from '$lib/geo/around';
import type { Bbox } from '$lib/geo/types';

type Content = Pick<Atlas, 'views' | 'concerns' | 'features' | 'layers'>;

/** What a view belongs to: its page is `/<kind>s/<id>/`. */
export type Kind = 'view' | 'concern' | 'feature';

export interface EmbeddedView extends NamedView {
	readonly kind: Kind;
}

/** The smallest box around one or more boxes. */
function join(boxes: readonly Bbox[]): Bbox {
	const side = (pick: typeof Math.min, index: number) => pick(...boxes.map((box) => box[index]!));
	return [side(Math.min, 0), side(Math.min, 1), side(Math.max, 2), side(Math.max, 3)];
}

/** The layer groups that are on by default, and those that some features need besides. */
function layersFor(content: Content, features: readonly Feature[]): Id[] {
	const needed = features.map((feature) => feature.layer);
	return content.layers.filter(({ id, on }) => on || needed.includes(id)).map(({ id }) => id);
}

function ofConcerns(content: Content): EmbeddedView[] {
	return content.concerns.map(({ id, title, features: ids }) => {
		const features = content.features.filter((feature) => ids.includes(feature.id));
		// A whole country would hide where its border or its route lies.
		const small = features.filter((feature) => feature.kind !== 'country');
		const bounds = around(join((small.length ? small : features).map((feature) => feature.bbox)));
		return {
			id,
			title,
			bounds,
			layers: layersFor(content, features),
			concern: id,
			kind: 'concern'
		};
	});
}

/** A place far from what the map is about is shown together with it: alone it would lie in a void. */
function withSurroundings({ views }: Content, box: Bbox): Bbox {
	const home = views.find(({ id }) => id === 'overview')?.bounds ?? box;
	const apart = box[0] > home[2] || box[2] < home[0] || box[1] > home[3] || box[3] < home[1];
	return apart ? join([box, home]) : box;
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
	return [...named, ...ofConcerns(content)];
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

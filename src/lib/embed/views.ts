/**
 * Which views have a frame and a picture: the named ones, one per concern, feature, step and passage. What
 * they are called and told as is the atlas's own words: no quotation stands here, so nothing alleged does.
 */
import type { Atlas, Concern, Feature, Id, NamedView } from '$lib/atlas/types';
import { titleWithVoice } from '$lib/atlas/concerns';
import { boxOfConcern } from '$lib/atlas/drawings';
import { byId } from '$lib/atlas/index';
import { around, joinBoxes } from '$lib/geo/boxes';
import type { Bbox } from '$lib/geo/types';

type Content = Pick<Atlas, 'views' | 'concerns' | 'features' | 'layers' | 'drawings'> &
	// A version that was frozen before there was a tour has none.
	Partial<Pick<Atlas, 'tour'>>;

/** What a view belongs to, and the folder of its page. */
export const FOLDERS = {
	view: 'views',
	concern: 'concerns',
	feature: 'features',
	step: 'tour',
	passage: 'passages'
} as const;
export type Kind = keyof typeof FOLDERS;

export interface EmbeddedView extends NamedView {
	readonly kind: Kind;
	/** The title where it stands alone: in a link, a frame's name, a share card. */
	readonly name: string;
	/** What lights up, where that is not one feature or what a concern is about. */
	readonly features?: readonly Id[];
	/** The feature whose picture it shows, where it has none of its own. */
	readonly pictured?: Id;
}

/** "a", "a and b", "a, b and c". */
function listed(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
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
		name: titleWithVoice(concern),
		description: `One of Iran’s stated concerns, with the words that state it. Voice: ${concern.voice}.`,
		alt: altOf(content, concern),
		bounds: around(boxOfConcern(content, concern)),
		layers: layersFor(
			content,
			content.features.filter(({ id }) => concern.features.includes(id))
		),
		concern: concern.id,
		kind: 'concern'
	}));
}

function altOf({ features }: Content, concern: Concern): string {
	const names = concern.features.map((id) => byId(features, id)?.name ?? id);
	return `Map on which ${listed(names)} ${names.length > 1 ? 'are' : 'is'} marked.`;
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
		name: feature.name,
		description: `${feature.name} (${feature.kindLabel}). ${feature.summary}`,
		alt: `Map around ${feature.name}. ${feature.summary}`,
		bounds: around(withSurroundings(content, feature.bbox)),
		layers: layersFor(content, [feature]),
		feature: feature.id,
		kind: 'feature'
	}));
}

/** One view for each step of the tour. */
export function stepViews({ tour = [] }: Content): EmbeddedView[] {
	return tour.map((step, index) => ({
		...step,
		name: `${step.title} (step ${index + 1} of ${tour.length})`,
		kind: 'step'
	}));
}

/** The views with a page under `/views/`: the named ones and one per concern. */
export function pageViews(content: Content): EmbeddedView[] {
	const named = content.views.map((view) => ({
		...view,
		kind: 'view' as const,
		name: view.title
	}));
	return [...named, ...concernViews(content)];
}

/** Every view, features and steps included: each has a picture of its own. */
export function allViews(content: Content): EmbeddedView[] {
	return [...pageViews(content), ...featureViews(content), ...stepViews(content)];
}

/** The views with a frame under `/embed/`, by id: a named view stands for the feature of its name. */
export function framedViews(content: Content): EmbeddedView[] {
	const pages = pageViews(content);
	const taken = new Set(pages.map((view) => view.id));
	const features = featureViews(content).filter((view) => !taken.has(view.id));
	return [...pages, ...features, ...stepViews(content)];
}

/** One view for each passage that names a place of the map: around the first one, with its words open. */
export function passageViews(content: Content & Pick<Atlas, 'passages' | 'documents'>) {
	return content.passages.flatMap(({ id, document, voice, features }): EmbeddedView[] => {
		const place = featureViews(content).find((view) => view.id === features[0]);
		if (!place) return [];
		const { short, year } = byId(content.documents, document)!;
		const name = `A passage of the ${short} on ${place.title}`;
		return [
			{
				...{ id, name, title: name, kind: 'passage' },
				description: `One passage of the ${short}, ${year}, with its place on the map. Voice: ${voice}.`,
				...{ alt: place.alt, bounds: place.bounds, layers: place.layers },
				...{ features, pictured: place.id }
			}
		];
	});
}

/** The file name of a view's picture, without its ending. */
export const pictureName = ({
	kind,
	id,
	pictured
}: Pick<EmbeddedView, 'kind' | 'id' | 'pictured'>) =>
	pictured ? `feature-${pictured}` : `${kind}-${id}`;

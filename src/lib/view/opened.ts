/** What a view opens on the map. */
import { byId, placesOfConcern } from '$lib/atlas';
import type { Atlas, Feature, Id } from '$lib/atlas/types';
import type { View } from './view';

/** The features that a view's popover is about; none where nothing of the atlas is open. */
export function openedBy(
	atlas: Pick<Atlas, 'features' | 'concerns'>,
	view: Pick<View, 'feature' | 'concern'>
): Feature[] {
	const feature = byId(atlas.features, view.feature ?? '');
	const concern = byId(atlas.concerns, view.concern ?? '');
	if (feature) return [feature];
	return concern ? placesOfConcern(atlas, concern) : [];
}

/** A view's layer groups in the atlas's order, and those of what it opens: a popover speaks of what can be seen. */
export function layersWithOpened(
	atlas: Pick<Atlas, 'features' | 'concerns' | 'layers'>,
	view: Pick<View, 'layers' | 'feature' | 'concern'>
): Id[] {
	const opened = openedBy(atlas, view);
	return atlas.layers
		.map(({ id }) => id)
		.filter((id) => view.layers.includes(id) || opened.some(({ layer }) => layer === id));
}

import { lightsOf } from '$lib/atlas/lights';
import { featureViews } from '$lib/embed/views';
import { aboutFeature } from '../../linked-data';
import { PUBLIC_ORIGIN } from '../../origin';
import { content, entry, picture } from '../../atlas.server';

export const entries = () => content().features.map(({ id }) => ({ id }));

export function load({ params }) {
	const atlas = content();
	const feature = entry(atlas.features, params.id);
	const view = entry(featureViews(atlas), params.id);
	const linked = aboutFeature(atlas, feature, PUBLIC_ORIGIN);
	return {
		atlas,
		feature,
		linked,
		map: {
			...picture(feature.id, view.bounds, view.layers),
			open: lightsOf(atlas, view).map(({ id }) => id),
			alt: view.alt
		}
	};
}

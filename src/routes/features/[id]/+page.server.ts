import { featureViews } from '$lib/embed/views';
import { aboutFeature } from '../../linked-data';
import { PUBLIC_ORIGIN } from '../../origin';
import { content, entry, names, picture } from '../../atlas.server';

export const entries = () => content().features.map(({ id }) => ({ id }));

export function load({ params }) {
	const atlas = content();
	const feature = entry(atlas.features, params.id);
	const { bounds, layers } = entry(featureViews(atlas), params.id);
	const linked = aboutFeature(atlas, feature, PUBLIC_ORIGIN);
	return {
		atlas,
		feature,
		linked,
		names: names(),
		...picture(feature.id, bounds, layers)
	};
}

import { around } from '$lib/geo/around';
import { aboutFeature } from '../../linked-data';
import { PUBLIC_ORIGIN } from '../../origin';
import { content, entry, names, picture, groupsFor } from '../../atlas.server';

export const entries = () => content().features.map(({ id }) => ({ id }));

export function load({ params }) {
	const atlas = content();
	const feature = entry(atlas.features, params.id);
	const linked = aboutFeature(atlas, feature, PUBLIC_ORIGIN);
	return {
		atlas,
		feature,
		linked,
		names: names(),
		...picture(feature.id, around(feature.bbox), groupsFor([feature]))
	};
}

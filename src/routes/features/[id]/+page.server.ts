import { around } from '$lib/geo/around';
import { content, entry, names, picture } from '../../atlas.server';

export const entries = () => content().features.map(({ id }) => ({ id }));

export function load({ params }) {
	const atlas = content();
	const feature = entry(atlas.features, params.id);
	return { atlas, feature, names: names(), ...picture(feature.id, around(feature.bbox)) };
}

import { blocksOf } from '$lib/atlas/reading';
import { layersFor } from '$lib/embed/views';
import { content, entry, picture, view } from '../../atlas.server';

export const entries = () => content().documents.map(({ id }) => ({ id }));

export function load({ params }) {
	const atlas = content();
	const document = entry(atlas.documents, params.id);
	const spoken = new Set(
		atlas.passages.flatMap((one) => (one.document === document.id ? one.features : []))
	);
	const about = atlas.features.filter((feature) => spoken.has(feature.id));
	return {
		atlas,
		document,
		blocks: blocksOf(atlas, document.id),
		map: {
			...picture(document.id, view('overview').bounds, layersFor(atlas, about)),
			// Lit up: the smaller things that it speaks of. Countries would only darken the whole map.
			open: about.filter((feature) => feature.kind !== 'country').map((feature) => feature.id),
			alt: `Map on which everything smaller than a country is marked that the ${document.short} speaks of.`
		}
	};
}

import { layersFor } from '$lib/embed/views';
import { content, entry, names, picture, view } from '../../atlas.server';

export const entries = () => content().documents.map(({ id }) => ({ id }));

export function load({ params }) {
	const atlas = content();
	const document = entry(atlas.documents, params.id);
	const passages = atlas.passages
		.filter((passage) => passage.document === document.id)
		.sort((a, b) => a.parts[0]!.start - b.parts[0]!.start);
	const spoken = new Set(passages.flatMap((passage) => passage.features));
	const about = atlas.features.filter((feature) => spoken.has(feature.id));
	return {
		document,
		passages,
		features: atlas.features,
		// Lit up: the smaller things that it speaks of. Countries would only darken the whole map.
		open: about.filter((feature) => feature.kind !== 'country').map((feature) => feature.id),
		names: names(),
		...picture(document.id, view('overview').bounds, layersFor(atlas, about))
	};
}

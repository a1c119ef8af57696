import { content, entry } from '../../atlas.server';

export const entries = () => content().documents.map(({ id }) => ({ id }));

export function load({ params }) {
	const atlas = content();
	const document = entry(atlas.documents, params.id);
	const passages = atlas.passages
		.filter((passage) => passage.document === document.id)
		.sort((a, b) => a.parts[0]!.start - b.parts[0]!.start);
	return { document, passages, features: atlas.features };
}

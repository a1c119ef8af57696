import { content } from '../atlas.server';

export function load() {
	const { features, documents, passages, layers } = content();
	return { features, documents, passages, layers };
}

import { content } from '../atlas.server';

export function load() {
	const { disagreements, passages, documents } = content();
	return { disagreements, passages, documents };
}

import { content } from '../atlas.server';

export function load() {
	return { atlas: content() };
}

import { content } from '$site/content.server';

export function load() {
	return { atlas: content() };
}

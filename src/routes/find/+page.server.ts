import { entries, find } from '$site/find.server';
import { script } from '$site/scripts.server';
import { content } from '$site/content.server';

export function load() {
	const items = entries().map(({ item }) => item);
	return { items, find: find(), script: script('find'), version: content().version };
}

/** Brings the timeline's words into the explorer's panel. */
import { Drawer } from '$lib/timeline/drawer';
import type { TimeOptions } from './time';
import { bringWords } from './words';

/** Throws when the words do not come. */
export async function bringTimeline({ field, root, onspan }: TimeOptions): Promise<Drawer> {
	const words = await bringWords(root + field.dataset.timeline!, root);
	return new Drawer(field, words, root, onspan);
}

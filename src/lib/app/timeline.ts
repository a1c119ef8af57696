/** Brings the timeline's words into the explorer's panel. */
import { Drawer } from '$lib/timeline/drawer';
import type { View } from '$lib/view/view';
import { bringWords } from './words';

export interface TimeOptions {
	/** It stands below the field for finding, which names the file of its words. */
	readonly field: HTMLElement;
	/** The absolute address of the site's root. */
	readonly root: string;
	readonly onspan: (span: View['span']) => void;
	readonly onopen: () => void;
	/** The span holds on the map from now on. */
	readonly onready: () => void;
}

/** Throws when the words do not come. */
export async function bringTimeline({ field, root, onspan }: TimeOptions): Promise<Drawer> {
	const words = await bringWords(root + field.dataset.timeline!, root);
	return new Drawer(field, words, root, onspan);
}

/** Where a body stands, and how much of its quotations stands there before a reader asks for the rest. */
import type { Reading } from '$lib/atlas/reading';

export type Room = 'popover' | 'page' | 'frame';

export interface Folding {
	/** Whether our remarks wait until a reader asks. */
	readonly folded: boolean;
	/** Whether what does not stand there is one line for each part, not one for each group and theme. */
	readonly brief: boolean;
	/** Words of Iran's stated concerns. */
	readonly concerns: number;
	/** Words of quotations in all. */
	readonly words: number;
}

/** Of a country that the documents speak of at length a popover shows more. */
const LONG = 20;

export const ROOMS: Readonly<Record<Room, (reading: Reading) => Folding>> = {
	popover: ({ heaps }) => {
		const many = heaps.reduce((sum, { passages }) => sum + passages.length, 0) >= LONG;
		return { folded: true, brief: false, concerns: many ? 240 : 190, words: many ? 360 : 310 };
	},
	// One item of a list of concerns, or one quotation, however long.
	frame: () => ({ folded: true, brief: true, concerns: 0, words: 85 }),
	page: () => ({ folded: false, brief: false, concerns: Infinity, words: Infinity })
};

/** The windows and links under which every page is measured. */
import type { Size } from '../../src/lib/geo/types.ts';

export interface Window {
	readonly id: string;
	readonly title: string;
	/** In CSS pixels. */
	readonly size: Size;
	/** Device pixels per CSS pixel. */
	readonly density: number;
	/** Whether a finger is used, not a mouse. */
	readonly touch: boolean;
}

export const WINDOWS: readonly Window[] = [
	{
		id: 'phone',
		title: 'phone, 390 × 844 at 2 device pixels, by finger',
		size: { width: 390, height: 844 },
		density: 2,
		touch: true
	},
	{
		id: 'desktop',
		title: 'desktop, 1280 × 720, by mouse',
		size: { width: 1280, height: 720 },
		density: 1,
		touch: false
	}
];

export interface Link {
	readonly id: string;
	readonly title: string;
	/** Milliseconds added to each request, and bytes per second; `null` where nothing is held back. */
	readonly network: { latency: number; download: number; upload: number } | null;
	/** How many times slower the page's main thread is made. */
	readonly cpu: number;
}

const KILOBIT = 1024 / 8;

export const LINKS: readonly Link[] = [
	{
		id: 'slow',
		title: 'Slow 4G, processor 4 times slower',
		// Chrome's own preset, which Lighthouse takes too: a round trip of 150 ms and 1.6 Mbit/s, times
		// the factors by which it makes up for the round trips of name, connection and encryption.
		network: {
			latency: 150 * 3.75,
			download: 1.6 * 1024 * KILOBIT * 0.9,
			upload: 750 * KILOBIT * 0.9
		},
		cpu: 4
	},
	{ id: 'free', title: 'nothing held back', network: null, cpu: 1 }
];

/** One window on one link. */
export interface Condition {
	readonly id: string;
	readonly title: string;
	readonly window: Window;
	readonly link: Link;
}

export const conditionsOf = (windows: readonly Window[], links: readonly Link[]): Condition[] =>
	links.flatMap((link) =>
		windows.map((window) => ({
			id: `${window.id}-${link.id}`,
			title: `${window.title}; ${link.title}`,
			window,
			link
		}))
	);

/**
 * Brings the live map over a frame's picture: loaded by its name when a reader asks for it. All else
 * comes from here, with its style sheets.
 */
import type { Id } from '$lib/atlas/types';

/**
 * Resolves when the live map stands in the picture's place. Throws where it can't, and cleans up.
 * `onopen` hears which feature a reader picked, or `null` where there is none.
 */
export async function bringLive(
	section: HTMLElement,
	onopen: (id: Id | null) => void
): Promise<void> {
	const { LiveFrame } = await import('./live-frame.svelte');
	await new LiveFrame(section, onopen).start();
}

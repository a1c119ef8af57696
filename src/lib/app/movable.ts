/** What the reader's hand moves, and what follows it. */
import type { Camera, ScreenPoint, Size } from '$lib/geo/types';

/** What a hand moves. */
export interface Movable {
	readonly camera: () => Camera;
	readonly size: () => Size;
	/** The camera moves by hand; `still` once the gesture is over. */
	readonly onmove: (camera: Camera, still: boolean) => void;
	/** Leaves the wheel and one finger to the page around the map. */
	readonly cooperative: boolean;
}

export interface Hand {
	/** Whether a gesture is going on. */
	readonly isBusy: () => boolean;
	/** Listens no longer. */
	readonly end: () => void;
}

/** A point of the window, from the ground's upper left corner. */
export function pointOn(ground: HTMLElement, [x, y]: ScreenPoint): ScreenPoint {
	const { left, top } = ground.getBoundingClientRect();
	return [x - left, y - top];
}

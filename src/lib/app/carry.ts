/** Where the parts of the picture stand: placed anew, or carried along as they are. */
import { toScreen } from '$lib/geo/camera';
import type { Box } from '$lib/geo/mercator';
import type { Camera, Size } from '$lib/geo/types';

/** Moves what stands as `from` sees it to where `to` does. */
export function carry({ style }: HTMLElement, from: Camera, to: Camera, size: Size) {
	const [x, y] = toScreen(from.center, to, size);
	const [dx, dy] = [x - size.width / 2, y - size.height / 2];
	style.transform = `translate(${dx}px,${dy}px) scale(${2 ** (to.zoom - from.zoom)})`;
}

/** Tells the style sheet what a camera sees, in the picture's units. */
export function showBox({ style }: HTMLElement, { x, y, width, height }: Box) {
	style.setProperty('--cx', String(x + width / 2));
	style.setProperty('--cy', String(y + height / 2));
	style.setProperty('--bw', String(width));
	style.setProperty('--bh', String(height));
}

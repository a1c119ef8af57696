/** Words before lines: while a reader presses something, the live map waits with drawing. */
import type { Map as MapLibre } from 'maplibre-gl';

/** Longer than a press and the painting of what it opens; in milliseconds. */
const LIMIT_MS = 400;

/**
 * MapLibre draws anew at each press and release though nothing has moved, and the browser shows words
 * only together with that drawing. From a press on something until what it opens is painted, drawing
 * waits; a pointer that drags ends the wait at once. `means` tells whether a press would open anything.
 */
export function waitForWords(map: MapLibre, means: () => boolean): void {
	const container = map.getCanvasContainer();
	const draw = map.triggerRepaint.bind(map);
	let waiting: ReturnType<typeof setTimeout> | null = null;
	let wanted = false;

	map.triggerRepaint = () => {
		if (waiting === null) draw();
		else wanted = true;
	};
	function goOn() {
		if (waiting === null) return;
		clearTimeout(waiting);
		waiting = null;
		if (wanted) draw();
		wanted = false;
	}
	function wait() {
		if (map.isMoving() || !means()) return;
		goOn();
		waiting = setTimeout(goOn, LIMIT_MS);
	}
	container.addEventListener('pointerdown', wait, true);
	container.addEventListener('pointermove', goOn, true);
	container.addEventListener('wheel', goOn, { capture: true, passive: true });
	// The frame after the click paints what it opened; drawing comes after that.
	container.addEventListener('click', () => requestAnimationFrame(() => setTimeout(goOn)));
	map.once('remove', goOn);
}

import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { waitForWords } from './patience';

/** As much of a map as waits: where the pointer is heard, and how often it drew. */
function pressedMap(means: boolean, moving = false) {
	const container = new EventTarget();
	const drawn = vi.fn();
	const map = {
		getCanvasContainer: () => container,
		triggerRepaint: drawn,
		isMoving: () => moving,
		once: () => {}
	};
	waitForWords(map as unknown as MapLibre, () => means);
	return { map, drawn, hear: (type: string) => container.dispatchEvent(new Event(type)) };
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('from a press until what it opens is painted, nothing is drawn; then once', () => {
	const { map, drawn, hear } = pressedMap(true);
	hear('pointerdown');
	map.triggerRepaint();
	hear('click');
	map.triggerRepaint();
	vi.advanceTimersByTime(15);
	expect(drawn).toHaveBeenCalledTimes(0);
	vi.advanceTimersByTime(20);
	expect(drawn).toHaveBeenCalledTimes(1);
	map.triggerRepaint();
	expect(drawn).toHaveBeenCalledTimes(2);
});

test.each(['pointermove', 'wheel'])('a %s ends the wait at once', (type) => {
	const { map, drawn, hear } = pressedMap(true);
	hear('pointerdown');
	map.triggerRepaint();
	hear(type);
	expect(drawn).toHaveBeenCalledTimes(1);
});

test('a long press does not stop the map', () => {
	const { map, drawn, hear } = pressedMap(true);
	hear('pointerdown');
	map.triggerRepaint();
	vi.advanceTimersByTime(1000);
	expect(drawn).toHaveBeenCalledTimes(1);
});

test.each([
	['nothing', pressedMap(false)],
	['a moving map', pressedMap(true, true)]
])('a press on %s is not waited for', (_, { map, drawn, hear }) => {
	hear('pointerdown');
	map.triggerRepaint();
	expect(drawn).toHaveBeenCalledTimes(1);
});

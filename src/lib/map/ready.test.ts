import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilIdle } from './ready';

/** As much of a map as the wait asks for. */
function quietMap() {
	const heard = new Map<string, () => void>();
	const map = { once: (event: string, run: () => void) => heard.set(event, run) };
	return { map: map as unknown as MapLibre, tell: (event: string) => heard.get(event)!() };
}

/** Whether the browser draws; where it does not, frames wait. */
let drawn = true;
let waiting: (() => void)[] = [];

beforeEach(() => {
	vi.useFakeTimers();
	drawn = true;
	waiting = [];
	vi.stubGlobal('requestAnimationFrame', (run: () => void) => (drawn ? run() : waiting.push(run)));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('a map that draws is ready', async () => {
	const { map, tell } = quietMap();
	const ready = untilIdle(map);
	await vi.advanceTimersByTimeAsync(20_000);
	tell('idle');
	await expect(ready).resolves.toBeUndefined();
	expect(vi.getTimerCount()).toBe(0);
});

test('a map that never draws is given up, but not while nobody sees it', async () => {
	const { map } = quietMap();
	let given = '';
	untilIdle(map).catch((error: Error) => (given = error.message));
	await vi.advanceTimersByTimeAsync(15_000);
	drawn = false;
	await vi.advanceTimersByTimeAsync(60_000);
	drawn = true;
	for (const run of waiting) run();
	await vi.advanceTimersByTimeAsync(5_000);
	expect(given).toBe('');
	await vi.advanceTimersByTimeAsync(5_000);
	expect(given).toMatch(/nothing was drawn/);
});

test('a map that is taken away leaves no timer', async () => {
	const { map, tell } = quietMap();
	void untilIdle(map);
	drawn = false;
	await vi.advanceTimersByTimeAsync(1_000);
	tell('remove');
	for (const run of waiting) run();
	expect(vi.getTimerCount()).toBe(0);
});

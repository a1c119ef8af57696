import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilIdle } from './ready';

/** As much of a map as the wait asks for. */
function quietMap() {
	const heard = new Map<string, () => void>();
	const map = { once: (event: string, run: () => void) => heard.set(event, run) };
	return { map: map as unknown as MapLibre, tell: (event: string) => heard.get(event)!() };
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('document', { hidden: false });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('a map that draws is ready', async () => {
	const { map, tell } = quietMap();
	const ready = untilIdle(map);
	tell('idle');
	await expect(ready).resolves.toBeUndefined();
	expect(vi.getTimerCount()).toBe(0);
});

test('a map that never draws is given up, but not while nobody sees the page', async () => {
	const { map } = quietMap();
	let given = '';
	untilIdle(map).catch((error: Error) => (given = error.message));
	vi.stubGlobal('document', { hidden: true });
	await vi.advanceTimersByTimeAsync(60_000);
	expect(given).toBe('');
	vi.stubGlobal('document', { hidden: false });
	await vi.advanceTimersByTimeAsync(60_000);
	expect(given).toMatch(/nothing was drawn/);
});

test('a map that is taken away leaves no timer', () => {
	const { map, tell } = quietMap();
	void untilIdle(map);
	tell('remove');
	expect(vi.getTimerCount()).toBe(0);
});

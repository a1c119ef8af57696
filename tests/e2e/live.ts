/** Reads what the live map of a page holds: its camera, its style, its features' states. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Page } from 'playwright/test';
import { expect } from './support.ts';

declare global {
	interface Window {
		/** The live maps that the page has made, the last one last. */
		maps: MapLibre[];
	}
}

/** Before the page comes: pages keep their maps to themselves, so this notes each as it is made. */
export const noteMaps = (page: Page) =>
	page.addInitScript(() => {
		window.maps = [];
		// A field that MapLibre's constructor sets, and nothing else.
		Object.defineProperty(Object.prototype, '_interactive', {
			configurable: true,
			set(value) {
				window.maps.push(this);
				Object.defineProperty(this, '_interactive', { value, writable: true });
			}
		});
	});

export interface Shown {
	readonly theme: unknown;
	readonly lens: unknown;
	/** The layer groups whose layers are visible, all of them. */
	readonly groups: readonly string[];
	readonly open: readonly string[];
	readonly hover: readonly string[];
	/** Those that a span of years leaves out. */
	readonly outside: readonly string[];
	/** Zoom, latitude, longitude, bearing, pitch, rounded. */
	readonly camera: readonly number[];
}

/** What the live map shows, as MapLibre itself knows it. */
export async function shown(page: Page): Promise<Shown> {
	expect(await page.evaluate(() => window.maps.length)).toBeGreaterThan(0);
	return page.evaluate(() => {
		const map = window.maps.at(-1)!;
		const { layers, sources } = map.getStyle();
		const groups = new Map<string, Set<string>>();
		const ids = new Set<string>();
		for (const { metadata, layout } of layers as {
			metadata?: { group?: string; feature?: string };
			layout?: { visibility?: string };
		}[]) {
			if (metadata?.feature) ids.add(metadata.feature);
			if (!metadata?.group) continue;
			const seen = groups.get(metadata.group) ?? new Set();
			groups.set(metadata.group, seen.add(layout?.visibility ?? 'visible'));
		}
		const lit = (state: string) =>
			[...ids]
				.filter((id) =>
					Object.keys(sources).some((source) => map.getFeatureState({ source, id })[state])
				)
				.sort();
		const { lng, lat } = map.getCenter();
		const { theme, lens } = map.getGlobalState();
		const round = (value: number) => Number(value.toFixed(3)) + 0;
		return {
			...{ theme, lens, open: lit('open'), hover: lit('hover'), outside: lit('outside') },
			// A group whose layers are not of one mind is named with both words.
			groups: [...groups]
				.filter(([, words]) => words.size > 1 || !words.has('none'))
				.map(([group, words]) => (words.size > 1 ? `${group}: ${[...words].join()}` : group))
				.sort(),
			camera: [map.getZoom(), lat, lng, map.getBearing(), map.getPitch()].map(round)
		};
	});
}

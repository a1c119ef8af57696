/** When a live map is drawn, and what of it did not come. */
import type { ImageSource, Map as MapLibre } from 'maplibre-gl';
import { SOURCES } from '$lib/style/style';

/** What the map can do without: the relief, and the places of its overlay. */
export type Missing = 'relief' | 'places';

/** Nobody waits longer for that; in milliseconds. */
const REST_MS = 2500;

/**
 * Resolves once everything of the first view is drawn, or all that the map cannot do without; rejects
 * when MapLibre reports an error of that before. `onmissing` hears of the rest what did not come, then
 * or later, and how to ask for it again.
 */
export function readyOf(
	map: MapLibre,
	onmissing: (what: Missing, retry: () => void) => void
): Promise<void> {
	return new Promise((resolve, reject) => {
		map.once('idle', () => resolve());
		const drawn = () => {
			if (!SOURCES.every((source) => map.getSource(source) && map.isSourceLoaded(source))) return;
			map.off('render', drawn);
			resolve();
		};
		const patience = setTimeout(() => {
			map.on('render', drawn);
			map.triggerRepaint();
		}, REST_MS);
		map.once('remove', () => clearTimeout(patience));
		map.on('error', (event) => {
			const { sourceId } = event as { sourceId?: string };
			if (!sourceId || SOURCES.some((one) => one === sourceId)) return reject(event.error);
			onmissing(sourceId === 'relief' ? 'relief' : 'places', () => askAgain(map, sourceId));
			// It may have been the last thing that was waited for.
			map.triggerRepaint();
		});
	});
}

function askAgain(map: MapLibre, source: string): void {
	if (source !== 'relief') return map.refreshTiles(source);
	const image = map.getSource<ImageSource>(source)!;
	image.updateImage({ url: `${image.url}?again` });
}

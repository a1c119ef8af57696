/** When a live map is there to be seen. */
import type { Map as MapLibre } from 'maplibre-gl';

/** Much longer than drawing takes, in software and on a slow phone too. */
const READY_MS = 25_000;

/**
 * Resolves once everything of the first view is drawn. Rejects when nothing is in time, as where the
 * worker hangs: MapLibre itself would wait for ever.
 */
export function untilIdle(map: MapLibre): Promise<void> {
	return new Promise((resolve, reject) => {
		let deadline: ReturnType<typeof setTimeout>;
		const wait = () => {
			deadline = setTimeout(() => {
				// A page that nobody sees draws nothing, and is not late.
				if (document.hidden) return wait();
				reject(new Error(`nothing was drawn in ${READY_MS / 1000} s`));
			}, READY_MS);
		};
		wait();
		map.once('idle', () => {
			clearTimeout(deadline);
			resolve();
		});
		map.once('remove', () => clearTimeout(deadline));
	});
}

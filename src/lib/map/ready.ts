/** When a live map is there to be seen. */
import type { Map as MapLibre } from 'maplibre-gl';

/** Much longer than drawing takes, in software and on a slow phone too; in seconds. */
const PATIENCE = 25;

/**
 * Resolves once everything of the first view is drawn. Rejects when nothing is in time, as where the
 * worker hangs: MapLibre itself would wait for ever.
 */
export function untilIdle(map: MapLibre): Promise<void> {
	return new Promise((resolve, reject) => {
		let timer: ReturnType<typeof setTimeout>;
		let over = false;
		const end = () => {
			over = true;
			clearTimeout(timer);
		};
		// What nobody sees, a hidden page or a frame out of sight, draws nothing and is not late: only
		// seconds in which the browser draws count.
		const wait = (seconds: number) => {
			if (seconds === 0) return reject(new Error(`nothing was drawn in ${PATIENCE} s`));
			timer = setTimeout(() => requestAnimationFrame(() => over || wait(seconds - 1)), 1000);
		};
		wait(PATIENCE);
		map.once('idle', () => {
			end();
			resolve();
		});
		map.once('remove', end);
	});
}

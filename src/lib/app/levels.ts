/** Brings finer lines to the live map where the camera calls for them. */
import { boundsShown } from '$lib/geo/camera';
import type { Camera, Size } from '$lib/geo/types';
import type { Topologies } from '$lib/map/data';
import { levelFor } from '$lib/map/levels';
import type { Level } from './contents';
import { bringLevel } from './engine';

export class Levels {
	readonly #levels: readonly Level[];
	readonly #root: string;
	readonly #onfail: (retry: (() => void) | null) => void;
	#shown = 0;
	#wanted = 0;

	/** `onfail` hears how to try again where finer lines did not come, and `null` once they have. */
	constructor(
		levels: readonly Level[],
		root: string,
		onfail: (retry: (() => void) | null) => void
	) {
		this.#levels = levels;
		this.#root = root;
		this.#onfail = onfail;
	}

	/** A new live map draws the first level. */
	reset() {
		this.#shown = this.#wanted = 0;
	}

	/** The level that a camera calls for; 0 is the picture's own. A finer screen shows what is coarse earlier. */
	for(camera: Camera, size: Size): number {
		const zoom = camera.zoom + Math.log2(devicePixelRatio);
		return levelFor(this.#levels, zoom, camera.center, boundsShown(camera, size));
	}

	/** Levels only ever get finer: `draw` gets what the camera calls for, if that is not there yet. */
	async follow(camera: Camera, size: Size, draw: (topologies: Topologies) => void, attempt = 0) {
		const wanted = this.for(camera, size);
		if (wanted <= this.#wanted) return;
		this.#wanted = wanted;
		try {
			const again = attempt ? `?again=${attempt}` : '';
			const topologies = await bringLevel(this.#levels[wanted]!, this.#root, again);
			if (this.#wanted !== wanted) return;
			draw(topologies);
			this.#shown = wanted;
			this.#onfail(null);
		} catch (error) {
			console.info('Finer lines:', error);
			if (this.#wanted !== wanted) return;
			this.#wanted = this.#shown;
			this.#onfail(() => void this.follow(camera, size, draw, attempt + 1));
		}
	}
}

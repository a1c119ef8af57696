/** Dashes of the live map at the length that is meant, wherever it stands between two whole zooms. */
import type { Map as MapLibre } from 'maplibre-gl';
import { GROUND_LINES } from '$lib/style/ground';
import type { Line } from '$lib/style/lines';
import { dashAt, stretchAt } from '$lib/style/dash';

interface Dashed {
	/** The layer's id. */
	readonly layer: string;
	readonly width: number;
	readonly dash?: readonly number[];
}

export class Dashes {
	readonly #map: MapLibre;
	readonly #layers: readonly Dashed[];
	#stretch = 1;

	/** Of a map whose style has the layers of `lines` and of the ground. */
	constructor(map: MapLibre, lines: readonly Line[]) {
		this.#map = map;
		this.#layers = [
			...lines.map((line) => ({ ...line, layer: `${line.id}-line` })),
			...GROUND_LINES.map((line) => ({ ...line, layer: `${line.id}-line-ground` }))
		].filter(({ dash }) => dash);
	}

	/** The style has been loaded anew, with dashes as for a whole zoom. */
	again(zoom: number) {
		this.#stretch = 1;
		this.follow(zoom);
	}

	/** Once the map stands at a zoom. */
	follow(zoom: number) {
		const stretch = stretchAt(zoom);
		if (stretch === this.#stretch) return;
		this.#stretch = stretch;
		for (const { layer, dash, width } of this.#layers)
			this.#map.setPaintProperty(layer, 'line-dasharray', dashAt({ dash: dash!, width }, zoom));
	}
}

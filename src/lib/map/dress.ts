/** Which layer groups and which theme a live map shows. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Id } from '$lib/atlas/types';
import { palettes } from '$lib/style/palette';
import { STROKES } from '$lib/style/strokes';
import { fadeGradient } from '$lib/style/style';
import { MARKERS, markerImage } from './markers';

type Theme = 'light' | 'dark';

export class Dress {
	readonly #map: MapLibre;
	#theme: Theme;
	#groups: readonly Id[];

	/** Of a map whose style is made for these. */
	constructor(map: MapLibre, theme: Theme, groups: readonly Id[]) {
		this.#map = map;
		this.#theme = theme;
		this.#groups = groups;
	}

	/** Ids of the layer groups that are shown. */
	get groups(): readonly Id[] {
		return this.#groups;
	}

	setGroups(groups: readonly Id[]) {
		this.#groups = groups;
		for (const layer of this.#map.getStyle().layers) {
			const group = (layer.metadata as { group?: string } | undefined)?.group;
			const wanted = !group || groups.includes(group) ? 'visible' : 'none';
			// Even a change to the same makes the map cut its tiles anew.
			if ((layer.layout?.visibility ?? 'visible') !== wanted)
				this.#map.setLayoutProperty(layer.id, 'visibility', wanted);
		}
	}

	setTheme(theme: Theme) {
		if (theme === this.#theme) return;
		this.#theme = theme;
		this.#map.setGlobalStateProperty('theme', theme);
		this.setSymbols();
		const fading = STROKES.filter((stroke) => stroke.fades);
		for (const { id } of fading)
			this.#map.setPaintProperty(`${id}-line`, 'line-gradient', fadeGradient(palettes[theme]));
	}

	/** The symbols in the theme's colours; also once at the start. */
	setSymbols() {
		for (const marker of MARKERS) {
			const image = markerImage(marker, palettes[this.#theme]);
			if (this.#map.hasImage(marker)) this.#map.updateImage(marker, image);
			else this.#map.addImage(marker, image, { pixelRatio: 2 });
		}
	}
}

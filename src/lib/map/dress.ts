/** What a live map shows of the reader's choice: theme, layer groups, what is lit, what is dimmed. */
import type { ImageSource, Map as MapLibre } from 'maplibre-gl';
import type { Id } from '$lib/atlas/types';
import type { Line } from '$lib/style/lines';
import { fadeGradient } from '$lib/style/line-layers';
import type { Expressions } from '$lib/style/themed';
import { SOURCES, shownIn, type Light, type Relief } from '$lib/style/style';

export interface Look {
	readonly theme: 'light' | 'dark';
	/** Ids of the layer groups that are shown. */
	readonly groups: readonly Id[];
	/** Features lit up as open, and as pointed at. */
	readonly open: readonly Id[];
	readonly hover: readonly Id[];
	/** Features dimmed because they lie outside the years chosen. */
	readonly outside: readonly Id[];
	/** Whether every feature that is not open is dimmed. */
	readonly lens: boolean;
}

/** What a map may show besides, in sources of its own. */
export interface Overlay {
	add(map: MapLibre, expressions: Expressions): void;
	light(map: MapLibre, state: 'hover' | 'open', id: string, on: boolean): void;
}

/** What of a map follows its look besides its style. */
interface Worn {
	readonly lines: readonly Line[];
	readonly relief: Relief | null;
	readonly overlay?: Overlay | null;
}

/** What a map whose style has just been loaded shows of a look: theme and groups stand in the style. */
const bare = (look: Look): Look => ({ ...look, open: [], hover: [], outside: [], lens: false });

export class Dress {
	readonly #map: MapLibre;
	readonly #fading: readonly Line[];
	readonly #relief: Relief | null;
	readonly #overlay: Overlay | null | undefined;
	/** Layers around what is pointed at or open, by their ids. */
	#lights: readonly (readonly [id: string, Light])[] = [];
	/** What the map is to show, and what it shows. */
	#wanted: Look;
	#shown: Look | null = null;

	/** Of a map whose style is made for `look`. */
	constructor(map: MapLibre, { lines, relief, overlay }: Worn, look: Look) {
		this.#map = map;
		this.#fading = lines.filter(({ fades }) => fades);
		this.#relief = relief;
		this.#overlay = overlay;
		this.#wanted = look;
	}

	/** Once the style is loaded, only what differs is changed. */
	show(look: Look) {
		this.#wanted = look;
		const shown = this.#shown;
		if (!shown) return;
		if (look.theme !== shown.theme) this.#setTheme(look.theme);
		if (look.groups.join() !== shown.groups.join()) this.#setGroups(look.groups);
		this.#light('open', shown.open, look.open);
		this.#light('hover', shown.hover, look.hover);
		this.#light('outside', shown.outside, look.outside);
		this.#showLights(look);
		if (look.lens !== shown.lens) this.#map.setGlobalStateProperty('lens', look.lens);
		this.#shown = look;
	}

	/** Puts everything on a style that has been loaded, for the first time or after a lost context. */
	again() {
		const look = this.#wanted;
		this.#lights = this.#map.getStyle().layers.flatMap(({ id, metadata }): [string, Light][] => {
			const light = metadata as Partial<Light> | undefined;
			return light?.widths ? [[id, light as Light]] : [];
		});
		this.#setTheme(look.theme);
		this.#setGroups(look.groups);
		this.#shown = bare(look);
		this.show(look);
	}

	#setTheme(theme: Look['theme']) {
		this.#map.setGlobalStateProperty('theme', theme);
		const image = this.#map.getSource<ImageSource>('relief');
		if (image && this.#relief && image.url !== this.#relief[theme])
			image.updateImage({ url: this.#relief[theme] });
		for (const line of this.#fading)
			this.#map.setPaintProperty(`${line.id}-line`, 'line-gradient', fadeGradient(line, theme));
	}

	#setGroups(groups: readonly Id[]) {
		for (const layer of this.#map.getStyle().layers) {
			const wanted = shownIn(layer, groups) ? 'visible' : 'none';
			// Even a change to the same makes the map cut its tiles anew.
			if ((layer.layout?.visibility ?? 'visible') !== wanted)
				this.#map.setLayoutProperty(layer.id, 'visibility', wanted);
		}
	}

	/** Around what is pointed at or open. */
	#showLights({ open, hover }: Look) {
		for (const [id, { feature, widths }] of this.#lights) {
			const width = open.includes(feature)
				? widths.open
				: hover.includes(feature)
					? widths.hover
					: 0;
			this.#map.setPaintProperty(id, 'line-width', width);
		}
	}

	#light(state: 'open' | 'hover' | 'outside', before: readonly Id[], now: readonly Id[]) {
		const set = (id: Id, on: boolean) => {
			for (const source of SOURCES) this.#map.setFeatureState({ source, id }, { [state]: on });
			if (state !== 'outside') this.#overlay?.light(this.#map, state, id, on);
		};
		for (const id of before) if (!now.includes(id)) set(id, false);
		for (const id of now) if (!before.includes(id)) set(id, true);
	}
}

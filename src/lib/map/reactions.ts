/** What a live map lights up and dims. Its layers and paint come the first time, since they cost drawing. */
import type { Map as MapLibre, SymbolLayerSpecification } from 'maplibre-gl';
import type { Id } from '$lib/atlas/types';
import type { LabelKind } from '$lib/style/label-layers';
import { atRest, lensPaint, lightLayers } from '$lib/style/reactions';
import { buildStyle, SOURCES } from '$lib/style/style';
import type { Overlay } from './live';

type State = 'hover' | 'open';

export class Reactions {
	readonly #map: MapLibre;
	readonly #labels: readonly LabelKind[];
	readonly #groups: () => readonly Id[];
	readonly #overlay: Overlay | null | undefined;
	#lit: Record<State, readonly Id[]> = { hover: [], open: [] };
	#lightable = false;
	/** `null` before the first time. */
	#lens: boolean | null = null;

	/** `groups` gives the ids of the layer groups that are shown. */
	constructor(
		map: MapLibre,
		labels: readonly LabelKind[],
		groups: () => readonly Id[],
		overlay: Overlay | null | undefined
	) {
		this.#map = map;
		this.#labels = labels;
		this.#groups = groups;
		this.#overlay = overlay;
	}

	/** Lights up features as pointed at, or as open; those lit before go out. */
	light(state: State, ids: readonly Id[]) {
		if (this.#lit[state].join() === ids.join()) return;
		this.#makeLightable();
		for (const id of this.#lit[state]) this.#set(state, id, false);
		for (const id of ids) this.#set(state, id, true);
		this.#lit[state] = ids;
	}

	/** Lights up once more what was lit before the map lost its memory. */
	again() {
		const { hover, open } = this.#lit;
		this.#lit = { hover: [], open: [] };
		this.light('hover', hover);
		this.light('open', open);
	}

	/** Dims every feature that is not open. */
	setLens(on: boolean) {
		if (on === (this.#lens ?? false)) return;
		if (this.#lens === null)
			for (const [layer, property, value] of lensPaint(this.#present()))
				this.#map.setPaintProperty(layer, property as never, value as never, { validate: false });
		this.#map.setGlobalStateProperty('lens', on);
		this.#lens = on;
	}

	/** The layers of names, as they are to look now. */
	names(): SymbolLayerSpecification[] {
		const names = this.#layers().filter(({ type }) => type === 'symbol');
		return (this.#lens === null ? atRest(names) : names) as SymbolLayerSpecification[];
	}

	#present = () => this.#layers().filter(({ id }) => this.#map.getLayer(id));

	#layers = () => buildStyle(this.#labels, { groups: this.#groups() }).layers;

	#makeLightable() {
		if (this.#lightable) return;
		this.#lightable = true;
		for (const [layer, above] of lightLayers(this.#layers()))
			this.#map.addLayer(layer, this.#map.getLayer(above) && above);
	}

	#set(state: State, id: Id, on: boolean) {
		for (const source of SOURCES) this.#map.setFeatureState({ source, id }, { [state]: on });
		this.#overlay?.light(this.#map, state, id, on);
	}
}

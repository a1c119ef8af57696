/** Puts the gazetteer's tiles on the live map; loaded only where there is a gazetteer. */
import { TILE_LAYER, type GazetteerIndex } from '$lib/gazetteer/types';
import { GAZETTEER, gazetteerLayers } from './layers';
import type { Overlay } from '$lib/map/dress';

/** `url`: the gazetteer's folder, absolute, with a slash at the end. */
export function gazetteerOverlay(
	{ zooms, bounds, version }: Pick<GazetteerIndex, 'zooms' | 'bounds' | 'version'>,
	url: string
): Overlay {
	const [minzoom, maxzoom] = zooms;
	return {
		add(map, expressions) {
			map.addSource(GAZETTEER, {
				type: 'vector',
				tiles: [`${url}tiles/{z}/{x}/{y}.mvt?${version}`],
				...{ minzoom, maxzoom },
				bounds: [...bounds],
				promoteId: 'id'
			});
			for (const layer of gazetteerLayers(expressions)) map.addLayer(layer);
		},
		light: (map, state, id, on) =>
			map.setFeatureState({ source: GAZETTEER, sourceLayer: TILE_LAYER, id }, { [state]: on })
	};
}

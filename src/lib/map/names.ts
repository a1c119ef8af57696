/** A live map opens without its names: drawing their glyphs takes about as long as all the rest. */
import type { Map as MapLibre, SymbolLayerSpecification } from 'maplibre-gl';
import { untilIdle } from './ready';

const OPACITIES = ['text-opacity', 'icon-opacity'] as const;

/**
 * Adds the names on top, and shows them in one frame once all are drawn; resolves in that frame, so
 * that names which stand in for them can go with it. `names` gives their layers as they are to look now.
 */
export async function addNames(
	map: MapLibre,
	names: () => SymbolLayerSpecification[]
): Promise<void> {
	const clear = Object.fromEntries(OPACITIES.map((property) => [property, 0]));
	for (const layer of names()) map.addLayer({ ...layer, paint: { ...layer.paint, ...clear } });
	await untilIdle(map);
	for (const { id, paint } of names())
		for (const property of OPACITIES)
			map.setPaintProperty(id, property, paint?.[property], { validate: false });
	await new Promise((shown) => map.once('render', shown));
}

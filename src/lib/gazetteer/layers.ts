/** How the live map draws the gazetteer's places: quieter than every reviewed feature, in the same colours. */
import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { TILE_LAYER } from '$lib/gazetteer/types';
import type { Expressions } from '$lib/style/themed';
import { familiesOf, TYPE } from '$lib/style/type';

/** The name of the source; its features are lit by their `id` property. */
export const GAZETTEER = 'gazetteer';

const base = { source: GAZETTEER, 'source-layer': TILE_LAYER };
const of = (type: 'Point' | 'LineString'): FilterSpecification => ['==', ['geometry-type'], type];
/**
 * The layers, lowest first. They come and go with the towns and places. The live map gives its expressions:
 * were they imported here too, they would stand in a file apart, which it could not ask for again.
 */
export function gazetteerLayers({
	lit,
	themed: color,
	underLens
}: Expressions): LayerSpecification[] {
	/** One value at rest, another while pointed at or open. */
	const up = (rest: number, raised: number) => lit(rest, raised, raised);
	return [
		{
			...base,
			id: 'gazetteer-line',
			type: 'line',
			filter: of('LineString'),
			metadata: { group: 'places' },
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': color('route'),
				'line-width': up(1.5, 3.5),
				'line-opacity': underLens(0.25)
			}
		},
		{
			...base,
			id: 'gazetteer-line-hit',
			type: 'line',
			filter: of('LineString'),
			metadata: { group: 'places' },
			paint: { 'line-color': '#000', 'line-opacity': 0, 'line-width': 14 }
		},
		{
			...base,
			id: 'gazetteer-circle',
			type: 'circle',
			filter: of('Point'),
			metadata: { group: 'places' },
			paint: {
				'circle-radius': up(3, 5.5),
				'circle-color': color('casing'),
				'circle-stroke-color': color('route'),
				'circle-stroke-width': 1.25,
				'circle-opacity': underLens(0.25),
				'circle-stroke-opacity': underLens(0.25)
			}
		},
		{
			...base,
			id: 'gazetteer-label',
			type: 'symbol',
			filter: of('Point'),
			metadata: { group: 'places' },
			layout: {
				'text-field': ['get', 'name'],
				'text-font': ['label', ...familiesOf(TYPE.town)],
				'text-size': 10.5,
				'text-anchor': 'left',
				'text-offset': [0.6, 0],
				'text-max-width': 100,
				'symbol-sort-key': ['get', 'rank'],
				'text-padding': 4
			},
			paint: {
				'text-color': color('softText'),
				'text-opacity': underLens(0.45),
				'text-halo-color': color('halo'),
				'text-halo-width': 1.25
			}
		}
	];
}

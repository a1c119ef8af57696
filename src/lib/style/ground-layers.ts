/** The live map's layers of the ground: relief, water, railways and roads. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { dashAt } from './dash';
import { GROUND_LINES, groupOf } from './ground';
import { RELIEF_FADES } from './zooms';
import { themed } from './themed';

/** The relief, which is sharp to some kilometres only: close up it steps back. */
export const shade: LayerSpecification = {
	id: 'relief-raster',
	type: 'raster',
	source: 'relief',
	metadata: { group: 'relief' },
	paint: {
		'raster-fade-duration': 0,
		'raster-opacity': ['interpolate', ['linear'], ['zoom'], ...RELIEF_FADES.flat()]
	}
};

export const groundLayers: readonly LayerSpecification[] = GROUND_LINES.flatMap(
	({ id, object, color, width, dash }): LayerSpecification[] => {
		const base = {
			source: 'drawn',
			// Only what a zoom has room for.
			filter: ['all', ['==', ['get', 'ground'], id], ['<=', ['get', 'zoom'], ['zoom']]],
			metadata: { group: groupOf(object) }
		};
		const line = {
			...base,
			id: `${id}-line-ground`,
			type: 'line',
			paint: {
				'line-color': themed(color),
				'line-width': width,
				...(dash && { 'line-dasharray': dashAt({ dash, width }) })
			}
		};
		const fill = {
			...base,
			id: `${id}-fill-ground`,
			type: 'fill',
			paint: { 'fill-color': themed('sea'), 'fill-antialias': false }
		};
		return (object === 'lakes' ? [fill, line] : [line]) as LayerSpecification[];
	}
);

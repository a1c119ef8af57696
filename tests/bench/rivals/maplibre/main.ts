/** The smallest MapLibre page: two GeoJSON sources, four layers, a popup on click; no tiles, no glyphs. */
import { Map as MapLibre, Popup, setWorkerUrl } from 'maplibre-gl';
import type { ExpressionSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { content } from '../content.ts';
import { DOT, FILLS, GROUND, STROKES } from '../look.ts';
import { popup } from '../popup.ts';

/** A style value by the feature's id. */
const byId = (values: Record<string, string | number>, other: string | number) =>
	[
		'match',
		['get', 'id'],
		...Object.entries(values).flat(),
		other
	] as unknown as ExpressionSpecification;
const strokes = <K extends 'color' | 'width'>(key: K) =>
	Object.fromEntries(Object.entries(STROKES).map(([id, stroke]) => [id, stroke[key]]));

setWorkerUrl(workerUrl);
const map = new MapLibre({
	container: 'map',
	bounds: [...content.bounds],
	fitBoundsOptions: { padding: 0 },
	attributionControl: false,
	fadeDuration: 0,
	style: {
		version: 8,
		sources: {
			map: { type: 'geojson', data: content.map },
			places: {
				type: 'geojson',
				data: {
					type: 'FeatureCollection',
					features: content.places.map(({ id, at }) => ({
						type: 'Feature',
						properties: { id },
						geometry: { type: 'Point', coordinates: [...at] }
					}))
				}
			}
		},
		layers: [
			{ id: 'ground', type: 'background', paint: { 'background-color': GROUND } },
			{
				id: 'areas',
				type: 'fill',
				source: 'map',
				filter: ['in', ['get', 'id'], ['literal', Object.keys(FILLS)]],
				paint: { 'fill-color': byId(FILLS, GROUND), 'fill-antialias': false }
			},
			{
				id: 'lines',
				type: 'line',
				source: 'map',
				paint: {
					'line-color': byId(strokes('color'), GROUND),
					'line-width': byId(strokes('width'), 1)
				}
			},
			{
				id: 'places',
				type: 'circle',
				source: 'places',
				paint: {
					'circle-color': DOT.color,
					'circle-radius': DOT.radius,
					'circle-stroke-color': DOT.line,
					'circle-stroke-width': DOT.width
				}
			}
		]
	}
});
map.on('click', 'places', (event) => {
	const place = content.places.find(({ id }) => id === event.features?.[0]?.properties.id)!;
	new Popup({ maxWidth: '300px' })
		.setLngLat([...place.at])
		.setDOMContent(popup(place, content))
		.addTo(map);
});
map.once('idle', () => (document.documentElement.dataset.ready = ''));

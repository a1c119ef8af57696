/** What a map of the same places is without a gazetteer: one page, one GeoJSON file, a popup on click. */
import { closeSync, copyFileSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { invent } from './generate.ts';

const MAPLIBRE = 'node_modules/maplibre-gl/dist';
const PAGE = `<!doctype html><meta charset="utf-8"><title>One file</title>
<link rel="stylesheet" href="maplibre-gl.css"><style>body{margin:0}#map{position:fixed;inset:0}</style>
<div id="map"></div>
<script type="module">
import { Map, Popup, setWorkerUrl } from './maplibre-gl.mjs';
setWorkerUrl(new URL('maplibre-gl-worker.mjs', location.href).href);
const of = (type) => ['==', ['geometry-type'], type];
const map = new Map({
	container: 'map', bounds: [41, 35.5, 53.5, 44], fadeDuration: 0,
	style: { version: 8,
		sources: { places: { type: 'geojson', data: new URL('places.geojson', location.href).href, promoteId: 'id' } },
		layers: [
			{ id: 'ground', type: 'background', paint: { 'background-color': '#f4f1ea' } },
			{ id: 'line', type: 'line', source: 'places', filter: of('LineString'), paint: { 'line-width': 1.5 } },
			{ id: 'circle', type: 'circle', source: 'places', filter: of('Point'), paint: { 'circle-radius': 3 } },
			{ id: 'label', type: 'symbol', source: 'places', filter: of('Point'),
				layout: { 'text-field': ['get', 'name'], 'text-font': ['label', 'sans-serif'], 'text-size': 10.5,
					'symbol-sort-key': ['get', 'rank'] } }
		] }
});
map.on('click', 'circle', ({ lngLat, features: [first] }) =>
	new Popup().setLngLat(lngLat).setText(first.properties.passages).addTo(map));
map.once('idle', () => { window.opened = performance.now(); });
</script>
`;

/** Writes the page for the first `count` invented places into `folder`; gives the data's bytes. */
export function writeSingleFile(count: number, folder: string): number {
	mkdirSync(folder, { recursive: true });
	for (const name of [
		'maplibre-gl.mjs',
		'maplibre-gl-shared.mjs',
		'maplibre-gl-worker.mjs',
		'maplibre-gl.css'
	])
		copyFileSync(join(MAPLIBRE, name), join(folder, name));
	writeFileSync(join(folder, 'index.html'), PAGE);
	const file = openSync(join(folder, 'places.geojson'), 'w');
	let bytes = writeSync(file, '{"type":"FeatureCollection","features":[\n');
	const documents = Math.max(2, Math.ceil(count / 100));
	for (let i = 0; i < count; i++) {
		const { geometry, ...properties } = invent(i, documents);
		const feature = JSON.stringify({ type: 'Feature', geometry, properties });
		bytes += writeSync(file, `${i ? ',\n' : ''}${feature}`);
	}
	bytes += writeSync(file, '\n]}\n');
	closeSync(file);
	return bytes;
}

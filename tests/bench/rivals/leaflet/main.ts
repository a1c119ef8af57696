/** The smallest Leaflet page: one GeoJSON layer, a marker for each place, a popup for each marker. */
import { circleMarker, geoJSON, map as createMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { content } from '../content.ts';
import { DOT, FILLS, STROKES } from '../look.ts';
import { popup } from '../popup.ts';

const [west, south, east, north] = content.bounds;
// Any zoom, not only whole ones: the same view as every other page. Popups come at once, not fading in.
const map = createMap('map', {
	zoomSnap: 0,
	fadeAnimation: false,
	attributionControl: false
}).fitBounds(
	[
		[south, west],
		[north, east]
	],
	{ animate: false }
);
geoJSON(content.map, {
	interactive: false,
	style: (feature) => {
		const { id } = feature!.properties as { id: string };
		const { color, width } = STROKES[id]!;
		const fillColor = FILLS[id];
		return { color, weight: width, fill: Boolean(fillColor), fillColor, fillOpacity: 1 };
	}
}).addTo(map);
for (const place of content.places) {
	const [lng, lat] = place.at;
	circleMarker([lat, lng], {
		radius: DOT.radius,
		color: DOT.line,
		weight: DOT.width,
		fillColor: DOT.color,
		fillOpacity: 1
	})
		// The map must not move while the words appear.
		.bindPopup(() => popup(place, content), { maxHeight: 240, autoPan: false })
		.addTo(map);
}
document.documentElement.dataset.ready = '';

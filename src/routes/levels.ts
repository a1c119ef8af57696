/** The levels of detail that the live map loads, coarse to fine. */
import type { Level } from '$lib/map/levels';
import map from '../../static/atlas/map.topojson?url';
import mid from '../../static/atlas/map-mid.topojson?url';
import near from '../../static/atlas/map-near.topojson?url';

export const LEVELS: readonly Level[] = [
	{ url: map, zoom: 0 },
	// The first level is fine around the Caucasus only.
	{ url: mid, zoom: 7.5, beyond: [41, 35.5, 53.5, 44] },
	// Full detail stands near the route and the border only.
	{ url: near, zoom: 9.5, within: [44.6, 38.6, 48.2, 40] }
];

/** The pages that are compared, and how each is used. */
import { readFileSync } from 'node:fs';
import { CLICKED } from './content.ts';
import type { Atlas, Id } from '../../src/lib/atlas/types.ts';
import type { Bbox, LngLat } from '../../src/lib/geo/types.ts';

export interface BenchPage {
	readonly id: string;
	/** For a reader. */
	readonly title: string;
	/** Which site it is in: the built atlas, or a rival's folder. */
	readonly site: string;
	/** Its address within the site. */
	readonly path: string;
	/** Selector of the element that the map fills. */
	readonly map: string;
	/** What the map shows, in degrees. */
	readonly bounds: Bbox;
	/** Selector that is there once the map can be moved; `null` where the page has no such map. */
	readonly ready: string | null;
	/** What is pressed to see a passage: a place on the map, or the middle of an element. */
	readonly press: LngLat | string;
}

const atlas = JSON.parse(
	readFileSync(new URL('../../static/atlas/atlas.json', import.meta.url), 'utf8')
) as Atlas;
const boundsOf = (id: Id) => atlas.views.find((view) => view.id === id)!.bounds;
const place = atlas.features.find((feature) => feature.id === CLICKED)!.anchor;

const whole = { bounds: boundsOf('overview'), path: '/', press: place };
const rival = { ...whole, map: '#map' };

export const PAGES: readonly BenchPage[] = [
	{ ...rival, id: 'bare', title: 'Bare SVG page', site: 'bare', ready: null },
	{
		...whole,
		id: 'atlas',
		title: 'Atlas, explorer',
		site: 'atlas',
		map: '#map',
		ready: '.live.shown'
	},
	{
		id: 'embed',
		title: 'Atlas, embed',
		site: 'atlas',
		path: '/embed/zangezur-route/',
		map: 'section.map',
		bounds: boundsOf('zangezur-route'),
		ready: null,
		press: '.text details.more > summary, .inner > details > summary'
	},
	{ ...rival, id: 'leaflet', title: 'Leaflet', site: 'leaflet', ready: '[data-ready]' },
	{ ...rival, id: 'maplibre', title: 'MapLibre', site: 'maplibre', ready: '[data-ready]' }
];

/** The pages that are compared, and how each is used. */
import { readFileSync } from 'node:fs';
import type { Atlas, Id } from '../../src/lib/atlas/types.ts';
import type { Bbox, LngLat } from '../../src/lib/geo/types.ts';
import { CLICKED } from './content.ts';

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
	/** Selector that is there once the live map is; `null` where the page has none. */
	readonly ready: string | null;
	/** Whether the page is used only when that is there: it has nothing before. */
	readonly empty: boolean;
	/** Whether the map follows a hand. */
	readonly moves: boolean;
	/** What is pressed to see a passage: a place on the map, or the middle of an element. */
	readonly press: LngLat | string;
}

const atlas = JSON.parse(
	readFileSync(new URL('../../static/atlas/atlas.json', import.meta.url), 'utf8')
) as Atlas;
const boundsOf = (id: Id) => atlas.views.find((view) => view.id === id)!.bounds;
const place = atlas.features.find((feature) => feature.id === CLICKED)!.anchor;

const whole = { bounds: boundsOf('overview'), path: '/', press: place };
const rival = { ...whole, map: '#map', empty: true, moves: true, ready: '[data-ready]' };

export const PAGES: readonly BenchPage[] = [
	{
		...rival,
		...{ id: 'bare', title: 'Bare SVG page', site: 'bare' },
		...{ ready: null, empty: false, moves: false }
	},
	{ ...rival, id: 'leaflet', title: 'Leaflet', site: 'leaflet' },
	{ ...rival, id: 'maplibre', title: 'MapLibre', site: 'maplibre' },
	{
		...whole,
		...{ id: 'atlas', title: 'Atlas', site: 'atlas' },
		map: 'section[aria-label=Map]',
		ready: '[data-map=live], .live.shown',
		...{ empty: false, moves: true }
	},
	{
		...{ id: 'embed', title: 'Atlas, embed', site: 'atlas' },
		path: '/embed/zangezur-route/',
		map: 'section[aria-label=Map]',
		bounds: boundsOf('zangezur-route'),
		ready: null,
		...{ empty: false, moves: false },
		press: '.text details.more > summary, .inner > details > summary'
	}
];

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
	/** The place on the map that is pressed to see a passage. */
	readonly press: LngLat;
}

const atlas = JSON.parse(
	readFileSync(new URL('../../static/atlas/atlas.json', import.meta.url), 'utf8')
) as Atlas;
const boundsOf = (id: Id) => atlas.views.find((view) => view.id === id)!.bounds;
const anchorOf = (id: Id) => atlas.features.find((feature) => feature.id === id)!.anchor;

const overview = { bounds: boundsOf('overview'), path: '/', press: anchorOf(CLICKED) };
const rival = { ...overview, map: '#map', ready: '[data-ready]', empty: true, moves: true };
const own = { site: 'atlas', map: '#map', ready: '#map[data-map=live]', empty: false, moves: true };

export const PAGES: readonly BenchPage[] = [
	{
		...rival,
		...{ id: 'bare', title: 'Bare SVG page', site: 'bare' },
		...{ ready: null, empty: false, moves: false }
	},
	{ ...rival, id: 'leaflet', title: 'Leaflet', site: 'leaflet' },
	{ ...rival, id: 'maplibre', title: 'MapLibre', site: 'maplibre' },
	{ ...overview, ...own, id: 'atlas', title: 'Atlas' },
	{
		...{ ...own, id: 'embed', title: 'Atlas, embed', path: '/embed/zangezur-route/' },
		bounds: boundsOf('zangezur-route'),
		press: anchorOf('nakhchivan')
	}
];

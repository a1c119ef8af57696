/** Bad places: what is mapped twice, swapped, off the map, or made otherwise than it says. */
import { BASE, LINE, set, VIEW, type Case } from './change.fixture.ts';
import type { Json } from './project.fixture.ts';

const BANK = 'features/araz-route.json';
const STRETCH = 'features/border-132-km.json';
const BORDER = 'features/azerbaijan-iran-border.json';

const geometry = (change: (good: Json) => Json) =>
	set((feature) => ({ geometry: { ...feature.geometry, ...change(feature.geometry) } }));
const swapStop = (at: number) =>
	geometry(({ stops }) => ({
		stops: stops.map((stop: Json, i: number) =>
			i === at ? { ...stop, at: [...stop.at].reverse() } : stop
		)
	}));
const firstStop = (change: (at: number[]) => number[]) =>
	geometry(({ stops: [first, ...rest] }) => ({
		stops: [{ ...first, at: change(first.at) }, ...rest]
	}));
const bounds = (...box: number[]) => set(() => ({ bounds: box }));

export const PLACES: Case[] = [
	[
		'the land of another country',
		'features/iran.json',
		'geometry',
		geometry(() => ({ code: 'AZ' }))
	],
	[
		'a border of one country',
		BORDER,
		'geometry.between',
		geometry(() => ({ between: ['AZ', 'AZ'] }))
	],
	['a border that is mapped', BORDER, 'geometry', geometry(() => ({ between: ['AZ', 'AM'] }))],
	['a swapped stop', LINE, 'geometry.stops', swapStop(1)],
	['a stop off the map', LINE, 'geometry.stops.0.at.1', firstStop(([x]) => [x!, 95])],
	['a stop with a height', LINE, 'geometry.stops.0.at.2', firstStop((at) => [...at, 100])],
	['a stop with one number', LINE, 'geometry.stops.0.at.1', firstStop(([x]) => [x!])],
	[
		'a stop twice',
		LINE,
		'geometry.stops',
		geometry(({ stops }) => ({ stops: [stops[0], ...stops] }))
	],
	['one stop', LINE, 'geometry.stops', geometry(({ stops }) => ({ stops: stops.slice(0, 1) }))],
	[
		'all stops swapped',
		BANK,
		'label.at',
		geometry(({ stops }) => ({
			stops: stops.map((stop: Json) => ({ ...stop, at: [...stop.at].reverse() }))
		}))
	],
	[
		'a swapped label',
		LINE,
		'label.at',
		set(({ label }) => ({ label: { ...label, at: [...label.at].reverse() } }))
	],
	['a route that avoids nothing', BANK, 'geometry.avoid', geometry(() => ({ avoid: [] }))],
	['a soft end longer than its line', STRETCH, 'geometry', geometry(() => ({ soft: 132 }))],
	['a line of no length', STRETCH, 'geometry.km', geometry(() => ({ km: 0 }))],
	[
		'a base put by hand',
		BASE,
		'kind',
		set(() => ({ geometry: { from: 'point', code: 'AZ', at: [47.4, 40.8] } }))
	],
	[
		'a base said to be surveyed',
		BASE,
		'method',
		set(() => ({ geometry: { from: 'point', code: 'AZ', at: [47.4, 40.8] } }))
	],
	[
		'a base moved by its label',
		BASE,
		'label.at',
		set(({ label }) => ({ label: { ...label, at: [47.4, 40.8] } }))
	],
	['a drawn line said to be surveyed', LINE, 'method', set(() => ({ method: 'surveyed' }))],
	['a drawn line said to be of others', LINE, 'dataset', set(() => ({ dataset: 'osm-borders' }))],
	['a border said to be a river', BORDER, 'kind', set(() => ({ kind: 'river' }))],
	['swapped bounds', VIEW, 'bounds', bounds(47.6, 38.55, 45.2, 39.65)],
	['bounds upside down', VIEW, 'bounds', bounds(45.2, 39.65, 47.6, 38.55)],
	['empty bounds', VIEW, 'bounds', bounds(45.2, 38.55, 45.2, 39.65)],
	['bounds off the map', VIEW, 'bounds', bounds(-200, 38.55, 47.6, 39.65)],
	['bounds of the globe', VIEW, 'bounds', bounds(-180, -90, 180, 90)],
	['three bounds', VIEW, 'bounds.3', bounds(45.2, 38.55, 47.6)],
	['five bounds', VIEW, 'bounds.4', bounds(45.2, 38.55, 47.6, 39.65, 0)]
];

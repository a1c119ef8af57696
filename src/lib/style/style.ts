/**
 * The live map's style: a pure function of the atlas and the palette. Names and symbols are the page's
 * own elements. The theme and the lens are global state, a layer group's visibility a layout property,
 * what is lit a feature's state: none of them rebuilds the style.
 */
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Bbox } from '$lib/geo/types';
import { groundLayers, shade } from './ground-layers';
import { is, ROUND, strandLayers } from './line-layers';
import { strandsOf, type Area, type Line } from './lines';
import { themed } from './themed';

/**
 * Nearly everything is in one source: for each change of source from layer to layer MapLibre marks the
 * whole screen anew, tile by tile, a tenth of a frame's time. Fading lines stand apart: measured lines
 * (`lineMetrics`) would draw dashes at the wrong length.
 */
export const SOURCES = ['drawn', 'fading'] as const;
export type SourceName = (typeof SOURCES)[number];
export type SourceData = Readonly<Record<SourceName, FeatureCollection>>;

/** A layer that is drawn only around what is pointed at or open: it has no width at rest, and so costs nothing. */
export interface Light {
	readonly feature: string;
	/** In CSS pixels. */
	readonly widths: { readonly hover: number; readonly open: number };
}

/** What there is to draw. */
export interface Drawing {
	readonly lines: readonly Line[];
	readonly areas: readonly Area[];
	readonly data: SourceData;
	readonly relief: Relief | null;
}

/** The image of the relief in each theme, and the box that it covers, linear in Mercator. */
export interface Relief {
	readonly light: string;
	readonly dark: string;
	readonly bounds: Bbox;
}

function areaLayer({ id, group, color }: Area): LayerSpecification {
	return {
		id: `${id}-fill`,
		type: 'fill',
		source: 'drawn',
		filter: is('area', id),
		metadata: { group, feature: id },
		paint: { 'fill-color': themed(color), 'fill-antialias': false }
	};
}

/** The line around an area that is pointed at or open. */
const outline = ({ id, group }: Area): LayerSpecification => ({
	id: `${id}-line-lit`,
	type: 'line',
	source: 'drawn',
	filter: is('area', id),
	metadata: { group, feature: id, widths: { hover: 1, open: 2.5 } },
	layout: ROUND,
	paint: { 'line-color': themed('text'), 'line-width': 0, 'line-opacity': 0.85 }
});

const land: LayerSpecification = {
	id: 'land-background',
	type: 'background',
	paint: { 'background-color': themed('land') }
};
const sea: LayerSpecification = {
	id: 'sea-fill',
	type: 'fill',
	source: 'drawn',
	filter: is('area', 'sea'),
	paint: { 'fill-color': themed('sea'), 'fill-antialias': false }
};

const source = (name: SourceName, data: FeatureCollection) => ({
	...{ type: 'geojson', data, promoteId: 'id', tolerance: 0.375 },
	lineMetrics: name === 'fading'
});

function reliefSource({ bounds, ...files }: Relief, theme: 'light' | 'dark') {
	const [west, south, east, north] = bounds;
	return {
		type: 'image' as const,
		url: files[theme],
		coordinates: [
			[west, north],
			[east, north],
			[east, south],
			[west, south]
		]
	};
}

/** The same layer, hidden where its group is not shown. */
export const shownIn = (layer: LayerSpecification, groups: readonly string[]): boolean => {
	const { group } = (layer.metadata ?? {}) as { group?: string };
	return !group || groups.includes(group);
};

/** The whole style, with its data, in a theme and with the layer groups that are shown. */
export function buildStyle(
	{ lines, areas, data, relief }: Drawing,
	theme: 'light' | 'dark',
	groups: readonly string[]
): StyleSpecification {
	// Neighbours' borders run on over the water in the data: the sea covers them there.
	const [below, above] = [lines.filter(isBelowSea), lines.filter((line) => !isBelowSea(line))];
	// Those of the other source last, so that the source changes once.
	const layersOf = (some: readonly Line[]) =>
		strandsOf(some)
			.sort((a, b) => Number(Boolean(a.fades)) - Number(Boolean(b.fades)))
			.flatMap((strand) => strandLayers(strand, theme));
	const layers = [
		land,
		...layersOf(below),
		sea,
		...areas.map(areaLayer),
		...(relief ? [shade] : []),
		...groundLayers,
		...areas.map(outline),
		...layersOf(above)
	];
	return {
		version: 8,
		transition: { duration: 0, delay: 0 },
		state: { theme: { default: theme }, lens: { default: false } },
		sources: {
			...Object.fromEntries(SOURCES.map((name) => [name, source(name, data[name])])),
			...(relief && { relief: reliefSource(relief, theme) })
		} as StyleSpecification['sources'],
		layers: layers.map((layer) =>
			shownIn(layer, groups)
				? layer
				: ({ ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification)
		)
	};
}

const isBelowSea = (line: Line) => line.object === 'neighbours';

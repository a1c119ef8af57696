/**
 * The live map's style: a pure function of the tables in this folder. The theme is global state and a
 * layer group's visibility a layout property, so that neither ever rebuilds the style.
 */
import type {
	ExpressionSpecification,
	LayerSpecification,
	StyleSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Label } from '$lib/atlas/types';
import { dark, light, type ColorName, type Palette } from './palette';
import { AREAS, CASING, STROKES, type Stroke } from './strokes';
import { LABEL_GAP, TYPE } from './type';

export const SOURCES = ['areas', 'lines', 'points', 'labels'] as const;
export type SourceName = (typeof SOURCES)[number];

const color = (name: ColorName): ExpressionSpecification => [
	'case',
	['==', ['global-state', 'theme'], 'dark'],
	dark[name],
	light[name]
];

/** Opacity by feature-state: nothing, pointed at, opened. */
const lit = (hover: number, open: number): ExpressionSpecification => [
	'case',
	['boolean', ['feature-state', 'open'], false],
	open,
	['boolean', ['feature-state', 'hover'], false],
	hover,
	0
];

/** The gradient of a fading stroke; gradients know no global state, so the theme is an argument. */
export function fadeGradient(palette: Palette): ExpressionSpecification {
	const name = STROKES.find((stroke) => stroke.fades)!.color;
	return ['interpolate', ['linear'], ['line-progress'], 0, palette[name], 1, `${palette[name]}10`];
}

const round = { 'line-cap': 'round', 'line-join': 'round' } as const;

/** The screen shift of a schematic line, gone where the reader is close enough to tell lines apart. */
function shiftOf(stroke: Stroke): object {
	if (!stroke.shift) return {};
	const steps: ExpressionSpecification = [
		'interpolate',
		['linear'],
		['zoom'],
		8,
		['literal', [...stroke.shift]],
		10,
		['literal', [0, 0]]
	];
	return { 'line-translate': steps };
}

function strokeLayers(stroke: Stroke): LayerSpecification[] {
	const base = {
		type: 'line',
		source: 'lines',
		filter: ['==', ['get', 'stroke'], stroke.id],
		metadata: { group: stroke.group }
	} as const;
	const shift = shiftOf(stroke);
	const layers: LayerSpecification[] = [];
	if (stroke.feature)
		layers.push({
			...base,
			id: `${stroke.id}-line-halo`,
			layout: round,
			paint: {
				'line-color': color(stroke.color),
				'line-width': stroke.width + 9,
				'line-opacity': lit(0.2, 0.3),
				...shift
			}
		});
	if (stroke.cased)
		layers.push({
			...base,
			id: `${stroke.id}-line-casing`,
			layout: round,
			paint: { 'line-color': color('casing'), 'line-width': stroke.width + CASING, ...shift }
		});
	layers.push({
		...base,
		id: `${stroke.id}-line`,
		layout: stroke.round || !stroke.dash ? round : {},
		paint: {
			'line-width': stroke.width,
			...(stroke.fades
				? { 'line-gradient': fadeGradient(light) }
				: { 'line-color': color(stroke.color) }),
			...(stroke.dash && { 'line-dasharray': stroke.dash.map((part) => part / stroke.width) }),
			...shift
		}
	});
	if (stroke.feature)
		layers.push({
			...base,
			id: `${stroke.id}-line-hit`,
			paint: { 'line-color': '#000', 'line-opacity': 0, 'line-width': 18, ...shift }
		});
	return layers;
}

const areaLayers = AREAS.flatMap(({ id, color: fill, group }): LayerSpecification[] => {
	const base = { source: 'areas', filter: ['==', ['get', 'id'], id], metadata: { group } } as const;
	return [
		{
			...base,
			id: `${id}-fill`,
			type: 'fill',
			paint: { 'fill-color': color(fill), 'fill-antialias': false }
		},
		{
			...base,
			id: `${id}-fill-lit`,
			type: 'fill',
			paint: { 'fill-color': color('text'), 'fill-opacity': lit(0.05, 0.08) }
		}
	];
});

const areaOutlines = AREAS.map(({ id, group }): LayerSpecification => ({
	id: `${id}-line-lit`,
	type: 'line',
	source: 'areas',
	filter: ['==', ['get', 'id'], id],
	metadata: { group },
	layout: round,
	paint: { 'line-color': color('text'), 'line-width': 2, 'line-opacity': lit(0.45, 0.85) }
}));

function pointLayers(marker: 'town' | 'base', radius: number, group: string): LayerSpecification[] {
	const base = {
		type: 'circle',
		source: 'points',
		filter: ['==', ['get', 'marker'], marker],
		metadata: { group }
	} as const;
	const ring: LayerSpecification = {
		...base,
		id: `${marker}-circle`,
		paint: {
			'circle-radius': radius,
			'circle-color': color('casing'),
			'circle-stroke-color': color('text'),
			'circle-stroke-width': marker === 'base' ? 2 : 1.25
		}
	};
	const lights: LayerSpecification = {
		...base,
		id: `${marker}-circle-lit`,
		paint: {
			'circle-radius': radius + 7,
			'circle-color': color('text'),
			'circle-opacity': lit(0.2, 0.3)
		}
	};
	const dot: LayerSpecification = {
		...base,
		id: `${marker}-circle-dot`,
		paint: { 'circle-radius': 2.25, 'circle-color': color('text') }
	};
	return marker === 'base' ? [lights, ring, dot] : [lights, ring];
}

function labelLayer(type: Label['type'], group: string): LayerSpecification {
	const style = TYPE[type];
	const gap = LABEL_GAP / style.size;
	const family = style.serif ? 'Georgia' : 'system-ui';
	const look = `${style.bold ? 'bold ' : ''}${style.italic ? 'italic ' : ''}label`;
	return {
		id: `${type}-label-${group}`,
		type: 'symbol',
		source: 'labels',
		filter: ['all', ['==', ['get', 'type'], type], ['==', ['get', 'group'], group]],
		metadata: { group },
		layout: {
			'text-field': [
				'format',
				['get', 'text'],
				{ 'text-font': ['literal', [look, family, 'sans-serif']] },
				['case', ['has', 'sub'], ['concat', '\n', ['get', 'sub']], ''],
				{
					'font-scale': style.subSize / style.size,
					'text-font': ['literal', ['label', family, 'sans-serif']]
				}
			],
			'text-size': style.size,
			'text-letter-spacing': style.spacing,
			'text-max-width': 100,
			'text-anchor': ['get', 'anchor'],
			'text-justify': 'auto',
			'text-offset': [
				'match',
				['get', 'side'],
				'right',
				['literal', [gap, 0]],
				'left',
				['literal', [-gap, 0]],
				'top',
				['literal', [0, -gap]],
				'bottom',
				['literal', [0, gap]],
				['literal', [0, 0]]
			],
			'text-rotate': ['get', 'rotate'],
			'symbol-sort-key': ['get', 'rank'],
			'text-padding': 3
		},
		paint: {
			'text-color': [
				'match',
				['get', 'color'],
				'corridor',
				color('corridor'),
				'line132',
				color('line132'),
				color(style.color)
			],
			'text-halo-color': color(type === 'water' ? 'sea' : 'halo'),
			'text-halo-width': 1.5
		}
	};
}

/** The style over empty sources; the live map fills them. `labels` says which kinds of label there are. */
export function buildStyle(
	labels: readonly { type: Label['type']; group: string }[]
): StyleSpecification {
	const kinds = [
		...new Map(labels.map((label) => [`${label.type} ${label.group}`, label])).values()
	];
	const order = Object.keys(TYPE);
	kinds.sort((a, b) => order.indexOf(b.type) - order.indexOf(a.type));
	const empty = { type: 'FeatureCollection' as const, features: [] };
	const [neighbours, ...strokes] = STROKES.map(strokeLayers);
	return {
		version: 8,
		state: { theme: { default: 'light' } },
		sources: Object.fromEntries(
			SOURCES.map((name) => [
				name,
				{
					type: 'geojson',
					data: empty,
					promoteId: 'id',
					lineMetrics: name === 'lines',
					tolerance: 0.25
				}
			])
		) as StyleSpecification['sources'],
		layers: [
			{ id: 'land-background', type: 'background', paint: { 'background-color': color('land') } },
			...neighbours!,
			{
				id: 'sea-fill',
				type: 'fill',
				source: 'areas',
				filter: ['==', ['get', 'id'], 'sea'],
				paint: { 'fill-color': color('sea'), 'fill-antialias': false }
			},
			...areaLayers,
			...strokes.flat(),
			...areaOutlines,
			...pointLayers('town', 3, 'places'),
			...pointLayers('base', 6.5, 'bases'),
			...kinds.map((kind) => labelLayer(kind.type, kind.group))
		]
	};
}

/**
 * The live map's style: a pure function of the tables in this folder. The theme is global state and a
 * layer group's visibility a layout property, so that neither ever rebuilds the style.
 */
import type { FeatureCollection } from 'geojson';
import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	StyleSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { labelLayers, type LabelKind } from './label-layers';
import { palettes, type Palette } from './palette';
import { atRest } from './reactions';
import { AREAS, CASING, STROKES, type Stroke } from './strokes';
import { themed as color, underLens } from './themed';

/**
 * In the order in which the worker gets them: names last, since they are shown last. Fading lines stand
 * apart: measured lines (`lineMetrics`) would draw dashes at the wrong length.
 */
export const SOURCES = ['areas', 'lines', 'fading', 'points', 'labels'] as const;
export type SourceName = (typeof SOURCES)[number];

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

/** Dashes grow up to twofold between whole zooms; this puts their mean at the length that is meant. */
const DASH_STRETCH = 1.4;

const is = (property: string, value: string): FilterSpecification => [
	'==',
	['get', property],
	value
];

// Only sharp turns are rounded: on thin lines other joins look the same, at half the vertices.
const round = { 'line-cap': 'round', 'line-join': 'round', 'line-round-limit': 2 } as const;

/** Ids of the layers whose lines are features: thin, so that a pointer near them means them. */
export const FEATURE_LINES = STROKES.filter(({ feature }) => feature).map(({ id }) => `${id}-line`);

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

function strokeLayers(stroke: Stroke, palette: Palette): LayerSpecification[] {
	const base = {
		type: 'line' as const,
		source: stroke.fades ? 'fading' : 'lines',
		filter: is('stroke', stroke.id),
		metadata: { group: stroke.group }
	};
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
			...(stroke.feature && { 'line-opacity': underLens(0.25) }),
			...(stroke.fades
				? { 'line-gradient': fadeGradient(palette) }
				: { 'line-color': color(stroke.color) }),
			...(stroke.dash && {
				'line-dasharray': stroke.dash.map((part) => part / stroke.width / DASH_STRETCH)
			}),
			...shift
		}
	});
	return layers;
}

const areaLayers = AREAS.flatMap(({ id, color: fill, group }): LayerSpecification[] => {
	const base = { source: 'areas', filter: is('id', id), metadata: { group } };
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
	filter: is('id', id),
	metadata: { group },
	layout: round,
	paint: { 'line-color': color('text'), 'line-width': 2, 'line-opacity': lit(0.45, 0.85) }
}));

/** The light behind a point; its symbol is drawn with its name, so that both come and go together. */
const pointLight: LayerSpecification = {
	id: 'point-circle-lit',
	type: 'circle',
	source: 'points',
	paint: {
		'circle-radius': 13,
		'circle-color': color('text'),
		'circle-opacity': lit(0.2, 0.3)
	}
};

/** What a map opens with; what is left out is empty, light, and all shown. */
export interface Opening {
	readonly data?: Readonly<Partial<Record<SourceName, FeatureCollection>>>;
	readonly theme?: 'light' | 'dark';
	/** Ids of the layer groups that are shown. */
	readonly groups?: readonly string[];
	/** While nothing is lit up or dimmed, what would do so is left out: half of what is to be drawn and compiled. */
	readonly resting?: boolean;
	/** Names are left out, to be added on top: drawing their glyphs takes longest. */
	readonly nameless?: boolean;
}

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The same layer, hidden where its group is not shown. */
function shownIn(layer: LayerSpecification, groups: readonly string[] | undefined) {
	const group = (layer.metadata as { group?: string } | undefined)?.group;
	if (!group || !groups || groups.includes(group)) return layer;
	return { ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification;
}

/**
 * The whole style. A map that opens with its data, theme and groups in it draws once; one that is
 * given them later draws each time. `labels` says which kinds of label there are.
 */
export function buildStyle(
	labels: readonly LabelKind[],
	{ data = {}, theme = 'light', groups, resting = false, nameless = false }: Opening = {}
): StyleSpecification {
	const [neighbours, ...strokes] = STROKES.map((stroke) => strokeLayers(stroke, palettes[theme]));
	const layers: LayerSpecification[] = [
		{ id: 'land-background', type: 'background', paint: { 'background-color': color('land') } },
		...neighbours!,
		{
			id: 'sea-fill',
			type: 'fill',
			source: 'areas',
			filter: is('id', 'sea'),
			paint: { 'fill-color': color('sea'), 'fill-antialias': false }
		},
		...areaLayers,
		...strokes.flat(),
		...areaOutlines,
		pointLight,
		...(nameless ? [] : labelLayers(labels))
	];
	return {
		version: 8,
		transition: { duration: 0, delay: 0 },
		state: { theme: { default: theme }, lens: { default: false } },
		sources: Object.fromEntries(
			SOURCES.map((name) => [
				name,
				{
					type: 'geojson',
					data: data[name] ?? EMPTY,
					promoteId: 'id',
					lineMetrics: name === 'fading',
					tolerance: 0.375
				}
			])
		) as StyleSpecification['sources'],
		layers: (resting ? atRest(layers) : layers).map((layer) => shownIn(layer, groups))
	};
}

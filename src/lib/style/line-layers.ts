/** The live map's layers of a strand: the light around it, its casing, its lines. */
import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { dashAt } from './dash';
import { CASING, HALO, type Line, type Strand } from './lines';
import { palettes } from './palette';
import { themed, underLens } from './themed';
import { SHIFT_ZOOMS } from './zooms';

// Only sharp turns are rounded: on thin lines other joins look the same, at half the vertices.
export const ROUND = { 'line-cap': 'round', 'line-join': 'round', 'line-round-limit': 2 } as const;

export const is = (property: string, value: string): FilterSpecification => [
	'==',
	['get', property],
	value
];

/** The gradient of a fading line; gradients know no global state, so the theme is an argument. */
export function fadeGradient(
	{ color }: Pick<Line, 'color'>,
	theme: 'light' | 'dark'
): ExpressionSpecification {
	const end = palettes[theme][color];
	return ['interpolate', ['linear'], ['line-progress'], 0, end, 1, `${end}10`];
}

function shiftOf({ shift }: Strand): object {
	if (!shift) return {};
	const [from, to] = SHIFT_ZOOMS;
	const steps = ['interpolate', ['linear'], ['zoom'], from, ['literal', shift], to];
	return { 'line-translate': [...steps, ['literal', [0, 0]]] };
}

/** A strand's layers, the lowest first. */
export function strandLayers(strand: Strand, theme: 'light' | 'dark'): LayerSpecification[] {
	const { id, feature, group, color, width } = strand;
	const base = {
		type: 'line' as const,
		source: strand.fades ? 'fading' : 'drawn',
		filter: is('strand', feature ?? ''),
		metadata: { group, feature }
	};
	const shift = shiftOf(strand);
	const dimmed = feature && { 'line-opacity': underLens(0.4) };
	const halo: LayerSpecification = {
		...base,
		id: `${id}-line-halo`,
		metadata: { ...base.metadata, widths: { hover: width + HALO - 5, open: width + HALO } },
		// So wide a line shows a turn that is not rounded as a spike.
		layout: { ...ROUND, 'line-round-limit': 1 },
		paint: {
			'line-color': themed(color),
			'line-width': 0,
			'line-opacity': 0.3,
			...shift
		}
	};
	const casing: LayerSpecification = {
		...base,
		id: `${id}-line-casing`,
		layout: ROUND,
		paint: {
			'line-color': themed('casing'),
			'line-width': width + CASING,
			...dimmed,
			...shift
		}
	};
	const own = (line: Line) => ({
		...base,
		id: `${line.id}-line`,
		filter: is('line', line.id),
		layout: line.round || !line.dash ? ROUND : {},
		paint: {
			'line-width': line.width,
			...(line.fades
				? { 'line-gradient': fadeGradient(line, theme) }
				: { 'line-color': themed(line.color) }),
			...(line.dash && { 'line-dasharray': dashAt({ dash: line.dash, width: line.width }) }),
			...dimmed,
			...shift
		}
	});
	const lines = strand.lines.map(own) as LayerSpecification[];
	return [...(feature ? [halo] : []), ...(strand.cased ? [casing] : []), ...lines];
}

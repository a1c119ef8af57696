/** Every line and area that the map draws, in drawing order, for both renderers: the ground's from here, a feature's from its file. */
import type { Feature, Id, LookColor, Stroke } from '../atlas/types.ts';
import type { ColorName } from './palette.ts';

/** One line as drawn. */
export interface Line extends Omit<Stroke, 'color'> {
	/** Names it in both renderers: the feature's id, and its section's. */
	readonly id: string;
	/** The topology's object that holds it. */
	readonly object: 'neighbours' | 'coast' | 'borders' | 'lines';
	/** The feature that it is of; `null` for the ground. */
	readonly feature: Id | null;
	/** The layer group that shows it; '' for what is always there. */
	readonly group: Id;
	readonly color: ColorName;
}

/** Lines of one feature that lie on one casing and light up as one. A line of the ground is one by itself. */
export interface Strand extends Pick<
	Line,
	'id' | 'feature' | 'group' | 'color' | 'fades' | 'shift'
> {
	/** Of the widest, in CSS pixels. */
	readonly width: number;
	readonly cased: boolean;
	readonly lines: readonly Line[];
}

/** One area as drawn. */
export interface Area {
	readonly id: Id;
	readonly group: Id;
	readonly color: LookColor;
}

type Drawn = Pick<Feature, 'id' | 'layer' | 'look' | 'bbox'>;

/** How much wider than its line a casing is, in CSS pixels. */
export const CASING = 2.5;
/** How much wider than its line the light around a lit one is, in CSS pixels. */
export const HALO = 9;

const GROUND: readonly Line[] = [
	{ object: 'neighbours', group: '', order: 10, color: 'landBorder' as const, width: 0.75 },
	{ object: 'coast', group: '', order: 20, color: 'coast' as const, width: 1 },
	{ object: 'borders', group: 'countries', order: 50, color: 'border' as const, width: 1 }
].map((line) => ({ ...line, id: line.object, feature: null }) as Line);

/** All lines, lowest first. */
export function linesOf(features: readonly Drawn[]): Line[] {
	const own = features.flatMap(({ id, layer, look }) =>
		(look.strokes ?? []).map((stroke): Line => ({
			...stroke,
			id: stroke.section ? `${id}-${stroke.section}` : id,
			object: 'lines',
			feature: id,
			group: layer
		}))
	);
	return [...GROUND, ...own].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** The same lines by what they lie on. Fading ones stand apart, as they do in the live map's data. */
export function strandsOf(lines: readonly Line[]): Strand[] {
	const all = new Map<string, Line[]>();
	for (const line of lines) {
		const id = line.feature ? `${line.feature}${line.fades ? '-fading' : ''}` : line.id;
		all.set(id, [...(all.get(id) ?? []), line]);
	}
	return [...all].map(([id, own]) => ({
		...own[0]!,
		...{ id, lines: own },
		width: Math.max(...own.map(({ width }) => width)),
		cased: own.some(({ cased }) => cased)
	}));
}

/** All areas, the largest first, so that a part lies over the whole. */
export function areasOf(features: readonly Drawn[]): Area[] {
	const extent = ({ bbox: [west, south, east, north] }: Drawn) => (east - west) * (north - south);
	return features
		.filter(({ look }) => look.fill)
		.sort((a, b) => extent(b) - extent(a))
		.map(({ id, layer, look }) => ({ id, group: layer, color: look.fill! }));
}

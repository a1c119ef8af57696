/**
 * Every line that the map draws, in drawing order, once for both renderers.
 * Widths, dashes and shifts are CSS pixels on screen at any scale.
 */
import type { Id } from '$lib/atlas/types';
import type { ColorName } from './palette.ts';

export interface Stroke {
	readonly id: Id;
	/** The topology object that it is drawn from. */
	readonly object: 'neighbours' | 'coast' | 'borders' | 'lines';
	/** The layer group that shows and hides it. */
	readonly group: Id;
	/** For `lines`: the feature and which of its sections. */
	readonly feature?: Id;
	readonly section?: string;
	readonly color: ColorName;
	readonly width: number;
	readonly dash?: readonly [on: number, off: number];
	readonly round?: boolean;
	/** Drawn over a wider line in the casing's colour. */
	readonly cased?: boolean;
	/** Fades out to its end: the end is computed or unknown. */
	readonly fades?: boolean;
	/** Shifted on screen, so that a schematic line does not hide the border beside it. */
	readonly shift?: readonly [x: number, y: number];
}

/** The route is schematic; the border beside it is not. So the route gives way, to the north-west. */
const ROUTE_SHIFT = [-1.5, -3] as const;

const route = (id: Id, section?: string): Stroke => ({
	id: section ? `${id}-${section}` : id,
	object: 'lines',
	group: 'routes',
	feature: id,
	section,
	color: 'route',
	width: 1.75,
	dash: [2, 4]
});

const countryBorder = (feature: Id): Stroke => ({
	id: feature,
	object: 'lines',
	group: 'countries',
	feature,
	color: 'border',
	width: 1
});

const corridor = { object: 'lines', group: 'corridor', feature: 'zangezur-route' } as const;

export const STROKES: readonly Stroke[] = [
	{ id: 'neighbours', object: 'neighbours', group: '', color: 'landBorder', width: 0.75 },
	{ id: 'coast', object: 'coast', group: '', color: 'coast', width: 1 },
	{
		id: 'river-border',
		object: 'lines',
		group: 'rivers',
		feature: 'aras',
		section: 'border',
		color: 'river',
		width: 3.25,
		round: true
	},
	{
		id: 'river-schematic',
		object: 'lines',
		group: 'rivers',
		feature: 'aras',
		section: 'schematic',
		color: 'river',
		width: 1.75,
		dash: [5, 3]
	},
	{ id: 'borders', object: 'borders', group: 'countries', color: 'border', width: 1 },
	countryBorder('armenia-azerbaijan-border'),
	countryBorder('azerbaijan-iran-border'),
	{
		id: 'border-armenia-iran',
		object: 'lines',
		group: 'border',
		feature: 'armenia-iran-border',
		color: 'text',
		width: 2
	},
	route('north-south-rail'),
	route('btc-pipeline'),
	route('transit-iran'),
	route('araz-route'),
	{
		id: 'border-132',
		object: 'lines',
		group: 'border',
		feature: 'border-132-km',
		section: 'known',
		color: 'line132',
		width: 4,
		cased: true
	},
	{
		id: 'border-132-end',
		object: 'lines',
		group: 'border',
		feature: 'border-132-km',
		section: 'end',
		color: 'line132',
		width: 4,
		fades: true
	},
	{
		...corridor,
		id: 'corridor-azerbaijan',
		section: 'azerbaijan',
		color: 'corridor',
		width: 2.75,
		dash: [8, 4],
		cased: true,
		shift: ROUTE_SHIFT
	},
	{
		...corridor,
		id: 'corridor-armenia',
		section: 'armenia',
		color: 'corridor',
		width: 3.25,
		dash: [0.01, 6],
		round: true,
		cased: true,
		shift: ROUTE_SHIFT
	},
	{
		...corridor,
		id: 'corridor-nakhchivan',
		section: 'nakhchivan',
		color: 'corridor',
		width: 2.75,
		dash: [8, 4],
		cased: true,
		shift: ROUTE_SHIFT
	}
];

export const CASING = 2.5;

/** The features drawn as areas, largest first, with their colour; Nakhchivan is part of Azerbaijan. */
export const AREAS: readonly { id: Id; color: ColorName; group: Id }[] = [
	{ id: 'iran', color: 'iran', group: 'countries' },
	{ id: 'azerbaijan', color: 'azerbaijan', group: 'countries' },
	{ id: 'armenia', color: 'armenia', group: 'countries' },
	{ id: 'nakhchivan', color: 'azerbaijan', group: 'nakhchivan' }
];

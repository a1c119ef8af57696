/** How the ground under the features is drawn: water, railways and roads, thinner than any border. Widths in CSS pixels. */
import type { ColorName } from './palette.ts';

/** The objects of the ground's topology, lowest first. */
export const GROUND = ['roads', 'rivers', 'lakes', 'railways'] as const;
export type GroundObject = (typeof GROUND)[number];

/** The layer group that shows an object. */
export const groupOf = (object: GroundObject): string =>
	object === 'rivers' || object === 'lakes' ? 'rivers' : 'railways';

/** What is drawn alike. */
export interface GroundLine {
	/** Names it in both renderers. */
	readonly id: string;
	readonly object: GroundObject;
	readonly color: ColorName;
	readonly width: number;
	readonly dash?: readonly [on: number, off: number];
}

const widths = (object: GroundObject, color: ColorName, all: readonly number[]): GroundLine[] =>
	all.map((width, index) => ({ id: `${object}-${index + 1}`, object, color, width }));

export const GROUND_LINES: readonly GroundLine[] = [
	...widths('roads', 'road', [0.9, 0.6, 0.6, 0.6]),
	...widths('rivers', 'water', [1.9, 1.1, 0.8, 0.6]),
	{ id: 'lakes', object: 'lakes', color: 'water', width: 0.75 },
	{ id: 'railways-in-use', object: 'railways', color: 'rail', width: 0.9 },
	{ id: 'railways-construction', object: 'railways', color: 'rail', width: 0.9, dash: [4, 2] },
	{ id: 'railways-disused', object: 'railways', color: 'rail', width: 0.9, dash: [2, 2.5] },
	{ id: 'railways-abandoned', object: 'railways', color: 'rail', width: 0.9, dash: [2, 2.5] }
];

/** What the ground's topology says of one geometry. */
export interface GroundProperties {
	readonly rank?: number;
	readonly zoom?: number;
	readonly state?: string;
	/** A railway that the corridor is drawn along. */
	readonly route?: boolean;
}

/** The line by which a geometry is drawn; `null` for what the corridor shows already. */
export function groundLine(
	object: GroundObject,
	{ rank = 1, state, route }: GroundProperties
): string | null {
	if (route) return null;
	if (object === 'lakes') return 'lakes';
	return `${object}-${object === 'railways' ? (state ?? 'in-use') : rank}`;
}

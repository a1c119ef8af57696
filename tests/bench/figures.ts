/** Medians, ranges and ratios of what was measured. */
import type { Load } from './load.ts';
import type { Reach } from './reach.ts';

/** Everything that one round says of one page. */
export type Sample = Readonly<Record<keyof Load | keyof Reach | 'press' | 'script', number | null>>;
export type MetricId = keyof Sample;

export interface Metric {
	readonly id: MetricId;
	/** For a reader, with its unit. */
	readonly title: string;
	/** One of the unit, in that of the sample. */
	readonly unit: number;
	/** Digits after the decimal point when shown. */
	readonly digits: number;
}

export const METRICS: readonly Metric[] = [
	{ id: 'paint', title: 'first paint, s', unit: 1000, digits: 2 },
	{ id: 'picture', title: '95 % of the picture, s', unit: 1000, digits: 2 },
	{ id: 'start', title: 'live map by itself, s', unit: 1000, digits: 2 },
	{ id: 'blocked', title: 'main thread blocked, ms', unit: 1, digits: 0 },
	{ id: 'press', title: 'press to text, ms', unit: 1, digits: 0 },
	{ id: 'move', title: 'first gesture to moving picture, ms', unit: 1, digits: 0 },
	{ id: 'live', title: 'first gesture to live map, s', unit: 1000, digits: 2 },
	{ id: 'drag', title: 'drag, frames/s', unit: 1, digits: 1 },
	{ id: 'wheel', title: 'wheel, frames/s', unit: 1, digits: 1 },
	{ id: 'firstBytes', title: 'come by the picture, kB', unit: 1000, digits: 1 },
	{ id: 'firstRequests', title: 'requests by then', unit: 1, digits: 0 },
	{ id: 'bytes', title: 'come by the rest, kB', unit: 1000, digits: 1 },
	{ id: 'requests', title: 'requests by then', unit: 1, digits: 0 },
	{ id: 'script', title: 'script run by the rest, kB', unit: 1000, digits: 1 }
];

/** One metric of one page over all rounds. */
export interface Figure {
	readonly median: number;
	readonly least: number;
	readonly most: number;
}

/** What one page showed under one condition; `null` where the page has no such thing. */
export type Figures = Readonly<Record<MetricId, Figure | null>>;

/** Page ids to figures. */
export type Results = Readonly<Record<string, Figures>>;

/** The middle of some numbers, or the mean of the two in the middle. Throws on none. */
export function median(values: readonly number[]): number {
	if (!values.length) throw new Error('There is no median of nothing.');
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length >> 1;
	return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Median and range; `null` when any round has no value, since the rest would be chosen by chance. */
export function figureOf(values: readonly (number | null)[]): Figure | null {
	const numbers = values.filter((value) => value !== null);
	if (!numbers.length || numbers.length < values.length) return null;
	return { median: median(numbers), least: Math.min(...numbers), most: Math.max(...numbers) };
}

/** All metrics of one page over its rounds. */
export function figuresOf(samples: readonly Sample[]): Figures {
	return Object.fromEntries(
		METRICS.map(({ id }) => [id, figureOf(samples.map((sample) => sample[id]))])
	) as Record<MetricId, Figure | null>;
}

/** The pages in the order of one round: each round starts one page later, so that none is always first. */
export function orderOf<T>(pages: readonly T[], round: number): T[] {
	const first = round % pages.length;
	return [...pages.slice(first), ...pages.slice(0, first)];
}

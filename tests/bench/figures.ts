/** Medians, ranges and ratios of what was measured. */
import type { Visit } from './measure.ts';

export type MetricId = keyof Visit;

export interface Metric {
	readonly id: MetricId;
	/** For a reader, with its unit. */
	readonly title: string;
	/** Digits after the decimal point when shown. */
	readonly digits: number;
}

export const METRICS: readonly Metric[] = [
	{ id: 'geometry', title: 'borders visible, ms', digits: 0 },
	{ id: 'click', title: 'press to passage, ms', digits: 0 },
	{ id: 'live', title: 'live map ready, ms', digits: 0 },
	{ id: 'blocking', title: 'main thread blocked, ms', digits: 0 },
	{ id: 'shift', title: 'layout shift', digits: 3 },
	{ id: 'bytes', title: 'over the wire, bytes', digits: 0 },
	{ id: 'requests', title: 'requests', digits: 0 }
];

/** One metric of one page over all rounds. */
export interface Figure {
	readonly median: number;
	readonly least: number;
	readonly most: number;
}

/** What one page showed on one link, metric by metric; `null` where the page has no such thing. */
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

/** All metrics of one page's visits. */
export function figuresOf(visits: readonly Visit[]): Figures {
	return Object.fromEntries(
		METRICS.map(({ id }) => [id, figureOf(visits.map((visit) => visit[id]))])
	) as Record<MetricId, Figure | null>;
}

/** The median of one page over that of another; `null` where either has none, or the other's is 0. */
export function ratio(results: Results, metric: MetricId, page: string, to: string): number | null {
	const [mine, theirs] = [results[page]?.[metric], results[to]?.[metric]];
	return mine && theirs?.median ? mine.median / theirs.median : null;
}

export interface Comparison {
	readonly title: string;
	readonly metric: MetricId;
	readonly page: string;
	readonly to: string;
	/** The ratio that the atlas means to stay under. */
	readonly goal: number;
}

/** What the atlas has set itself, on the slow link. */
export const GOALS: readonly Comparison[] = [
	{ title: 'borders visible', metric: 'geometry', page: 'atlas', to: 'maplibre', goal: 0.16 },
	{ title: 'borders visible', metric: 'geometry', page: 'atlas', to: 'bare', goal: 1.15 },
	{ title: 'borders visible', metric: 'geometry', page: 'embed', to: 'bare', goal: 1.15 },
	{ title: 'press to passage', metric: 'click', page: 'atlas', to: 'maplibre', goal: 0.2 },
	{ title: 'live map ready', metric: 'live', page: 'atlas', to: 'maplibre', goal: 1.1 }
];

/** The pages in the order of one round: each round starts one page later, so that none is always first. */
export function orderOf<T>(pages: readonly T[], round: number): T[] {
	const first = round % pages.length;
	return [...pages.slice(first), ...pages.slice(0, first)];
}

/** What the atlas has set itself, on the slow link in both windows. */
import type { MetricId, Results } from './figures.ts';

export interface Goal {
	readonly title: string;
	readonly page: string;
	readonly metric: MetricId;
	/** The other page's metric, for a ratio of medians; without it the median itself is judged. */
	readonly to?: readonly [page: string, metric: MetricId];
	/** At most, or for frame rates at least. */
	readonly limit: number;
	readonly atLeast?: true;
}

export const GOALS: readonly Goal[] = [
	{
		title: 'first paint / bare page',
		page: 'atlas',
		metric: 'paint',
		to: ['bare', 'paint'],
		limit: 1.15
	},
	{
		title: '95 % of the picture / bare page',
		page: 'atlas',
		metric: 'picture',
		to: ['bare', 'picture'],
		limit: 1.15
	},
	{
		title: 'main thread blocked before a gesture, ms',
		page: 'atlas',
		metric: 'blocked',
		limit: 300
	},
	{
		title: 'press to text / bare page',
		page: 'atlas',
		metric: 'press',
		to: ['bare', 'press'],
		limit: 1.5
	},
	{ title: 'first gesture to moving picture, ms', page: 'atlas', metric: 'move', limit: 100 },
	{
		title: 'gesture to live map / start of MapLibre’s page',
		page: 'atlas',
		metric: 'live',
		to: ['maplibre', 'start'],
		limit: 0.6
	},
	{
		title: 'drag, frame rate / MapLibre’s page',
		page: 'atlas',
		metric: 'drag',
		to: ['maplibre', 'drag'],
		limit: 0.8,
		atLeast: true
	},
	{ title: 'first view, bytes', page: 'atlas', metric: 'firstBytes', limit: 24_000 },
	{ title: 'first view, requests', page: 'atlas', metric: 'firstRequests', limit: 1 },
	{ title: 'script run before a gesture, bytes', page: 'atlas', metric: 'script', limit: 20_000 },
	{ title: 'embed, bytes', page: 'embed', metric: 'bytes', limit: 25_000 },
	{ title: 'embed, requests', page: 'embed', metric: 'requests', limit: 3 }
];

export interface Judgement {
	readonly title: string;
	/** `null` where the atlas has no such figure: then the goal is missed. */
	readonly found: number | null;
	readonly limit: number;
	readonly reached: boolean;
}

/** Each goal against the results; one whose pages were not measured is left out. */
export function judge(results: Results): Judgement[] {
	return GOALS.flatMap(({ title, page, metric, to, limit, atLeast }): Judgement[] => {
		const mine = results[page];
		const theirs = to ? results[to[0]]?.[to[1]]?.median : 1;
		if (!mine || !theirs) return [];
		const figure = mine[metric];
		if (!figure) return [{ title, found: null, limit, reached: false }];
		const found = figure.median / theirs;
		return [{ title, found, limit, reached: atLeast ? found >= limit : found <= limit }];
	});
}

/** Says what was measured, as Markdown. */
import { LOST } from './aim.ts';
import { METRICS, type Figure, type Metric, type MetricId, type Results } from './figures.ts';
import { judge } from './goals.ts';
import type { BenchPage } from './pages.ts';

/** What no figure here says. */
export const NOT_MEASURED = [
	'graphics cards: WebGL is drawn in software',
	'real phones, their processors, their heat and their browsers',
	'other browsers than Chromium',
	'workers and the process that draws, held back: only the main thread is',
	'HTTP/2 and encryption, distance, loss, and a radio that wakes up',
	'a second visit, with a full cache',
	'memory and battery'
];

/** What a page answers a reader; it may never come. */
const ANSWERS: readonly MetricId[] = ['press', 'move'];

function cell(figure: Figure | null | undefined, { id, unit, digits }: Metric): string {
	if (!figure) return '–';
	if (ANSWERS.includes(id) && figure.median >= LOST) return 'lost';
	const [middle, least, most] = [figure.median, figure.least, figure.most].map((value) =>
		(value / unit).toFixed(digits)
	);
	return least === most ? middle! : `${middle} (${least}–${most})`;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A table of medians, each with least and most: a row for each measure, a column for each page. */
export function formatTable(results: Results, pages: readonly BenchPage[]): string {
	return [
		row(['', ...pages.map(({ title }) => title)]),
		row(['---', ...pages.map(() => '---:')]),
		...METRICS.map((metric) =>
			row([metric.title, ...pages.map(({ id }) => cell(results[id]?.[metric.id], metric))])
		)
	].join('\n');
}

/** The goals, one a line. */
export const formatGoals = (results: Results): string =>
	judge(results)
		.map(({ title, found, limit, reached }) => {
			const shown = found?.toLocaleString('en', { maximumSignificantDigits: 3 }) ?? 'none';
			return `- ${title}: ${shown}, goal ${limit}: ${reached ? 'reached' : '**missed**'}`;
		})
		.join('\n');

/** The document with what was measured written anew between its two marks. */
export function withMeasured(document: string, text: string): string {
	const place = /(<!-- measured -->\n)[^]*?(\n<!-- end -->)/;
	if (!place.test(document)) throw new Error('docs/benchmark.md has no place for the tables.');
	return document.replace(place, (_, start: string, end: string) => `${start}\n${text}\n${end}`);
}

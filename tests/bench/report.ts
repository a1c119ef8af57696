/** Prints what was measured. */
import { GOALS, METRICS, ratio, type Figure, type Metric, type Results } from './figures.ts';
import type { BenchPage } from './pages.ts';

const cell = (figure: Figure | null | undefined, { digits }: Metric) =>
	figure
		? `${figure.median.toFixed(digits)} (${figure.least.toFixed(digits)}–${figure.most.toFixed(digits)})`
		: 'none';

/** A table of medians, each with least and most, one page a row. */
export function formatTable(results: Results, pages: readonly BenchPage[]): string {
	const rows = [
		['', ...METRICS.map((metric) => metric.title)],
		...pages.map(({ id, title }) => [
			title,
			...METRICS.map((metric) => cell(results[id]?.[metric.id], metric))
		])
	];
	const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
	return rows
		.map((row) =>
			row
				.map((text, column) => text.padEnd(widths[column]!))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}

/** The ratios that the atlas has set itself, one a line; those without two pages are left out. */
export function formatGoals(results: Results): string {
	return GOALS.flatMap(({ title, metric, page, to, goal }) => {
		const found = ratio(results, metric, page, to);
		if (found === null) return [];
		const judged = found <= goal ? 'reached' : 'missed';
		return [`${title}: ${page} / ${to} = ${found.toFixed(2)}, goal ${goal}: ${judged}`];
	}).join('\n');
}

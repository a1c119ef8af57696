/** Joins what the tests reported, and says it as Markdown beside what has to be reached. */
import type { Reached, Report } from './figure.ts';
import type { Figure } from './list.ts';

/** The last report of each part of each figure: a run that leaves parts out keeps those of the last one. */
export function lastOf(reports: readonly Report[]): Report[] {
	const key = ({ figure, part }: Report) => `${figure}: ${part}`;
	const last = new Map(reports.map((report) => [key(report), report]));
	return [...last.keys()].sort().map((name) => last.get(name)!);
}

/** All parts of a figure as one: what went wrong of all that was tried, or the worst value. */
function joined(parts: readonly Reached[], { least }: Figure): Reached {
	const values = parts.flatMap((part) => ('value' in part ? [part.value] : []));
	if (values.length)
		return { value: least === undefined ? Math.max(...values) : Math.min(...values) };
	const sum = (of: 'wrong' | 'of') =>
		parts.reduce((total, part) => total + ('of' in part ? part[of] : 0), 0);
	return { wrong: sum('wrong'), of: sum('of') };
}

function isReached(reached: Reached, { tries = 0, least, most }: Figure): boolean {
	if ('of' in reached) return reached.wrong === 0 && reached.of >= tries;
	return reached.value >= (least ?? -Infinity) && reached.value <= (most ?? Infinity);
}

function said(reached: Reached, unit: string): string {
	const text = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 });
	if ('value' in reached) return `${text(reached.value)} ${unit}`;
	return `${text(reached.of - reached.wrong)} of ${text(reached.of)} ${unit}`;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

export function formatFigures(figures: readonly Figure[], reports: readonly Report[]): string {
	const rows = figures.map((figure) => {
		const own = reports.filter((report) => report.figure === figure.id);
		const start = [figure.title, figure.goal];
		const { command = 'npm test' } = figure;
		const end = command === null ? '–' : `\`${command}\``;
		if (own.length === 0) return row([...start, 'not run', '', '', end]);
		const reached = joined(
			own.map((report) => report.reached),
			figure
		);
		const verdict = isReached(reached, figure) ? 'reached' : '**missed**';
		// The oldest: what the row says was true of all of it on no later day.
		const [date] = own.map((report) => report.date).sort();
		return row([...start, said(reached, figure.unit), verdict, date!, end]);
	});
	const head = ['figure', 'to reach', 'last run', '', 'on', 'by'];
	return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

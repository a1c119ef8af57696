/** The measured figures as the table in `docs/growth.md`. */
import type { Figures } from './measure.ts';

const COLUMNS: [title: string, value: (row: Figures) => number][] = [
	['places', (row) => row.places],
	['first view, bytes', (row) => row.firstViewBytes],
	['click to passage, ms', (row) => row.clickMs],
	['the same after a hover, ms', (row) => row.hoveredClickMs],
	['live map open, ms', (row) => row.openMs],
	['workers, MB', (row) => row.memory.workerMB],
	['one file: MB', (row) => row.single.bytes / 1e6],
	['one file: open, ms', (row) => row.single.openMs],
	['one file: workers, MB', (row) => row.single.memory.workerMB],
	['build, ms of processor a place', (row) => row.cpuMsPerPlace],
	['build, MB at most', (row) => row.peakMB]
];

const shown = (value: number) =>
	value.toLocaleString(
		'en',
		value < 10 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 }
	);
const cells = (list: readonly string[]) => `| ${list.join(' | ')} |`;

/** The document with its table, from the first line of bars to the last, written anew. */
export function withTable(document: string, rows: readonly Figures[]): string {
	const lines = [
		cells(COLUMNS.map(([title]) => title)),
		cells(COLUMNS.map(() => '---:')),
		...rows.map((row) => cells(COLUMNS.map(([, value]) => shown(value(row)))))
	];
	const table = /(<!-- measured -->\n)[^]*?(\n<!-- end -->)/;
	if (!table.test(document)) throw new Error('docs/growth.md has no place for the table.');
	return document.replace(
		table,
		(_, start: string, end: string) => `${start}\n${lines.join('\n')}\n${end}`
	);
}

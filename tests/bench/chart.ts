/** Draws the README's chart: for each metric a row of bars, one for each page. */
import type { Figure, Figures, Results } from './figures.ts';
import type { BenchPage } from './pages.ts';

export interface ChartColors {
	readonly ground: string;
	readonly text: string;
	readonly soft: string;
	/** The atlas's own bars, and the others'. */
	readonly own: string;
	readonly other: string;
}

const SECTIONS: readonly { title: string; of: (figures: Figures) => Figure | null }[] = [
	{ title: '95 % of the picture, names included, after', of: ({ picture }) => picture },
	{ title: 'From a press to the passage', of: ({ press }) => press },
	{
		title: 'Live map, after the first gesture or by itself',
		of: ({ live, start }) => start ?? live
	},
	{ title: 'Main thread blocked before any gesture', of: ({ blocked }) => blocked }
];

const WIDTH = 760;
const LEFT = 150;
const RIGHT = 90;
const ROW = 26;
const HEAD = 40;
const TOP = 56;

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (mark) => MARKS[mark]!);

/** Milliseconds as a reader sees them. */
export const formatTime = (time: number) =>
	time < 1000 ? `${Math.round(time)} ms` : `${(time / 1000).toFixed(1)} s`;

/** The chart as one SVG; each bar spans the median, a thin line the least and the most. */
export function drawChart(
	results: Results,
	pages: readonly BenchPage[],
	caption: string,
	colors: ChartColors
): string {
	const parts: string[] = [];
	const said: string[] = [];
	const text = (x: number, y: number, words: string, rest = '') =>
		parts.push(`<text x="${x}" y="${y}" ${rest}>${escape(words)}</text>`);
	let y = TOP;
	for (const { title, of } of SECTIONS) {
		const rows = pages.flatMap((page) => {
			const figures = results[page.id];
			const figure = figures ? of(figures) : null;
			return figure ? [{ page, figure }] : [];
		});
		if (!rows.length) continue;
		const scale = (WIDTH - LEFT - RIGHT) / Math.max(1, ...rows.map(({ figure }) => figure.most));
		text(16, y + 18, title, 'font-weight="600"');
		y += HEAD - 10;
		for (const { page, figure } of rows) {
			const at = (value: number) => (LEFT + value * scale).toFixed(1);
			const fill = page.site === 'atlas' ? colors.own : colors.other;
			const time = formatTime(figure.median);
			text(LEFT - 10, y + 16, page.title, 'text-anchor="end"');
			parts.push(
				`<rect x="${LEFT}" y="${y + 4}" width="${(figure.median * scale).toFixed(1)}" height="16" fill="${fill}"/>`,
				`<path d="M${at(figure.least)} ${y + 12}H${at(figure.most)}" stroke="${colors.text}" stroke-width="1.5"/>`
			);
			text(Number(at(Math.max(figure.median, figure.most))) + 8, y + 16, time);
			said.push(`${title}: ${page.title} ${time}`);
			y += ROW;
		}
		y += 14;
	}
	const height = y + 8;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc">\n` +
		`<title id="title">${escape(caption)}</title>\n<desc id="desc">${escape(said.join('. '))}.</desc>\n` +
		`<rect width="${WIDTH}" height="${height}" fill="${colors.ground}"/>\n` +
		`<g font-family="system-ui, sans-serif" font-size="13" fill="${colors.text}">\n` +
		`<text x="16" y="30" fill="${colors.soft}">${escape(caption)}</text>\n${parts.join('\n')}\n</g>\n</svg>\n`
	);
}

import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { drawChart, formatTime } from './chart.ts';
import { figuresOf, type Results } from './figures.ts';
import { PAGES } from './pages.ts';
import { sampleOf } from './sampled.ts';

const results: Results = Object.fromEntries(
	PAGES.map(({ id }, i) => [id, figuresOf([sampleOf({ picture: 500 * (i + 1), press: 50 })])])
);
const colors = {
	ground: '#ffffff',
	text: '#111111',
	soft: '#222222',
	own: '#aa0000',
	other: '#00aa00'
};
const chart = drawChart(results, PAGES, 'Slow & "cold" <7>', colors);

test('the chart is an SVG that a renderer reads, with what it says in words', () => {
	// The renderer throws on anything that is not well-formed.
	expect(new Resvg(chart).render().width).toBe(760);
	expect(chart).toContain('Slow &amp; &quot;cold&quot; &lt;7&gt;');
	expect(chart).toContain('95 % of the picture, names included, after: Bare SVG page 500 ms');
});

test('every page has a bar in every section that has figures, as long as its median', () => {
	const bars = [...chart.matchAll(/<rect x="150"[^>]+width="([\d.]+)"[^>]+fill="([^"]+)"/g)];
	expect(bars).toHaveLength(2 * PAGES.length);
	const [first, second, third] = bars.map(([, width]) => Number(width));
	expect(second! / first!).toBeCloseTo(2, 1);
	expect(third! / first!).toBeCloseTo(3, 1);
	expect(bars.filter(([, , fill]) => fill === '#aa0000')).toHaveLength(
		2 * PAGES.filter(({ site }) => site === 'atlas').length
	);
	expect(chart).not.toContain('Live map');
});

test('times are read in milliseconds below a second', () => {
	expect(formatTime(92.4)).toBe('92 ms');
	expect(formatTime(6912)).toBe('6.9 s');
});

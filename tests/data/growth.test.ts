import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Figures } from '../growth/measure.ts';
import { judge } from '../growth/promises.ts';

interface Bench {
	readonly rows: Figures[];
	readonly promises: unknown[];
}
const bench = JSON.parse(readFileSync('docs/bench/growth.json', 'utf8')) as Bench;

test('the measured growth keeps every promise', () => {
	const judged = judge(bench.rows);
	expect(judged.filter(({ kept }) => !kept)).toEqual([]);
	expect(judged).toHaveLength(9);
	expect(bench.promises).toEqual(JSON.parse(JSON.stringify(judged)));
	expect(bench.rows.map(({ places }) => places)).toEqual([10, 100, 1000, 10_000, 100_000]);
});

test('a broken promise is seen', () => {
	const heavier = bench.rows.map((row) =>
		row.places === 10_000 ? { ...row, firstViewBytes: row.firstViewBytes * 1.3 } : row
	);
	expect(judge(heavier).filter(({ kept }) => !kept)).toHaveLength(1);
});

test('the documentation shows the figures that were measured', () => {
	const text = readFileSync('docs/growth.md', 'utf8');
	for (const row of bench.rows)
		expect(text).toContain(`| ${row.firstViewBytes.toLocaleString('en')} |`);
});

test.runIf(existsSync('build/index.html'))(
	'without a gazetteer the first view is as it was',
	() => {
		expect(existsSync('static/atlas/gazetteer')).toBe(false);
		expect(readFileSync('build/index.html', 'utf8')).toContain('gazetteer:null');
	}
);

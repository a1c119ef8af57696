import { expect, test } from 'vitest';
import { figureOf, figuresOf, median, orderOf, ratio, type Results } from './figures.ts';
import type { Visit } from './measure.ts';
import { formatGoals, formatTable } from './report.ts';
import { PAGES } from './pages.ts';

const visit = (geometry: number, live: number | null = null): Visit => ({
	geometry,
	live,
	click: 10,
	blocking: 0,
	shift: 0,
	bytes: 1000,
	requests: 1
});

test('the median is the middle, or between the two in the middle', () => {
	expect(median([9, 1, 5])).toBe(5);
	expect(median([10, 2, 4, 8])).toBe(6);
	expect(median([100, 20, 3])).toBe(20);
	expect(() => median([])).toThrow('nothing');
});

test('a figure holds median and range, and is none when a round has no value', () => {
	expect(figureOf([3, 1, 8])).toEqual({ median: 3, least: 1, most: 8 });
	expect(figureOf([3, null, 8])).toBeNull();
	expect(figureOf([])).toBeNull();
	expect(figuresOf([visit(1), visit(3)]).live).toBeNull();
});

const results: Results = {
	atlas: figuresOf([visit(100, 900)]),
	bare: figuresOf([visit(80)]),
	maplibre: figuresOf([visit(1000, 800)])
};

test('a ratio is of medians, and none where one is missing or 0', () => {
	expect(ratio(results, 'geometry', 'atlas', 'maplibre')).toBe(0.1);
	expect(ratio(results, 'live', 'atlas', 'bare')).toBeNull();
	expect(ratio(results, 'blocking', 'atlas', 'bare')).toBeNull();
	expect(ratio(results, 'geometry', 'atlas', 'nobody')).toBeNull();
});

test('goals are judged on the right side of their limit', () => {
	const lines = formatGoals(results).split('\n');
	expect(lines[0]).toBe('borders visible: atlas / maplibre = 0.10, goal 0.16: reached');
	expect(lines[1]).toBe('borders visible: atlas / bare = 1.25, goal 1.15: missed');
	expect(lines).toHaveLength(4);
});

test('the table has a row for each page and says where there is nothing', () => {
	const rows = formatTable(results, PAGES).split('\n');
	expect(rows).toHaveLength(PAGES.length + 1);
	expect(rows.find((row) => row.startsWith('MapLibre'))).toContain('1000 (1000–1000)');
	expect(rows.find((row) => row.startsWith('Leaflet'))).toContain('none');
});

test('each page has each turn once in as many rounds as there are pages', () => {
	const pages = ['a', 'b', 'c'];
	const rounds = [0, 1, 2].map((round) => orderOf(pages, round));
	for (const turn of [0, 1, 2]) expect(rounds.map((order) => order[turn]).sort()).toEqual(pages);
	expect(orderOf(pages, 3)).toEqual(pages);
});

import { expect, test } from 'vitest';
import { LOST } from './aim.ts';
import { figureOf, figuresOf, median, orderOf, type Results } from './figures.ts';
import { judge } from './goals.ts';
import { PAGES } from './pages.ts';
import { formatGoals, formatTable, withMeasured } from './report.ts';
import { sampleOf } from './sampled.ts';

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
	expect(figuresOf([sampleOf({ paint: 1 }), sampleOf({ paint: 3 })]).live).toBeNull();
});

const results: Results = {
	atlas: figuresOf([sampleOf({ picture: 1375, live: 500, drag: 9, blocked: 300 })]),
	bare: figuresOf([sampleOf({ picture: 1000 }), sampleOf({ picture: 1200 })]),
	maplibre: figuresOf([sampleOf({ picture: 7000, start: 1000, drag: 10 })])
};

test('goals are judged on the right side of their limit', () => {
	const found = judge(results);
	const reached = (start: string) => found.find(({ title }) => title.startsWith(start))?.reached;
	expect(reached('95 % of the picture')).toBe(false);
	expect(reached('main thread blocked')).toBe(true);
	expect(reached('gesture to live map')).toBe(true);
	expect(reached('drag')).toBe(true);
	expect(formatGoals(results)).toContain('1.25, goal 1.15: **missed**');
});

test('a goal without a figure is missed, and left out only where a page was not measured', () => {
	const found = judge(results);
	const first = found.find(({ title }) => title.startsWith('first gesture'));
	expect(first).toMatchObject({ found: null, reached: false });
	expect(found.some(({ title }) => title.startsWith('embed'))).toBe(false);
	expect(formatGoals(results)).toContain('none, goal 100: **missed**');
});

test('the table has a column for each page, shows a range only where there is one, and says where there is nothing', () => {
	const [head, , ...rows] = formatTable(results, PAGES).split('\n');
	for (const { title } of PAGES) expect(head).toContain(title);
	const picture = rows.find((row) => row.startsWith('| 95 %'));
	expect(picture).toContain('| 1.10 (1.00–1.20) |');
	expect(picture).toContain('| 7.00 |');
	expect(picture).toContain('| – |');
	const lost = { bare: figuresOf([sampleOf({ press: LOST })]) };
	expect(formatTable(lost, PAGES)).toContain('| lost |');
});

test('what was measured replaces what stands between the marks', () => {
	const document = 'a\n<!-- measured -->\nold\n<!-- end -->\nb';
	expect(withMeasured(document, 'new $1')).toBe(
		'a\n<!-- measured -->\n\nnew $1\n\n<!-- end -->\nb'
	);
	expect(() => withMeasured('a', 'new')).toThrow('no place');
});

test('each page has each turn once in as many rounds as there are pages', () => {
	const pages = ['a', 'b', 'c'];
	const rounds = [0, 1, 2].map((round) => orderOf(pages, round));
	for (const turn of [0, 1, 2]) expect(rounds.map((order) => order[turn]).sort()).toEqual(pages);
	expect(orderOf(pages, 3)).toEqual(pages);
});

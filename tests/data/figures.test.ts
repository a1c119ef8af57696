import { expect, test } from 'vitest';
import type { Report } from '../figures/figure.ts';
import { FIGURES, type Figure } from '../figures/list.ts';
import { formatFigures, lastOf } from '../figures/table.ts';

const report = (part: string, reached: Report['reached'], date = '2026-12-01'): Report => ({
	...{ figure: 'faults', part, reached, date }
});
const figure = (more: Partial<Figure>): Figure => ({
	...{ id: 'faults', title: 'Faults', goal: 'all', unit: 'cases' },
	...more
});
/** What the table says of one figure: the last run, the verdict and the day. */
const said = (more: Partial<Figure>, reports: readonly Report[]) =>
	formatFigures([figure(more)], reports)
		.split('\n')[2]!
		.split(' | ')
		.slice(2, 5);

test('of each part the last report counts, and a part that was left out stays', () => {
	const [a, b, again] = [
		report('a', { wrong: 1, of: 5 }),
		report('b', { wrong: 0, of: 5 }),
		report('a', { wrong: 0, of: 6 }, '2026-12-02')
	];
	expect(lastOf([a, b, again])).toEqual([again, b]);
	expect(said({ tries: 11 }, lastOf([a, b, again]))).toEqual([
		...['11 of 11 cases', 'reached', '2026-12-01']
	]);
});

test('one that went wrong, and too few, are a miss', () => {
	expect(said({ tries: 1 }, [report('a', { wrong: 1, of: 5 })])).toEqual([
		...['4 of 5 cases', '**missed**', '2026-12-01']
	]);
	expect(said({ tries: 6 }, [report('a', { wrong: 0, of: 5 })])[1]).toBe('**missed**');
});

test('of values the worst counts', () => {
	const values = [report('a', { value: 119.5 }), report('b', { value: 1200 })];
	expect(said({ least: 120 }, values).slice(0, 2)).toEqual(['119.5 cases', '**missed**']);
	expect(said({ most: 1200 }, values).slice(0, 2)).toEqual(['1,200 cases', 'reached']);
	expect(said({ most: 1000 }, values)[1]).toBe('**missed**');
});

test('what nobody ran is said to be not run', () => {
	expect(said({}, [])).toEqual(['not run', '', '']);
	for (const { tries, least, most } of FIGURES as readonly Figure[])
		expect([tries, least, most].filter((limit) => limit !== undefined)).toHaveLength(1);
});

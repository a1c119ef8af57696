import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shownOf, yearsOf } from './time.ts';
import type { Atlas } from './types.ts';

const when = (from: string, certainty: 'day' | 'month' | 'year' | 'span' | 'about', to?: string) =>
	yearsOf({ from, to, certainty, label: '' });

test('an event fills the year, the month or the day that its date names', () => {
	expect(when('1920', 'year')).toEqual({ from: 1920, to: 1921 });
	expect(when('1988-12', 'month').from).toBeCloseTo(1988 + 11 / 12);
	expect(when('1988-12', 'month').to).toBeCloseTo(1989);
	const day = when('2022-07-19', 'day');
	expect(day.from).toBeGreaterThan(2022.5);
	expect(day.to - day.from).toBeCloseTo(1 / 366);
	expect(when('1918', 'span', '1920')).toEqual({ from: 1918, to: 1921 });
	expect(when('-0099', 'span', '0000')).toEqual({ from: -99, to: 1 });
	expect(when('2020', 'about')).toEqual({ from: 2020, to: 2022 });
});

test('every event is shown on the map, its passage among the words of the feature that opens', () => {
	const atlas = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8')) as Atlas;
	for (const event of atlas.timeline) {
		const { feature, passage } = shownOf(atlas, event);
		const found = atlas.features.find(({ id }) => id === feature);
		expect(found, event.id).toBeDefined();
		if (passage) expect(Object.values(found!.passages).flat(), event.id).toContain(passage);
	}
});

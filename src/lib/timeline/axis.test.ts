import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Atlas } from '$lib/atlas/types';
import { across, DENSE, FIRST, isDrawn, LAST, marksOf } from './axis';

const { timeline } = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8')) as Atlas;

test('the axis runs from its first year to its last, and is dense where most events are', () => {
	expect(across(FIRST)).toBe(0);
	expect(across(LAST)).toBe(100);
	expect(across(DENSE + 1) - across(DENSE)).toBeGreaterThan(10 * (across(1950) - across(1949)));
});

test('no mark lies on another or beyond the edge, and every event since the first year has one', () => {
	const marks = marksOf(timeline);
	expect(marks.map(({ event }) => event)).toEqual(timeline.filter(isDrawn));
	for (const a of marks) {
		expect(a.x).toBeGreaterThanOrEqual(0);
		expect(a.x + a.width).toBeLessThanOrEqual(100.01);
		for (const b of marks)
			if (a !== b && a.row === b.row)
				expect(a.x + a.width <= b.x || b.x + b.width <= a.x, a.event.id).toBe(true);
	}
});

import { expect, test } from 'vitest';
import { levelFor, type Reach } from './levels';

const levels: Reach[] = [
	{ zoom: 0 },
	{ zoom: 7.5, beyond: [40, 36, 52, 43] },
	{ zoom: 9.5, within: [44, 38, 48, 40] }
];
const cases: [number, [number, number], number][] = [
	[5, [46, 39], 0],
	[7.5, [46, 39], 1],
	[10, [46, 39], 2],
	[10, [50, 41], 1]
];

test.each(cases)('zoom %d at %j calls for level %d', (zoom, center, level) => {
	expect(levelFor(levels, zoom, center)).toBe(level);
});

test("a view beyond the first level's box calls for the next one at any zoom", () => {
	expect(levelFor(levels, 5, [46, 39], [41, 37, 51, 42])).toBe(0);
	expect(levelFor(levels, 5, [52, 33], [44, 25, 63, 40])).toBe(1);
});

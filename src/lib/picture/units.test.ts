import { expect, test } from 'vitest';
import { boxOf } from '../geo/mercator.ts';
import type { Bbox } from '../geo/types.ts';
import { windowOf } from './units.ts';

test('flat bounds stand in the middle of a window that is higher', () => {
	const flat: Bbox = [41, 36, 58, 41];
	const [bounds, window] = [boxOf(flat), boxOf(windowOf(flat))];
	expect(window.height / window.width).toBeCloseTo(0.7, 6);
	expect(window.width).toBeCloseTo(bounds.width, 9);
	const middle = ({ y, height }: typeof bounds) => y + height / 2;
	expect(middle(window)).toBeCloseTo(middle(bounds), 9);
});

test('a window is no higher than bounds that are high enough', () => {
	const high: Bbox = [44, 37, 50, 43];
	windowOf(high).forEach((side, i) => expect(side).toBeCloseTo(high[i]!, 9));
});

import { expect, test } from 'vitest';
import { pathOf } from './path';
import { pointsOf } from './points';

test('points come back from path data as they were written', () => {
	const lines = [
		[
			[10, 10],
			[-20, 14],
			[30, -5]
		],
		[
			[0, 40],
			[7, 40]
		]
	];
	const extent = [
		[-100, -100],
		[100, 100]
	] as const;
	const d = pathOf(
		{ type: 'MultiLineString', coordinates: lines },
		extent as unknown as Parameters<typeof pathOf>[1]
	);
	expect(pointsOf(d)).toEqual(lines);
});

import { expect, test } from 'vitest';
import { comesByItself, meansOf, type Means } from './means';

const cases: [Means, boolean][] = [
	[{}, true],
	[{ saveData: false, effectiveType: '4g', deviceMemory: 8 }, true],
	[{ effectiveType: '3g' }, true],
	[{ effectiveType: '3g', saveData: true }, false],
	[{ effectiveType: '4g', saveData: true }, false],
	[{ effectiveType: '2g' }, false],
	[{ effectiveType: 'slow-2g' }, false],
	[{ effectiveType: '5g' }, true],
	[{ deviceMemory: 2 }, true],
	[{ deviceMemory: 1 }, false],
	[{ deviceMemory: 0.25, effectiveType: '4g' }, false]
];
for (const [means, expected] of cases)
	test(`${JSON.stringify(means)}: files ${expected ? 'are asked for' : 'wait'}`, () => {
		expect(comesByItself(means)).toBe(expected);
	});

test('a browser that tells nothing, or everything, is read', () => {
	expect(comesByItself(meansOf({}))).toBe(true);
	const connection = { saveData: true, effectiveType: '4g' };
	expect(meansOf({ connection, deviceMemory: 4 })).toEqual({ ...connection, deviceMemory: 4 });
});

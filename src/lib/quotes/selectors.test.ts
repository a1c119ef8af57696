import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalise, describe, match } from './selectors.ts';

const TEXT = canonicalise(
	'The ferry to the north bank does not run in winter. It carries 40 people, and the crossing takes half an hour.'
);
const at = TEXT.indexOf('does not run');
const selector = describe(TEXT, at, at + 'does not run in winter'.length);

test.each([
	['a  b\n\tc', 'a b c'],
	['  ends ', 'ends'],
	['no\u00a0break\u2003wide', 'no break wide'],
	['e\u0301', 'é'],
	['\u2000', '']
])('the canonical text of %j is %j', (text, canonical) => {
	expect(canonicalise(text)).toBe(canonical);
});

test('canonical text is its own canonical text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(canonicalise(canonicalise(text))).toBe(canonicalise(text));
		})
	);
});

test('a quotation carries 32 characters of context on each side', () => {
	expect(selector).toEqual({
		exact: 'does not run in winter',
		prefix: 'The ferry to the north bank ',
		suffix: '. It carries 40 people, and the ',
		start: 28,
		end: 50
	});
});

test('whatever is described matches', () => {
	fc.assert(
		fc.property(fc.nat(TEXT.length - 1), fc.nat(TEXT.length - 1), (a, b) => {
			const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
			expect(match(TEXT, describe(TEXT, start, end))).toBeNull();
		})
	);
});

test.each([
	['a changed character', { exact: 'does now run in winter' }, 'exact', 35],
	['a dropped "not"', { exact: 'does run in winter', end: 46 }, 'exact', 33],
	['a changed digit', { suffix: '. It carries 41 people, and the ' }, 'suffix', 64],
	['a shorter prefix', { prefix: 'he ferry to the north bank ' }, 'prefix', 0],
	['a longer suffix', { suffix: '. It carries 40 people, and the c' }, 'suffix', 82],
	['an end that is not that of the quotation', { end: 49 }, 'end', 28],
	['a place one character on', { start: 29, end: 51 }, 'prefix', 28]
])('%s is found where it stands', (_name, change, field, offset) => {
	expect(match(TEXT, { ...selector, ...change })).toMatchObject({ field, offset });
});

test.each([
	[-1, 4],
	[4, 4],
	[5, 4],
	[0, TEXT.length + 1],
	[NaN, 4]
])('the range %d–%d describes nothing', (start, end) => {
	expect(() => describe(TEXT, start, end)).toThrow(/0 <= start < end/);
});

test('a length that is not its own is told in plain numbers, and so is an empty quotation', () => {
	expect(match(TEXT, { ...selector, end: 51 })).toEqual({
		...{ field: 'end', offset: 28 },
		...{ expected: '22 characters of quotation', found: 'end minus start is 23' }
	});
	expect(match(TEXT, { ...selector, exact: '', end: 28 })).toEqual({
		...{ field: 'end', offset: 28 },
		...{ expected: '0 characters of quotation', found: 'end minus start is 0' }
	});
});

test('of what differs 24 characters are shown, from the first other one on', () => {
	expect(match(TEXT, { ...selector, suffix: '. It carries 49 people, and the ' })).toEqual({
		...{ field: 'suffix', offset: 64 },
		...{ expected: '9 people, and the ', found: '0 people, and the ' }
	});
	const prefix = 'A' + selector.prefix.slice(1);
	expect(match(TEXT, { ...selector, prefix })).toEqual({
		...{ field: 'prefix', offset: 0 },
		...{ expected: 'Ahe ferry to the north b', found: 'The ferry to the north b' }
	});
	// What is missing at the end is where the shorter one ends.
	expect(match(TEXT, { ...selector, suffix: `${selector.suffix}c` })).toMatchObject({
		...{ field: 'suffix', offset: 82, expected: 'c', found: '' }
	});
});

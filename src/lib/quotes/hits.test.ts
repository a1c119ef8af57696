/** Which of several places with the same words is meant: the one with the most of the words kept around it. */
import { expect, test } from 'vitest';
import { copyOf, linesOfText } from './copy.ts';
import { best, hitsOf, placeOf } from './hits.ts';

const copy = (text: string) => copyOf(linesOfText(text));
const around = (prefix: string, suffix: string) => ({
	...{ exact: 'the pier', prefix, suffix },
	...{ start: 0, end: 8 }
});
/** The place, from 0, that is taken of those where "the pier" stands. */
function taken(text: string, prefix: string, suffix: string): number {
	const { whole } = copy(text);
	const hits = hitsOf('the pier', whole, []);
	return hits.indexOf(best(hits, around(prefix, suffix))!);
}

test('of no place none, of one that one, whatever is around it', () => {
	expect(best([], around('a', 'b'))).toBeUndefined();
	expect(taken('we saw the pier again', 'nothing', 'alike')).toBe(0);
});

test.each([
	[
		'what stands before it',
		'he left the pier; she saw the pier; it left the pier',
		'she saw ',
		'',
		1
	],
	['the letters next to it first', 'we saw the pier; you saw the pier', 'you saw ', '', 1],
	['what comes after it', 'the pier fell; the pier stood; the pier burned', '', ' stood; x', 1],
	['both together', 'at the pier now; on the pier now; on the pier then', 'on ', ' then', 2],
	['letters, not marks', 'by: the pier, (old) by the pier – new', 'by ', '- new', 1],
	['digits as well as letters', 'in 1990 the pier; in 1991 the pier', 'in 1991 ', '', 1],
	['the first where they are alike', 'by the pier by the pier', 'by ', '', 0]
])('%s decides', (_what, text, prefix, suffix, place) => {
	expect(taken(text, prefix, suffix)).toBe(place);
});

test('words far away decide nothing', () => {
	const far = 'x'.repeat(70);
	expect(taken(`a ${far} the pier; b the pier`, `${far} `, '')).toBe(0);
	// What is alike beyond sixty letters is no reason.
	expect(taken(`the pier ${far}a; the pier ${far}b`, '', `${far}b`)).toBe(0);
});

test('a place is a line and a page, both from 1', () => {
	const two = copy('one\n\f\nby the pier');
	const [hit] = hitsOf('the pier', two.whole, []);
	expect(placeOf(two, hit!)).toEqual({ line: 4, page: 2 });
	expect([hit!.start, hit!.end]).toEqual([7, 15]);
});

/** The place that is most like words which a copy does not have. */
import { expect, test } from 'vitest';
import { copyOf, linesOfText } from './copy.ts';
import { nearest, runsOf } from './nearest.ts';

const WORDS = 'the old pier was sold in spring';
const part = { exact: WORDS, prefix: '', suffix: '', start: 0, end: WORDS.length };
const look = (text: string) => nearest(part, WORDS, copyOf(linesOfText(text)));
/** What the copy has there, and what the quotation has. */
const side = (text: string, of: 'quotation' | 'copy') =>
	look(text)
		?.runs.filter((run) => run.in === 'both' || run.in === of)
		.map((run) => run.text)
		.join('');

test.each([
	[
		'a change within',
		'Then the old pier was told in spring, they say.',
		'the old pier was told in spring'
	],
	[
		'one at its first letter',
		'Xthe old pier was sold in sprint.',
		'Xthe old pier was sold in sprint'
	],
	[
		'a longer last word',
		'the old pier is sold in springtime again',
		'the old pier is sold in springtime'
	],
	[
		'a longer first word',
		'so bathe old pier is sold in spring',
		'bathe old pier is sold in spring'
	],
	['a word missing at its end', 'Was the old pier was sold in', 'the old pier was sold in'],
	[
		'digits are letters too',
		'the old pier was sold in 5pring9 x',
		'the old pier was sold in 5pring9'
	]
])('%s: whole words are shown, and all of them', (_what, text, copy) => {
	expect(side(text, 'copy')).toBe(copy);
	expect(side(text, 'quotation')).toBe(WORDS);
});

test('of two places the one with fewer changes is meant', () => {
	const text = 'the cold pier is sold in a spring\nlong after it\nthe old pier was solt in spring';
	expect(look(text)?.at.line).toBe(3);
	expect(look(text.split('\n').reverse().join('\n'))?.at.line).toBe(1);
});

test('nothing is near where more than a third of the letters are other ones', () => {
	expect(look('a new house will be built in winter')).toBeNull();
	expect(look('')).toBeNull();
});

test('how a copy divides words is no difference', () => {
	expect(look('the old pi-\ner was told\nin spring')?.runs.map(({ text }) => text)).toEqual([
		'the old pier was ',
		...['s', 't'],
		'old in spring'
	]);
	// A word that the quotation does not have stays as the copy has it.
	expect(side('the old pier was re-\nsold in spring', 'copy')).toBe(
		'the old pier was re- sold in spring'
	);
});

test('a page’s own lines do not part what they stand between', () => {
	const text = 'Log 1\nthe old pier was\n7\nLog 2\ntold in spring\nLog 3';
	expect(look(text)?.at.line).toBe(2);
	expect(side(text, 'copy')).toBe('the old pier was told in spring');
});

test('differences stand in whole words where that reads better', () => {
	expect(runsOf('a cat', 'a dog')).toEqual([
		{ in: 'both', text: 'a ' },
		{ in: 'quotation', text: 'cat' },
		{ in: 'copy', text: 'dog' }
	]);
});

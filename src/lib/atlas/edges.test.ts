import { expect, test } from 'vitest';
import { edgesOf, piecesOf, shownQuotation } from './edges.ts';

const part = (prefix: string, exact: string, suffix: string) => ({ prefix, exact, suffix });

test.each([
	['a whole sentence', '', 'The ferry stops', '. It rains', true, '.', true],
	['one after a full stop', 'It rained. ', 'The ferry stops', '. It', true, '.', true],
	['one after a note', 'It rained.[3] ', 'The ferry stops', '.[4] It', true, '.[4]', true],
	['one that ends the text', 'It rained. ', 'The ferry stops', '.', true, '.', true],
	['one whose stop is quoted', 'It rained. ', 'The ferry stops.', ' It', true, '', true],
	['one with a note before its stop', '', 'The ferry stops', '[2]. It', true, '[2].', true],
	['one with a note after a space', '', 'The ferry stops', ' [2]. It', true, ' [2].', true],
	['one under a heading', "'Weather' ", 'The ferry stops', '. It', true, '.', true],
	['an item of a list', 'follows: ', 'The ferry stops', '; The pier', true, ';', true],
	['a later item of a list', 'stops; ', 'The pier is sold', '; The', true, ';', true],
	['the words before a list', '', 'What follows:', ' The ferry', true, '', true],
	['a sentence without its start', 'In winter, ', 'the ferry stops', '. It', false, '.', true],
	['a name inside a sentence', 'built by ', 'Long Lo stops', '. It', false, '.', true],
	['a sentence without its end', '', 'The ferry stops', ', it says', true, '', false],
	['one cut at a note', '', 'The ferry', '[8] stops', true, '[8]', false],
	['one cut before a colon', '', 'The ferry', ': it stops', true, '', false],
	['one with a full stop in a number', '', 'The ferry is 3', '.5 m long', true, '', false]
])('%s', (_name, prefix, exact, suffix, begins, tail, ends) => {
	expect(edgesOf(part(prefix, exact, suffix))).toEqual({ begins, tail, ends });
});

test('a quotation shows its words, what belongs to them, and every cut', () => {
	const parts = [
		part('In winter, ', 'the ferry stops', '.[1] It rains. The'),
		part('rains. ', 'The pier', ' was sold')
	];
	expect(piecesOf(parts).map(({ kind }) => kind)).toEqual([
		...['cut', 'words', 'tail'],
		...['cut', 'words', 'cut']
	]);
	expect(shownQuotation({ parts: parts.map((one) => ({ ...one, start: 0, end: 0 })) })).toBe(
		'[…] the ferry stops.[1] […] The pier […]'
	);
});

import { expect, test } from 'vitest';
import { describe } from '../quotes/selectors.ts';
import { countShown, countWords } from './words.ts';

test.each([
	['', 0],
	['one', 1],
	['one two', 2],
	['a 132-kilometer line', 3],
	['denied[10] – so', 2],
	['Read More »', 2]
])('%j has %d words', (text, words) => {
	expect(countWords(text)).toBe(words);
});

test('a word that two quotations share is shown once', () => {
	const text = 'one two three four five';
	expect(countShown([describe(text, 0, 13), describe(text, 4, 18)])).toBe(4);
});

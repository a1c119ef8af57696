import { expect, test } from 'vitest';
import { canonicalise } from '../../../src/lib/quotes/selectors.ts';
import { splitSentences } from './sentences.ts';

const words = (text: string) => splitSentences(text).map((sentence) => sentence.text);

test.each([
	['One.  Two?\nThree!', ['One.', 'Two?', 'Three!']],
	['A heading\n\nA sentence\nin two lines.', ['A heading', 'A sentence in two lines.']],
	['It is so.[11] However, it moves.', ['It is so.[11]', 'However, it moves.']],
	['It came at last.\n[17]\n\nThen', ['It came at last. [17]', 'Then']],
	['First item;\nSecond item;\nthird', ['First item;', 'Second item; third']],
	['He said "no." Then left', ['He said "no."', 'Then left']],
	[
		'Over 4.5 km, approx. ten people [3], and more.',
		['Over 4.5 km, approx. ten people [3], and more.']
	],
	[' \n\n ', []]
])('%j is cut into %j', (text, sentences) => {
	expect(words(text)).toEqual(sentences);
});

test('each sentence stands at its place in the canonical text', () => {
	const text = '\n\nThe  pier is closed. It\nopens in May.\n\n \n\nNotes\n\nNone.\n';
	const canonical = canonicalise(text);
	const sentences = splitSentences(text);
	expect(sentences).toHaveLength(4);
	for (const { start, end, text: found } of sentences) {
		expect(canonical.slice(start, end)).toBe(found);
	}
});

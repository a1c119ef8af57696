import { expect, test } from 'vitest';
import { match } from '../../../src/lib/quotes/selectors.ts';
import { describePassage } from './add.ts';
import { inventedFiles } from './invented.fixture.ts';

const entry = inventedFiles().entries[0]!;

test('a phrase becomes parts that match, folded as the canonical text is', () => {
	const { parts } = describePassage(entry, ' the ferry\n will not […] cross the  sound ');
	expect(parts.map((part) => part.exact)).toEqual(['the ferry will not', 'cross the sound']);
	expect(parts.map((part) => match(entry.source!.canonical, part))).toEqual([null, null]);
});

test.each([
	['the ferry will cross', /does not stand/],
	['cross the sound […] the ferry', /after character/],
	['These […]', /does not stand/],
	['reports', /more than once/]
])('the phrase %j is refused', (phrase, reason) => {
	expect(() => describePassage(entry, phrase)).toThrow(reason);
});

test('a phrase cannot be looked up without the text', () => {
	expect(() => describePassage({ ...entry, source: null }, 'the ferry')).toThrow(/not at hand/);
});

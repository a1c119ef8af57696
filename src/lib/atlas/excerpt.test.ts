import { expect, test } from 'vitest';
import { openingWords } from './excerpt.ts';
import type { Passage } from './types.ts';

const passage = (parts: string[], status: Passage['status'] = 'stated', hedge: string[] = []) => ({
	parts: parts.map((exact) => ({ exact, prefix: '', suffix: '', start: 0, end: exact.length })),
	status,
	hedge
});

test.each([
	[['one two three'], '“one two three”'],
	[['one two three four'], '“one two three …”'],
	[['one', 'two'], '“one …”'],
	[['one two three four', 'five'], '“one two three …”']
])('%j opens with %s', (parts, opening) => {
	expect(openingWords(passage(parts), 3)).toBe(opening);
});

test('of an allegation only its hedges and its denial are shown', () => {
	const alleged = passage(['reports of a secret', 'they were denied'], 'alleged', [
		'reports',
		'denied'
	]);
	expect(openingWords(alleged)).toBe('“reports […] denied”');
});

test('a voice that begins a quotation is joined to what it says', () => {
	const said = passage(['They say the following:', 'one two three four'], 'attributed', [
		'They say'
	]);
	expect(openingWords(said, 3)).toBe('“They say […] one two three …”');
});

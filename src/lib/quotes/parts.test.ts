import { expect, test } from 'vitest';
import { problemsOfParts } from './parts.ts';
import { canonicalise, describe } from './selectors.ts';

const TEXT = canonicalise('The ferry waits. The pier was sold. The board met every week.');
const part = (words: string) => {
	const start = TEXT.indexOf(words);
	return describe(TEXT, start, start + words.length);
};

test('a document’s own words, in order, have no problem, with the document or without', () => {
	const parts = [part('The ferry'), part('was sold'), part('every week')];
	expect(problemsOfParts(parts, TEXT)).toEqual([]);
	expect(problemsOfParts(parts, null)).toEqual([]);
});

test('parts that follow each other, or stand the wrong way round, are to be joined or turned', () => {
	const problem = (index: number) =>
		`part ${index} is out of order, or follows with nothing left out between; join the two`;
	expect(problemsOfParts([part('The ferry'), part('waits')], TEXT)).toEqual([problem(2)]);
	expect(problemsOfParts([part('was sold'), part('The ferry')], TEXT)).toEqual([problem(2)]);
	// One word between is left out.
	expect(problemsOfParts([part('The pier'), part('sold')], TEXT)).toEqual([]);
	const between = describe(TEXT, TEXT.indexOf('ferry') + 7, TEXT.indexOf('ferry') + 9);
	expect(problemsOfParts([part('ferry'), between], TEXT)).toEqual([]);
});

test('white space that is not the canonical text’s is told, in the part that has it', () => {
	const odd = { ...part('was sold'), exact: 'was  sold', end: part('was sold').end + 1 };
	expect(problemsOfParts([part('The ferry'), odd], null)).toEqual([
		'part 2 is not canonical text: "was  sold"; give it as the document has it'
	]);
});

test('where the document has other words, both are told with the place', () => {
	const wrong = { ...part('was sold'), exact: 'was told' };
	expect(problemsOfParts([wrong], TEXT)).toEqual([
		'part 1: exact stops matching at character 30: the passage has "told", the document "sold"; copy it anew'
	]);
});

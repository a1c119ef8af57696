import { expect, test } from 'vitest';
import { copyOf, linesOfText } from './copy.ts';
import { seek } from './search.ts';
import { canonicalise, describe } from './selectors.ts';

const TEXT = `The harbour log

The lighthouse keeper’s ferry will not cross the sound on a non-stop
service, "as it did in 1990" [3]. Some papers printed unproven reports
that the old pier was sold. These reports were denied.
The harbour board has met every week of the year. The ferry waits.
`;
const canonical = canonicalise(TEXT);
const part = (words: string) => {
	const start = canonical.indexOf(words);
	return describe(canonical, start, start + words.length);
};
const crossing = [part('will not cross the sound on a non-stop service, "as it did in 1990" [3].')];
const sold = [part('unproven reports that the old pier was sold'), part('were denied')];
const look = (parts: typeof crossing, text: string) => seek(parts, copyOf(linesOfText(text)));
const differencesIn = (text: string) => {
	const [found] = look(crossing, text).parts;
	return found?.kind === 'found' ? found.differences : found;
};

test('in its own document a quotation stands in its place, line by line', () => {
	expect(look(crossing, TEXT)).toEqual({
		inPlace: true,
		verdict: 'found',
		parts: [{ kind: 'found', at: { line: 3, page: undefined }, differences: [] }]
	});
	expect(look(sold, TEXT).parts.map((found) => 'at' in found && found.at.line)).toEqual([4, 5]);
});

test('with other words before it, it is found, but not in its place', () => {
	expect(look(crossing, `A preface of three lines.\f${TEXT}`)).toMatchObject({
		inPlace: false,
		verdict: 'found',
		parts: [{ at: { line: 4, page: 2 } }]
	});
});

test.each([
	['other line breaks', TEXT.replace('not cross', 'not\n  cross'), []],
	['a word divided at a line’s end', TEXT.replace('service', 'ser-\nvice'), ['division']],
	['a soft hyphen at a line’s end', TEXT.replace('service', 'ser\u00ad\nvice'), ['division']],
	['its hyphen at a line’s end', TEXT.replace('non-stop', 'non-\nstop'), ['division']],
	['no space before a note’s mark', TEXT.replace(' [3]', '[3]'), ['spaces']],
	['other quotation marks', TEXT.replace('"as', '“as').replace('0"', '0”'), ['marks']],
	['another hyphen', TEXT.replace('non-stop', 'non\u2010stop'), ['marks']],
	['a soft hyphen within a line', TEXT.replace('service', 'ser\u00advice'), ['glyphs']],
	['a ligature', TEXT.replace('stop', '\ufb06op'), ['glyphs']],
	[
		'a page’s head and foot between its lines',
		`Log 1\n${TEXT.replace('non-stop\n', 'non-stop\n7\nLog 2\n')}`,
		['furniture']
	]
])('the same words: %s', (_name, text, differences) => {
	expect(differencesIn(text)).toEqual(differences);
});

test.each([
	['a dropped "not"', TEXT.replace('not ', '')],
	['an added word', TEXT.replace('will', 'will surely')],
	['an added line', TEXT.replace('non-stop\n', 'non-stop\nand cheap\n')],
	['a changed digit', TEXT.replace('1990', '1991')],
	['two words in one', TEXT.replace('the sound', 'thesound')],
	['a word in two', TEXT.replace('sound', 'so und')],
	['a hyphen within a line', TEXT.replace('service', 'ser-vice')],
	['a capital', TEXT.replace('cross', 'Cross')],
	['a lost full stop', TEXT.replace('[3].', '[3]')]
])('other words, at their place: %s', (_name, text) => {
	expect(look(crossing, text)).toMatchObject({
		verdict: 'differs',
		parts: [{ kind: 'changed', at: { line: 3 } }]
	});
});

test('what differs is marked, and not how the copy is set', () => {
	expect(
		look(crossing, TEXT.replace('1990', '1890').replace('non-', 'non-\n')).parts[0]
	).toMatchObject({
		runs: [
			{ in: 'both', text: 'will not cross the sound on a non-stop service, "as it did in 1' },
			{ in: 'quotation', text: '9' },
			{ in: 'copy', text: '8' },
			{ in: 'both', text: '90" [3].' }
		]
	});
});

test('of two places the one with the same words around it is meant', () => {
	const ferry = [part('The ferry')];
	expect(look(ferry, `The ferry is new.\n${TEXT}`).parts[0]).toMatchObject({ at: { line: 7 } });
});

test('parts in another order are said to be so', () => {
	const turned = TEXT.replace(' These reports were denied.', '').replace(
		'Some papers',
		'Rumours were denied. Some papers'
	);
	expect(look(sold, turned)).toMatchObject({
		verdict: 'differs',
		parts: [{ kind: 'found' }, { kind: 'displaced', at: { line: 4 } }]
	});
});

test('in another text it is nowhere, even where a few of its words are', () => {
	expect(look(sold, 'Wholly other words, which were denied.').verdict).toBe('absent');
	expect(look(crossing, '').verdict).toBe('absent');
});

test('of a quotation in parts, half of it found is a quotation that differs; less is none', () => {
	const half = [part('The harbour board'), part('service, "as it d')];
	expect(half.map(({ exact }) => exact.length)).toEqual([17, 17]);
	expect(look(half, 'In it. The harbour board met.')).toMatchObject({
		verdict: 'differs',
		parts: [{ kind: 'found' }, { kind: 'absent' }]
	});
	const less = [part('The harbour board'), part('service, "as it di')];
	expect(look(less, 'In it. The harbour board met.').verdict).toBe('absent');
});

test('of places with the same words the one after the part before is meant', () => {
	const text = `were denied, they say
${TEXT}`;
	expect(look(sold, text)).toMatchObject({
		verdict: 'found',
		parts: [{ at: { line: 5 } }, { at: { line: 6 } }]
	});
	// Right after it, with nothing between, is after it too.
	const joined = 'unproven reports that the old pier was soldwere denied';
	expect(look(sold, joined).parts.map(({ kind }) => kind)).toEqual(['found', 'found']);
});

test('two settings at once are both told, and no other', () => {
	const text = TEXT.replace('service', 'ser-\nvice').replace('"as', '“as').replace('0"', '0”');
	expect(differencesIn(text)).toEqual(['division', 'marks']);
});

test('parts that the copy’s own lines divide are found in order in both its forms', () => {
	const text = `Log 1\n${TEXT.replace('old pier', 'old\n7\nLog 2\npier')}Log 3`;
	expect(look(sold, text)).toMatchObject({
		verdict: 'found',
		parts: [
			{ kind: 'found', at: { line: 5 }, differences: ['furniture'] },
			{ kind: 'found', at: { line: 9 }, differences: [] }
		]
	});
	// The other way round the second one stands before the first.
	const turned = `Log 1\nThese were denied.\n${text.replace('These reports were denied.', '')}`;
	expect(look(sold, turned).parts[1]).toMatchObject({ kind: 'displaced', at: { line: 2 } });
});

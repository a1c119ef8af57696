import { expect, test } from 'vitest';
import { concernGroups } from './concerns.ts';
import type { Concern, Document, Passage } from './types.ts';

const TEXT =
	'It rained. Sailors fear the following: The ferry stops; The pier is sold; Lo closes. The mayor fears rain. Some fear Lo.';
const part = (exact: string) => {
	const start = TEXT.indexOf(exact);
	const end = start + exact.length;
	return {
		...{ exact, start, end },
		prefix: TEXT.slice(Math.max(0, start - 32), start),
		suffix: TEXT.slice(end, end + 32)
	};
};
const LEAD = 'Sailors fear the following:';
const passage = (id: string, ...words: string[]) =>
	({ id, document: 'log', parts: words.map(part) }) as unknown as Passage;
const concern = (id: string, group: Concern['group'] = 'officials') =>
	({ id, passage: id, group }) as unknown as Concern;

const atlas = {
	documents: [{ id: 'log' }] as unknown as Document[],
	passages: [
		passage('mayor', 'The mayor fears rain'),
		passage('lo', LEAD, 'Lo closes'),
		passage('ferry', `${LEAD} The ferry stops`),
		passage('pier', LEAD, 'The pier is sold'),
		passage('some', 'Some fear Lo')
	],
	concerns: [
		concern('mayor'),
		...['lo', 'ferry', 'pier'].map((id) => concern(id)),
		concern('some', 'commentary')
	]
};
const shape = (only?: string[]) =>
	concernGroups(atlas, only).map(({ id, statements }) => [
		id,
		...statements.map(({ leadIn, items, of }) => [
			leadIn?.exact ?? null,
			of,
			...items.map(({ number, parts }) => `${number} ${parts.map(({ exact }) => exact).join('|')}`)
		])
	]);

test('a list has its sentence once and its items in the document’s order, before single statements', () => {
	expect(shape()).toEqual([
		[
			'officials',
			[LEAD, 3, '1 The ferry stops', '2 The pier is sold', '3 Lo closes'],
			[null, 1, '1 The mayor fears rain']
		],
		['commentary', [null, 1, '1 Some fear Lo']]
	]);
});

test('some of a list keep the numbers that they have in it', () => {
	expect(shape(['lo', 'pier'])).toEqual([
		['officials', [LEAD, 3, '2 The pier is sold', '3 Lo closes']]
	]);
	expect(shape([])).toEqual([]);
});

test('an item cut off its sentence stands where it stood', () => {
	const [first] = concernGroups(atlas)[0]!.statements[0]!.items;
	const [words] = first!.parts;
	expect(TEXT.slice(words!.start, words!.start + words!.exact.length)).toBe('The ferry stops');
});

test('words that only begin at the same place are no list', () => {
	const other = { ...atlas.passages[3]!, parts: [{ ...part(LEAD), exact: 'Sailors doubt' }] };
	const passages = [other, atlas.passages[1]!];
	const [group] = concernGroups({ ...atlas, passages }, ['pier', 'lo']);
	expect(group!.statements[0]!.leadIn).toBeNull();
});

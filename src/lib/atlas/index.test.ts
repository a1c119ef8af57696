import { expect, test } from 'vitest';
import {
	byId,
	disagreementsOfConcern,
	disagreementsOfFeature,
	disagreementsOfPassage,
	featuresOfPassage,
	passagesOfConcern,
	passagesOfDocument,
	passagesOfFeature,
	quotation,
	whoDiffers
} from './index.ts';
import type { Concern, Disagreement, Document, Feature, Passage } from './types.ts';

const passage = (id: string, start: number, features: string[], concerns: string[] = []) =>
	({
		id,
		document: 'log',
		parts: [
			{ exact: `${id} begins`, start },
			{ exact: 'and ends', start: start + 20 }
		],
		features,
		concerns
	}) as unknown as Passage;

const passages = [
	passage('later', 50, ['pier']),
	passage('first', 0, ['pier', 'bank'], ['tide']),
	passage('other', 90, ['bank'], ['tide'])
];
const concern = { id: 'tide', passage: 'other', features: ['bank'] } as unknown as Concern;
const atlas = {
	passages,
	concerns: [concern],
	features: [{ id: 'pier' }] as Feature[],
	disagreements: [
		{ id: 'd', passages: ['first', 'other'], features: ['bank'], concerns: ['tide'] }
	] as unknown as Disagreement[]
};
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('a quotation shows its parts in order and marks the omission', () => {
	expect(quotation(passages[0]!)).toBe('later begins […] and ends');
});

test('passages are found by feature, by document in reading order, and by concern', () => {
	expect(ids(passagesOfFeature(atlas, 'pier'))).toEqual(['later', 'first']);
	expect(ids(passagesOfDocument(atlas, 'log'))).toEqual(['first', 'later', 'other']);
	expect(ids(passagesOfConcern(atlas, concern))).toEqual(['other', 'first']);
});

test('concerns, features and disagreements are found from each other', () => {
	expect(ids(featuresOfPassage(atlas, passages[1]!))).toEqual(['pier']);
	expect(ids(disagreementsOfFeature(atlas, 'bank'))).toEqual(['d']);
	expect(ids(disagreementsOfConcern(atlas, 'tide'))).toEqual(['d']);
	expect(ids(disagreementsOfPassage(atlas, 'other'))).toEqual(['d']);
});

test('what is not there gives nothing', () => {
	expect(byId(passages, 'none')).toBeUndefined();
	expect(passagesOfFeature(atlas, 'none')).toEqual([]);
	expect(disagreementsOfFeature(atlas, 'none')).toEqual([]);
});

test('who differs: the documents from each other, or one within itself', () => {
	const documents = ['log', 'letter'].map((id) => ({ id, short: `Harbour ${id}` }) as Document);
	const letter = { id: 'letter-1', document: 'letter' } as Passage;
	const who = (...ids: string[]) =>
		whoDiffers({ passages: [...passages, letter], documents }, { passages: ids });
	expect(who('first', 'later')).toBe('The Harbour log differs within itself');
	expect(who('first', 'letter-1')).toBe('The documents differ');
});

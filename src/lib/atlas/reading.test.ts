import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statementsOf } from './concerns.ts';
import { openIn, openInTurn } from './folding.ts';
import { blocksOf, firstTold, readingOf, type Heap } from './reading.ts';
import type { Atlas, Passage } from './types.ts';

const atlas = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8')) as Atlas;

test('every passage of a feature is read once: with the concerns, or with what else is said', () => {
	for (const feature of atlas.features) {
		const { concerns, heaps } = readingOf(atlas, feature);
		const read = [
			...statementsOf(concerns).flatMap(({ items }) => items.map(({ passage }) => passage.id)),
			...heaps.flatMap(({ passages }) => passages.map(({ id }) => id))
		];
		expect(new Set(read).size, feature.id).toBe(read.length);
		expect(read, feature.id).toEqual(
			expect.arrayContaining(Object.values(feature.passages).flat())
		);
	}
	expect(atlas.features.length).toBeGreaterThan(30);
});

test('every passage of a document stands once in its reading order', () => {
	for (const { id } of atlas.documents) {
		const read = blocksOf(atlas, id).flatMap(({ passage, statement }) =>
			passage ? [passage.id] : statement!.items.map((item) => item.passage.id)
		);
		const all = atlas.passages.filter(({ document }) => document === id).map((one) => one.id);
		expect(read.toSorted()).toEqual(all.toSorted());
	}
});

const quoted = (words: number) =>
	({ id: `${words}`, parts: [{ exact: 'word '.repeat(words).trim() }] }) as unknown as Passage;
const heap = (...words: number[]): Heap => ({ id: 'a', title: 'A', passages: words.map(quoted) });

test.each([
	['one of each first', [heap(10, 10), heap(10, 10)], 50, 9, [1, 1]],
	['further ones while words last', [heap(10, 10), heap(10, 10)], 70, 9, [2, 1]],
	['no more than wanted of each', [heap(10, 10), heap(10)], 999, 1, [1, 1]],
	['what is too long waits, what is short stands', [heap(90), heap(10)], 40, 9, [0, 1]],
	['nothing in no room', [heap(10)], 0, 9, [0]]
])('%s', (_name, heaps, words, most, open) => {
	expect(openIn(heaps, words, most)).toEqual(open);
});

test('of the concerns the first stands in any room, and the others in their order', () => {
	const { concerns } = readingOf(
		atlas,
		atlas.features.find(({ id }) => id === 'zangezur-route')!
	);
	const counts = (words: number) => [...openInTurn(concerns, words).values()];
	expect(counts(0)[0]).toBe(1);
	expect(
		counts(0)
			.slice(1)
			.every((count) => count === 0)
	).toBe(true);
	expect(counts(Infinity)).toEqual(statementsOf(concerns).map(({ items }) => items.length));
});

test('a disagreement is told once, at the first passage of those that stand there', () => {
	const disagreements = [{ id: 'd', passages: ['1', '2'] }] as unknown as Atlas['disagreements'];
	const told = firstTold({ disagreements }, [quoted(3), quoted(2), quoted(1)]);
	expect([...told].map(([id, list]) => [id, list.length])).toEqual([
		['3', 0],
		['2', 1],
		['1', 0]
	]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REACH, surroundings } from './around.ts';
import { byId } from './index.ts';
import type { Atlas, Document, Passage } from './types.ts';

const TEXT =
	'The keeper says that the ferry stops. The mayor denies it. It rained. Papers say that the pier was sold.';
const part = (exact: string) => ({ exact, start: TEXT.indexOf(exact) });
const passage = (id: string, words: string[], status = 'stated') =>
	({ id, document: 'log', status, parts: words.map(part) }) as unknown as Passage;
const log = { id: 'log', context: [part('It rained')] } as unknown as Document;
const keeper = passage('keeper', ['The keeper says that the ferry stops']);
const mayor = passage('mayor', ['The mayor denies it']);
const papers = passage('papers', ['Papers say that the pier was sold'], 'alleged');

test('a passage stands among its neighbours, in reading order, with what is left out marked', () => {
	const runs = surroundings(mayor, [papers, mayor, keeper], [log]);
	expect(runs.map(({ text, own, gap, passage }) => [text, own, gap, passage])).toEqual([
		['The keeper says that the ferry stops', false, false, 'keeper'],
		['The mayor denies it', true, false, 'mayor'],
		['It rained', false, false, undefined],
		['', false, false, 'papers']
	]);
	expect(surroundings(mayor, [mayor, papers], [{ ...log, context: [] }])[1]!.gap).toBe(true);
});

test('words that two passages share stand once, and other documents nowhere', () => {
	const twin = passage('twin', ['The mayor denies it', 'It rained']);
	const foreign = { ...keeper, document: 'other' };
	expect(surroundings(mayor, [mayor, twin, foreign], [log]).map(({ text }) => text)).toEqual([
		'The mayor denies it',
		'It rained'
	]);
});

test('of the atlas, nothing stands further away than the reach, and nothing alleged has words', () => {
	const atlas: Atlas = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8'));
	let shown = 0;
	for (const one of atlas.passages) {
		const runs = surroundings(one, atlas.passages, atlas.documents);
		expect(runs.filter(({ own }) => own).map(({ text }) => text)).toEqual(
			one.parts.map(({ exact }) => exact)
		);
		for (const run of runs.filter(({ own }) => !own)) {
			shown++;
			if (run.passage && byId(atlas.passages, run.passage)!.status === 'alleged')
				expect(run.text).toBe('');
			if (run.text === '') continue;
			const distance = Math.min(
				...one.parts.map((p) => Math.max(p.start - run.start, run.start + run.text.length - p.end))
			);
			expect(distance).toBeLessThanOrEqual(REACH);
		}
	}
	expect(shown).toBeGreaterThan(50);
});

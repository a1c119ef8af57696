/** Bad passages, and bad concerns beside them. */
import { fingerprint } from '../evidence/files.ts';
import { set, type Case } from './change.fixture.ts';
import type { Json } from './project.fixture.ts';

const passage = (change: (good: Json) => Json) => (good: Json) => ({
	...good,
	passages: set(change)(good.passages)
});

/** Bad passages of the project's document. */
export function passages(document: string, hash: string): Case[] {
	const file = `passages/${document}.json`;
	const sealed = (words: string) => (good: Json) => {
		const [part] = good.parts;
		const parts = [{ ...part, exact: words, end: part.start + words.length }];
		return { parts, fingerprint: fingerprint(hash, parts) };
	};
	const changed = (part: (good: Json) => Json) =>
		passage(({ parts: [first, ...rest] }) => ({ parts: [{ ...first, ...part(first) }, ...rest] }));
	return [
		...['iran', 'timeline'].map((id): Case => [
			`the id of another frame, ${id}`,
			file,
			`${id}: is another thing's id`,
			passage(() => ({ id }))
		]),
		['over 70 words', file, 'words; at most 70', passage(sealed('word '.repeat(71).trim()))],
		[
			'a budget raised in the file that it limits',
			`documents/${document}.json`,
			'budgetPercent',
			set(() => ({ budgetPercent: 90 }))
		],
		[
			'more words than the budget has',
			`documents/${document}.json`,
			'budget',
			set(() => ({ words: 50 }))
		],
		[
			'a changed quotation',
			file,
			'fingerprint',
			changed(({ exact }) => ({ exact: `x${exact.slice(1)}` }))
		],
		[
			'a changed prefix',
			file,
			'fingerprint',
			changed(({ prefix }) => ({ prefix: `x${prefix.slice(1)}` }))
		],
		[
			'a moved quotation',
			file,
			'fingerprint',
			changed(({ start, end }) => ({ start: start + 1, end: end + 1 }))
		],
		['an end that is none', file, 'parts', changed(({ end }) => ({ end: end + 1 }))],
		['no words', file, 'parts', changed(({ start }) => ({ exact: '', end: start }))],
		['no part', file, 'parts', passage(() => ({ parts: [] }))],
		['a status without its words', file, 'status', passage(() => ({ hedge: [] }))],
		[
			'words of a status that are not quoted',
			file,
			'hedge',
			passage(() => ({ hedge: ['perhaps'] }))
		],
		['an unknown theme', file, 'theme', passage(() => ({ theme: 'weather' }))],
		['an unknown feature', file, 'features', passage(() => ({ features: ['atlantis'] }))],
		[
			'an unknown concern',
			file,
			'concerns',
			passage(({ concerns }) => ({ concerns: [...concerns, 'none'] }))
		],
		['a feature twice', file, 'features', passage(() => ({ features: ['iran', 'iran'] }))],
		[
			'a swapped interval',
			file,
			'time.iso',
			passage(() => ({ time: { iso: '2023/1993', text: '1993' } }))
		],
		[
			'a share over 100',
			file,
			'figures',
			passage(() => ({ figures: [{ label: 'A', percent: 140, of: 'B' }] }))
		],
		[
			'a share that is not quoted',
			file,
			'figures',
			passage(() => ({ figures: [{ label: 'A', percent: 99.5, of: 'B' }] }))
		],
		['another document', file, 'sha256', (good) => ({ ...good, sha256: '0'.repeat(64) })],
		[
			'a date after the review',
			`documents/${document}.json`,
			'dateIso',
			set(() => ({ dateIso: '2099' }))
		],
		['a concern in another voice', 'concerns.json', 'voice', set(() => ({ voice: 'The mayor' }))],
		[
			'a concern as a fact',
			'concerns.json',
			'title',
			set(() => ({ title: 'The border disappears' }))
		]
	];
}

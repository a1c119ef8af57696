/** What a feature's text shows, in the order of reading, each passage once. */
import { concernGroups, type ConcernGroup } from './concerns.ts';
import { byId, disagreementsOfPassage } from './index.ts';
import type { Atlas, Disagreement, Document, Feature, Id, Passage } from './types.ts';
import { countWords } from './words.ts';

/** Passages under one small heading: of one document, or of one theme. */
export interface Heap {
	readonly id: Id;
	readonly title: string;
	readonly passages: readonly Passage[];
}

export interface Reading {
	readonly concerns: readonly ConcernGroup[];
	/** What else the documents say: by document, and by theme where there is much of it. */
	readonly heaps: readonly Heap[];
	readonly by: 'document' | 'theme';
	/** Documents that do not mention it. */
	readonly silent: readonly Document[];
}

/** With more passages than this, they stand by theme. */
const MANY = 4;

export function readingOf(atlas: Atlas, feature: Feature): Reading {
	const concerns = concernGroups(atlas, feature.concerns);
	const stated = concerns.flatMap((group) =>
		group.statements.flatMap(({ items }) => items.map(({ passage }) => passage.id))
	);
	const others = atlas.documents.flatMap((document) =>
		(feature.passages[document.id] ?? [])
			.filter((id) => !stated.includes(id))
			.flatMap((id) => byId(atlas.passages, id) ?? [])
	);
	const by = others.length > MANY ? 'theme' : 'document';
	return {
		concerns,
		by,
		heaps: by === 'theme' ? byTheme(atlas, others) : byDocument(atlas, others),
		silent: atlas.documents.filter(({ id }) => !feature.passages[id]?.length)
	};
}

function byDocument({ documents }: Atlas, passages: readonly Passage[]): Heap[] {
	return documents
		.map(({ id, short, year }) => ({
			id,
			title: `${short}, ${year}`,
			passages: passages.filter(({ document }) => document === id)
		}))
		.filter((heap) => heap.passages.length);
}

function byTheme({ themes }: Atlas, passages: readonly Passage[]): Heap[] {
	return themes
		.map(({ id, title }) => ({
			...{ id, title },
			passages: passages.filter(({ theme }) => theme === id)
		}))
		.filter((heap) => heap.passages.length);
}

/** The words of a quotation. */
export const wordsOf = ({ parts }: Pick<Passage, 'parts'>): number =>
	parts.reduce((sum, { exact }) => sum + countWords(exact), 0);

/**
 * How many of each heap's passages stand before anything is unfolded, within a number of words: first
 * one of each heap, in order, then further ones.
 */
export function openIn(heaps: readonly Heap[], words: number): number[] {
	const open = heaps.map(() => 0);
	let left = words;
	const most = Math.max(0, ...heaps.map(({ passages }) => passages.length));
	for (let row = 0; row < most; row++)
		heaps.forEach(({ passages }, index) => {
			const next = passages[row];
			if (!next || open[index] !== row || wordsOf(next) > left) return;
			left -= wordsOf(next);
			open[index]!++;
		});
	return open;
}

/** Each passage's disagreements, told at the first passage of some that stands there; the others name it alone. */
export function firstTold(
	atlas: Pick<Atlas, 'disagreements'>,
	passages: readonly Passage[]
): ReadonlyMap<Id, readonly Disagreement[]> {
	const told = new Set<Id>();
	return new Map(
		passages.map(({ id }) => {
			const fresh = disagreementsOfPassage(atlas, id).filter((one) => !told.has(one.id));
			for (const one of fresh) told.add(one.id);
			return [id, fresh];
		})
	);
}

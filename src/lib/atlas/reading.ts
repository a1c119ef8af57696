/** What a feature's text shows, in the order of reading, each passage once. */
import { concernGroups, statementsOf, type ConcernGroup, type Statement } from './concerns.ts';
import { byId, disagreementsOfPassage, passagesOfDocument } from './index.ts';
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
/** Fewer words than this say little by themselves. */
const SCRAP = 10;

export function readingOf(atlas: Atlas, feature: Feature): Reading {
	const concerns = concernGroups(atlas, feature.concerns);
	const stated = statementsOf(concerns).flatMap(({ items }) =>
		items.map(({ passage }) => passage.id)
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
			passages: leading(passages.filter(({ theme }) => theme === id))
		}))
		.filter((heap) => heap.passages.length);
}

/**
 * How many items of each statement of concerns stand before anything is unfolded, within a number of
 * words: in their order until the words are used, one at least; a statement left out has none.
 */
export function openInTurn(
	groups: readonly ConcernGroup[],
	words: number
): ReadonlyMap<Statement, number> {
	let left = words;
	return new Map(
		statementsOf(groups).map((statement, index) => {
			left -= countWords(statement.leadIn?.exact ?? '') + CAPTION;
			const open = statement.items.findIndex((item) => (left -= wordsOf(item)) < 0);
			const fits = open < 0 ? statement.items.length : open;
			return [statement, index === 0 ? Math.max(1, fits) : fits];
		})
	);
}

/** The same with scraps last: the first one leads. */
const leading = (passages: readonly Passage[]): Passage[] =>
	passages.toSorted((a, b) => Number(wordsOf(a) < SCRAP) - Number(wordsOf(b) < SCRAP));

/** The words of statements of which so many items are open. */
export const wordsOpen = (open: ReadonlyMap<Statement, number>): number =>
	[...open].reduce(
		(sum, [{ leadIn, items }, count]) =>
			sum +
			(count ? countWords(leadIn?.exact ?? '') + CAPTION : 0) +
			items.slice(0, count).reduce((words, item) => words + wordsOf(item), 0),
		0
	);

/** The words of a quotation. */
export const wordsOf = ({ parts }: Pick<Passage, 'parts'>): number =>
	parts.reduce((sum, { exact }) => sum + countWords(exact), 0);

/** What stands in a document's reading order: a passage, or a list of concerns as the one sentence that it is. */
export type Block =
	| { readonly passage: Passage; readonly statement?: undefined }
	| { readonly statement: Statement; readonly passage?: undefined };

/** The passages of a document in reading order, the items of a list together where the list begins. */
export function blocksOf(atlas: Atlas, document: Id): Block[] {
	const lists = statementsOf(concernGroups(atlas)).filter(({ leadIn }) => leadIn);
	const listOf = (passage: Passage) =>
		lists.find(({ items }) => items.some((item) => item.passage.id === passage.id));
	return passagesOfDocument(atlas, document).flatMap((passage): Block[] => {
		const statement = listOf(passage);
		if (!statement) return [{ passage }];
		return statement.items[0]!.passage.id === passage.id ? [{ statement }] : [];
	});
}

/** Words of ours that stand below a quotation: whose it is, and where it leads. */
const CAPTION = 12;

/**
 * How many of each heap's passages stand before anything is unfolded, within a number of words: first
 * one of each heap, in order, then further ones up to `most`.
 */
export function openIn(heaps: readonly Heap[], words: number, most: number): number[] {
	const open = heaps.map(() => 0);
	let left = words;
	const rows = Math.min(most, Math.max(0, ...heaps.map(({ passages }) => passages.length)));
	for (let row = 0; row < rows; row++)
		heaps.forEach(({ passages }, index) => {
			const next = passages[row];
			if (!next || open[index] !== row || wordsOf(next) + CAPTION > left) return;
			left -= wordsOf(next) + CAPTION;
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

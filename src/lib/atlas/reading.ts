/** What a feature's text shows, in the order of reading, each passage once. */
import { concernGroups, statementsOf, type ConcernGroup, type Statement } from './concerns.ts';
import { wordsOf } from './folding.ts';
import { byId, disagreementsOfPassage, passagesOfDocument } from './index.ts';
import type { Atlas, Disagreement, Document, Feature, Id, Passage } from './types.ts';

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

/** The same with scraps last: the first one leads. */
const leading = (passages: readonly Passage[]): Passage[] =>
	passages.toSorted((a, b) => Number(wordsOf(a) < SCRAP) - Number(wordsOf(b) < SCRAP));

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

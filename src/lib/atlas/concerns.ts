/**
 * Iran's stated concerns as their document gives them: whose they are, and as one list where the document
 * has one sentence and several items, which the atlas holds as a passage each.
 */
import { byId } from './index.ts';
import type { Atlas, Concern, Document, Id, Passage, Selector } from './types.ts';

/** One concern with its words; in a list these are the item's own, without the sentence that leads in. */
export interface Stated {
	readonly concern: Concern;
	readonly passage: Passage;
	readonly parts: readonly Selector[];
	/** Its place in the document's list; 1 for what stands alone. */
	readonly number: number;
}

/** What one voice says in one place of a document. */
export interface Statement {
	readonly document: Document;
	/** The sentence that leads into the items; `null` where a single concern stands in words of its own. */
	readonly leadIn: Selector | null;
	/** In the document's order. */
	readonly items: readonly Stated[];
	/** How many items the document's whole list has; `items` may be some of them. */
	readonly of: number;
}

export interface ConcernGroup {
	readonly id: Concern['group'];
	readonly title: string;
	readonly statements: readonly Statement[];
}

/** What tells the two groups apart, wherever they stand. */
export const GROUP_TITLES: Readonly<Record<Concern['group'], string>> = {
	officials: 'Reported as said by Iranian officials',
	commentary: 'Ascribed to Iran by the commentary'
};

/** A concern's title for a place where nothing else says whose it is. */
export function titleWithVoice({ title, group }: Pick<Concern, 'title' | 'group'>): string {
	const whose = GROUP_TITLES[group];
	return `${title} (${whose[0]!.toLowerCase()}${whose.slice(1)})`;
}

export const statementsOf = (groups: readonly ConcernGroup[]): Statement[] =>
	groups.flatMap(({ statements }) => statements);

type Content = Pick<Atlas, 'concerns' | 'passages' | 'documents'>;

/** Some concerns, by default all, in their groups: lists first, then single statements, each in the document's order. */
export function concernGroups(atlas: Content, only?: readonly Id[]): ConcernGroup[] {
	return (Object.keys(GROUP_TITLES) as Concern['group'][])
		.map((id) => ({
			id,
			title: GROUP_TITLES[id],
			statements: statements(atlas, id)
				.map((one) => ({
					...one,
					items: one.items.filter(({ concern }) => !only || only.includes(concern.id))
				}))
				.filter(({ items }) => items.length)
		}))
		.filter((group) => group.statements.length);
}

function statements(atlas: Content, group: Concern['group']): Statement[] {
	const stated = atlas.concerns
		.filter((concern) => concern.group === group)
		.flatMap((concern) => {
			const passage = byId(atlas.passages, concern.passage);
			return passage ? [{ concern, passage, parts: passage.parts, number: 1 }] : [];
		});
	const places = [...new Set(stated.map(({ passage }) => placeOf(passage)))];
	return places
		.map((place) => stated.filter(({ passage }) => placeOf(passage) === place))
		.flatMap((together) => {
			const document = byId(atlas.documents, together[0]!.passage.document);
			return document ? [statement(document, together)] : [];
		})
		.sort((a, b) => Number(!a.leadIn) - Number(!b.leadIn) || startOf(a) - startOf(b));
}

/** Passages that begin at the same place of a document begin with the same words. */
const placeOf = ({ document, parts }: Passage) => `${document} ${parts[0]?.start}`;
const startOf = ({ items }: Statement) => items[0]!.passage.parts[0]!.start;

function statement(document: Document, together: readonly Stated[]): Statement {
	const common = together.length > 1 ? sharedWords(together.map(({ parts }) => parts[0]!)) : null;
	const items = together
		.map((one) => (common ? { ...one, parts: after(common, one.parts) } : one))
		.sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0))
		.map((one, index) => ({ ...one, number: index + 1 }));
	return { document, leadIn: common, items, of: items.length };
}

/** The words with which all of some parts begin: the shortest part, or none where they are not the same. */
function sharedWords(parts: readonly Selector[]): Selector | null {
	const shortest = parts.reduce((a, b) => (b.exact.length < a.exact.length ? b : a));
	return parts.every(({ exact }) => exact.startsWith(shortest.exact)) ? shortest : null;
}

/** The parts without the words at their beginning that they share. */
function after(leadIn: Selector, parts: readonly Selector[]): Selector[] {
	const [first, ...others] = parts;
	const rest = first!.exact.slice(leadIn.exact.length);
	if (rest.trim() === '') return others;
	const exact = rest.trimStart();
	const start = first!.start + first!.exact.length - exact.length;
	return [{ ...first!, exact, start, prefix: `${leadIn.exact} ` }, ...others];
}

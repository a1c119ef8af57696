/** Whether passages, concerns and disagreements agree with each other, whatever the documents say. */
import type {
	Concern,
	Disagreement,
	Document,
	Id,
	Passage,
	Selector
} from '../../../src/lib/atlas/types.ts';
import type { EvidenceFiles } from './files.ts';

interface Claims {
	readonly documents: readonly Document[];
	readonly passages: readonly Passage[];
	readonly concerns: readonly Concern[];
	readonly disagreements: readonly Disagreement[];
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

/** Every id that is malformed, used twice or resolves to nothing; every claim without voice or denial. */
export function checkConsistency(claims: Claims): string[] {
	return [
		...checkIds('passage', claims.passages),
		...checkIds('concern', claims.concerns),
		...checkIds('disagreement', claims.disagreements),
		...claims.passages.flatMap((passage) => checkPassage(passage, claims)),
		...claims.documents.flatMap((document) => checkContext(document, claims.passages)),
		...claims.concerns.flatMap((concern) => checkConcern(concern, claims.passages)),
		...claims.disagreements.flatMap((item) => checkDisagreement(item, claims))
	];
}

/** Texts that hold control or bidirectional formatting characters, or are not in Unicode NFC. */
export function checkCharacters(files: EvidenceFiles): string[] {
	const { concerns, disagreements, mentions } = files;
	const reviewed = files.entries.map(({ id, document, stored }) => ({ id, document, stored }));
	return texts({ entries: reviewed, concerns, disagreements, mentions })
		.filter((text) => /[\p{Cc}\p{Cf}]/u.test(text) || text !== text.normalize('NFC'))
		.map((text) => `geodata: "${text}": holds a control character, or is not in Unicode NFC`);
}

function checkPassage(passage: Passage, { passages, concerns }: Claims): string[] {
	const problems: string[] = [];
	if (passage.voice.trim() === '') problems.push('has no voice');
	if (passage.features.length === 0) problems.push('is joined to no feature');
	problems.push(...unknown('concern', passage.concerns, concerns));
	if (passage.status === 'alleged' && !passage.hedge.some((hedge) => hedge.includes('denied'))) {
		problems.push('is alleged and its denial is not among its hedges');
	}
	if (passage.status !== 'alleged') {
		const allegation = passages.find(
			(other) => other.document === passage.document && showsClaimOf(other, passage.parts)
		);
		if (allegation) problems.push(`shows words of ${allegation.id} without its denial`);
	}
	return problems.map((reason) => `passage ${passage.id}: ${reason}`);
}

/** Words that stand around passages are no claim that is only alleged. */
function checkContext({ id, context }: Document, passages: readonly Passage[]): string[] {
	return passages
		.filter((passage) => passage.document === id && showsClaimOf(passage, context))
		.map((passage) => `context of ${id}: shows words of ${passage.id} without its denial`);
}

/** Whether `parts` of the same document show words that `other` shows as alleged. */
function showsClaimOf(other: Passage, parts: readonly Selector[]): boolean {
	if (other.status !== 'alleged') return false;
	return other.parts.some((claim) =>
		parts.some((part) => part.start < claim.end && claim.start < part.end)
	);
}

function checkConcern(concern: Concern, passages: readonly Passage[]): string[] {
	const problems: string[] = [];
	const passage = passages.find(({ id }) => id === concern.passage);
	if (!passage) problems.push(`there is no passage "${concern.passage}"`);
	else {
		if (!passage.concerns.includes(concern.id)) problems.push(`${passage.id} does not name it`);
		if (passage.voice !== concern.voice) problems.push(`its voice is not that of ${passage.id}`);
		if (passage.status !== 'attributed')
			problems.push(`${passage.id} is not attributed to anybody`);
	}
	if (concern.voice.trim() === '') problems.push('has no voice');
	if (concern.features.length === 0) problems.push('is joined to no feature');
	if (!/ (would|could) /u.test(concern.title)) problems.push('title: say "would" or "could"');
	return problems.map((reason) => `concern ${concern.id}: ${reason}`);
}

function checkDisagreement(item: Disagreement, { passages, concerns }: Claims): string[] {
	const problems = [
		...unknown('passage', item.passages, passages),
		...unknown('concern', item.concerns, concerns)
	];
	if (item.passages.length < 2) problems.push('needs two passages that differ');
	if (item.features.length === 0) problems.push('is joined to no feature');
	return problems.map((reason) => `disagreement ${item.id}: ${reason}`);
}

function checkIds(kind: string, items: readonly { readonly id: Id }[]): string[] {
	const seen = new Set<Id>();
	return items.flatMap(({ id }) => {
		const twice = seen.has(id);
		seen.add(id);
		if (twice) return [`${kind} ${id}: the id is used twice`];
		return ID.test(id) ? [] : [`${kind} ${id}: an id is lower-case words joined by "-"`];
	});
}

function unknown(
	kind: string,
	ids: readonly Id[],
	items: readonly { readonly id: Id }[]
): string[] {
	return ids
		.filter((id) => !items.some((item) => item.id === id))
		.map((id) => `there is no ${kind} "${id}"`);
}

function texts(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(texts);
}

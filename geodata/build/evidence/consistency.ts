/** Whether passages and concerns agree with each other in voice, status and denial, whatever the documents say. */
import type { Concern, Document, Passage, Selector } from '../../../src/lib/atlas/types.ts';

interface Claims {
	readonly documents: readonly Document[];
	readonly passages: readonly Passage[];
	readonly concerns: readonly Concern[];
}

/** Every claim without its denial, and every concern that its passage does not bear out. */
export function checkConsistency(claims: Claims): string[] {
	return [
		...claims.passages.flatMap((passage) => checkPassage(passage, claims)),
		...claims.documents.flatMap((document) => checkContext(document, claims.passages)),
		...claims.concerns.flatMap((concern) => checkConcern(concern, claims.passages))
	];
}

function checkPassage(passage: Passage, { passages }: Claims): string[] {
	const problems: string[] = [];
	if (passage.status === 'alleged' && !passage.hedge.some((hedge) => hedge.includes('denied')))
		problems.push('hedge: it is alleged; add the words of its denial');
	const allegation = passages.find(
		(other) => other.document === passage.document && showsClaimOf(other, passage.parts)
	);
	if (passage.status !== 'alleged' && allegation)
		problems.push(`parts: shows words of ${allegation.id} without its denial; quote others`);
	const words = passage.parts.map(({ exact }) => exact).join(' ');
	for (const { percent } of passage.figures ?? [])
		if (
			!new RegExp(`(?<![\\d.,])${String(percent).replace('.', '[.,]')}(?![\\d]|[.,]\\d)`, 'u').test(
				words
			)
		)
			problems.push(`figures: ${percent} does not stand in its words; give the number that does`);
	return problems.map(
		(reason) => `geodata/passages/${passage.document}.json: ${passage.id}: ${reason}`
	);
}

/** Words that stand around passages are no claim that is only alleged. */
function checkContext({ id, context }: Document, passages: readonly Passage[]): string[] {
	return passages
		.filter((passage) => passage.document === id && showsClaimOf(passage, context))
		.map(
			(passage) =>
				`geodata/passages/${id}.json: context: shows words of ${passage.id} without its denial; take them out`
		);
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
	if (passage) {
		const { id, concerns, voice, status } = passage;
		if (!concerns.includes(concern.id))
			problems.push(`passage: ${id} does not name it; add it to its concerns`);
		if (voice !== concern.voice)
			problems.push(`voice: is not that of ${id}, "${voice}"; mend one of the two`);
		if (status !== 'attributed')
			problems.push(`passage: ${id} is not attributed to anybody; name one that is`);
	}
	if (!/ (would|could|sees) /u.test(concern.title))
		problems.push('title: states a fact; say "would", "could" or "Iran sees"');
	return problems.map((reason) => `geodata/concerns.json: ${concern.id}: ${reason}`);
}

/** Whether every quotation is its document's own words, sealed, and within the budget. */
import { quotation } from '../../../src/lib/atlas/index.ts';
import { countShown, countWords } from '../../../src/lib/atlas/words.ts';
import { problemsOfParts } from '../../../src/lib/quotes/parts.ts';
import { MOST_WORDS, type Sealed, type StoredPassage } from '../schema/evidence.ts';
import type { TimelineEntry } from '../schema/timeline.ts';
import { fingerprint, sha256, type Entry } from './files.ts';
import { phrasesOf } from './timeline.ts';

/** Of no document are more of its words shown, in percent; its own file may ask for less, never for more. */
const MOST_PERCENT: ReadonlyMap<string, number> = new Map([['avim-balance-policy', 40]]);
const MOST_PERCENT_OF_OTHERS = 25;

/** Every problem with a document's file, quotations and budget: "file: item: reason". */
export function checkQuotations(entry: Entry, timeline: readonly TimelineEntry[] = []): string[] {
	const file = `geodata/passages/${entry.id}.json`;
	const problems = checkSource(entry);
	for (const passage of entry.stored.passages) {
		const found = [...checkParts(entry, passage), ...checkWords(passage)];
		problems.push(...found.map((reason) => `${file}: ${passage.id}: ${reason}`));
	}
	for (const [index, context] of (entry.stored.context ?? []).entries()) {
		const found = checkParts(entry, context);
		problems.push(...found.map((reason) => `${file}: context ${index + 1}: ${reason}`));
	}
	const { shown, limit } = budget(entry, timeline);
	if (shown > limit)
		problems.push(`${file}: budget: ${shown} words are shown, it is ${limit}; quote less`);
	return problems;
}

export interface Budget {
	/** Words of a document that a reader sees, each counted once, in passages, around them, and on the timeline. */
	readonly shown: number;
	/** The most that may be. */
	readonly limit: number;
	readonly percent: number;
}

export function budget(
	{ id, stored, document }: Entry,
	timeline: readonly TimelineEntry[]
): Budget {
	const { passages, context = [] } = stored;
	const parts = [...passages, ...context].flatMap((quoted) => quoted.parts);
	const most = mostPercent(id);
	const percent = Math.min(document.budgetPercent ?? most, most);
	return {
		shown: countShown([...parts, ...phrasesOf(timeline, id)]),
		limit: Math.floor((document.words * percent) / 100),
		percent
	};
}

function mostPercent(id: string): number {
	return MOST_PERCENT.get(id) ?? MOST_PERCENT_OF_OTHERS;
}

function checkSource({ id, document, stored, source }: Entry): string[] {
	const file = `geodata/documents/${id}.json`;
	const problems: string[] = [];
	if ((document.budgetPercent ?? 0) > mostPercent(id))
		problems.push(`${file}: budgetPercent: the limit is ${mostPercent(id)}; lower it`);
	if (stored.sha256 !== document.sha256)
		problems.push(`geodata/passages/${id}.json: sha256: is not that of ${file}; read it anew`);
	if (source === null) return problems;
	const found = { sha256: sha256(source.bytes), canonicalSha256: sha256(source.canonical) };
	for (const field of ['sha256', 'canonicalSha256'] as const) {
		if (found[field] !== document[field]) {
			problems.push(
				`${file}: ${field}: that of ${document.file} is ${found[field]}; another text, quote it anew`
			);
		}
	}
	const words = countWords(source.canonical);
	if (words !== document.words) {
		problems.push(
			`${file}: words: ${document.file} has ${words}, the file says ${document.words}; mend it`
		);
	}
	return problems;
}

function checkParts({ document, source }: Entry, passage: Sealed): string[] {
	const problems = problemsOfParts(passage.parts, source && source.canonical);
	if (fingerprint(document.canonicalSha256, passage.parts) !== passage.fingerprint) {
		problems.push('fingerprint: the quotation is not the one that was sealed with it; restore it');
	}
	return problems;
}

function checkWords(passage: StoredPassage): string[] {
	const words = countWords(passage.parts.map((part) => part.exact).join(' '));
	const problems =
		words > MOST_WORDS
			? [`${words} words; at most ${MOST_WORDS} may be shown; leave some out`]
			: [];
	const shown = quotation(passage);
	for (const hedge of passage.hedge) {
		if (hedge === '' || !passage.parts.some((part) => part.exact.includes(hedge))) {
			problems.push(`the hedge "${hedge}" is not in the quotation "${shown}"; copy its very words`);
		}
	}
	if ((passage.status === 'stated') !== (passage.hedge.length === 0)) {
		problems.push(
			`status: is ${passage.status}; every status but "stated" needs a hedge, and "stated" has none; mend one`
		);
	}
	return problems;
}

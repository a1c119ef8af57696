/** Whether the words that date each entry of the timeline are its documents' own, and none alleges. */
import { CONTEXT, match } from '../../../src/lib/quotes/selectors.ts';
import type { Selector } from '../../../src/lib/atlas/types.ts';
import { countWords } from '../../../src/lib/atlas/words.ts';
import type { StoredPassage } from '../schema/evidence.ts';
import type { TimelineEntry } from '../schema/timeline.ts';
import { fingerprint, type Entry } from './files.ts';

const FILE = 'geodata/timeline.json';

/** A phrase is shown beside our own sentence: a few words, no more than say when. */
const MOST_WORDS = 12;

type Source = TimelineEntry['sources'][number];

/** Every problem with the words that date the entries: "file: item: reason; cure". */
export function checkTimeline(
	timeline: readonly TimelineEntry[],
	entries: readonly Entry[]
): string[] {
	return timeline.flatMap(({ id, sources }) =>
		sources.flatMap((source, i) => {
			const entry = entries.find((candidate) => candidate.id === source.document);
			const problems = entry ? checkSource(source, entry) : [];
			return problems.map((reason) => `${FILE}: ${id}.sources.${i}: ${reason}`);
		})
	);
}

/** The phrases of the timeline that are a document's: its readers see these words too. */
export function phrasesOf(timeline: readonly TimelineEntry[], document: string): Selector[] {
	return timeline
		.flatMap(({ sources }) => sources)
		.filter((source) => source.document === document)
		.map(({ phrase }) => phrase);
}

function checkSource({ phrase, passage: id, ...source }: Source, entry: Entry): string[] {
	const { passages } = entry.stored;
	const passage = passages.find((candidate) => candidate.id === id);
	const seal = fingerprint(entry.document.canonicalSha256, [phrase]);
	const problems: string[] = [];
	const words = countWords(phrase.exact);
	if (words > MOST_WORDS) problems.push(`phrase: has ${words} words; shorten it to ${MOST_WORDS}`);
	if (id !== undefined && !passage)
		problems.push(`passage: "${id}" is none of ${entry.id}; name one of its passages`);
	if (entry.source && match(entry.source.canonical, phrase))
		problems.push(`phrase: does not stand there in ${entry.document.file}; describe it anew`);
	if (source.fingerprint !== undefined && source.fingerprint !== seal)
		problems.push('fingerprint: the phrase is not the one that was sealed with it; restore it');
	// Words that a passage shows are sealed with the passage.
	if (source.fingerprint === undefined && !(passage && holds(passage, phrase)))
		problems.push(`fingerprint: no passage named here shows the phrase; add "${seal}"`);
	const alleged = passages.find(
		({ status, parts }) =>
			status === 'alleged' &&
			parts.some(({ start, end }) => start < phrase.end && phrase.start < end)
	);
	if (alleged && alleged !== passage)
		problems.push(`phrase: is alleged in ${alleged.id}; name that passage, which has the denial`);
	return problems;
}

/** Whether a passage shows the phrase at its place, between the words that the phrase gives around it. */
function holds({ parts }: StoredPassage, phrase: Selector): boolean {
	return parts.some((part) => {
		if (phrase.start < part.start || phrase.end > part.end) return false;
		const text = part.prefix + part.exact + part.suffix;
		const at = phrase.start - part.start + part.prefix.length;
		const end = at + phrase.exact.length;
		return (
			text.slice(at, end) === phrase.exact &&
			text.slice(Math.max(0, at - CONTEXT), at) === phrase.prefix &&
			text.slice(end, end + CONTEXT) === phrase.suffix
		);
	});
}

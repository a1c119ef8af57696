/**
 * Whether the atlas has dealt with the whole of a document: each sentence is quoted or left out for
 * a reviewed reason, and "this document does not mention it" is said only where that is true.
 */
import type { Id } from '../../../src/lib/atlas/types.ts';
import { sha256, type Entry, type EvidenceFiles } from './files.ts';
import { splitSentences, type Sentence } from './sentences.ts';

/** Every problem with what a document's passages leave out. Needs the document's text; without it, none. */
export function checkCoverage(entry: Entry, { mentions, features }: EvidenceFiles): string[] {
	const { source } = entry;
	if (source === null) return [];
	return [
		...checkSentences(entry, splitSentences(source.text)),
		...features.flatMap((id) => checkSilence(entry, source.canonical, id, mentions[id]))
	];
}

/** Whether a passage of the document shows words of the sentence. */
export function isQuoted(entry: Entry, { start, end }: Pick<Sentence, 'start' | 'end'>): boolean {
	return entry.stored.passages.some((passage) =>
		passage.parts.some((part) => part.start < end && part.end > start)
	);
}

/** Whether a text names a thing by one of its words, at the beginning of a word. */
export function names(text: string, words: readonly string[]): boolean {
	return words.some((word) => new RegExp(`(?<![\\p{L}\\p{N}])${escape(word)}`, 'u').test(text));
}

function checkSentences(entry: Entry, sentences: readonly Sentence[]): string[] {
	const file = `geodata/passages/${entry.id}.left-out.json`;
	const listed = new Map(entry.leftOut.map((item) => [`${item.start}-${item.end}`, item]));
	const problems: string[] = [];
	if (listed.size < entry.leftOut.length)
		problems.push(`${file}: a sentence is listed twice; remove one`);
	for (const sentence of sentences) {
		const place = `${sentence.start}-${sentence.end}`;
		const item = listed.get(place);
		listed.delete(place);
		const reason = sentenceProblem(isQuoted(entry, sentence), item, sentence);
		if (reason) problems.push(`${file}: ${place}: ${reason}`);
	}
	for (const place of listed.keys())
		problems.push(`${file}: ${place}: no sentence stands there; take it off the list`);
	return problems;
}

function sentenceProblem(
	quoted: boolean,
	item: Entry['leftOut'][number] | undefined,
	sentence: Sentence
): string | null {
	const { start, end, text } = sentence;
	const hash = sha256(text);
	if (item === undefined) {
		const entry = JSON.stringify({ start, end, sha256: hash, reason: '' });
		return quoted ? null : `quote "${text.slice(0, 40)}…" or leave it out with a reason: ${entry}`;
	}
	if (quoted) return 'this sentence is quoted: take it off the list';
	return item.sha256 === hash
		? null
		: 'sha256: the sentence is another one; read it and seal it anew';
}

function checkSilence(
	{ id, stored }: Entry,
	text: string,
	feature: Id,
	words: readonly string[] = []
): string[] {
	const spoken = stored.passages.some((passage) => passage.features.includes(feature));
	if (names(text, words) === spoken) return [];
	return spoken
		? [
				`geodata/mentions.json: ${feature}: passages of ${id} speak of it by no word listed; add the word`
			]
		: [
				`geodata/passages/${id}.json: the document names ${feature}, no passage does; join one to it`
			];
}

function escape(word: string): string {
	return word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}

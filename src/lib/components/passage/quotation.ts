/** How a passage is shown: its words, cut where the hedge begins and ends, and what its status means. */
import type { Passage, Selector, Status } from '$lib/atlas/types';

/** A run of the document's own words; `hedge` where they justify the status. */
export interface Run {
	readonly text: string;
	readonly hedge: boolean;
}

/** Cuts one part of a quotation at its hedges; the runs joined are the part, letter for letter. */
export function runsOf(exact: string, hedges: readonly string[]): Run[] {
	const found = hedges
		.map((hedge) => ({ start: exact.indexOf(hedge), length: hedge.length }))
		.filter(({ start }) => start >= 0)
		.sort((a, b) => a.start - b.start);
	const runs: Run[] = [];
	let at = 0;
	for (const { start, length } of found) {
		if (start < at) continue;
		if (start > at) runs.push({ text: exact.slice(at, start), hedge: false });
		runs.push({ text: exact.slice(start, start + length), hedge: true });
		at = start + length;
	}
	if (at < exact.length) runs.push({ text: exact.slice(at), hedge: false });
	return runs;
}

/** The note markers of a quotation, such as "[9]", each once and in order. */
export function markersIn(parts: readonly Pick<Selector, 'exact'>[]): string[] {
	return [...new Set(parts.flatMap(({ exact }) => exact.match(/\[\d+\]/gu) ?? []))];
}

export const STATUS: Readonly<Record<Status, { label: string; means: string }>> = {
	stated: {
		label: 'Stated',
		means: 'The document says this in its own voice. The atlas does not vouch for it.'
	},
	attributed: {
		label: 'Attributed',
		means: 'The document reports this as the position of somebody else, whose voice is given here.'
	},
	alleged: {
		label: 'Alleged, denied',
		means:
			'The document reports this as an allegation or as unconfirmed, and says that it has been denied.'
	},
	denied: {
		label: 'Denied',
		means: 'The document reports that somebody denies this.'
	}
};

/** Who speaks, without the document that reports it, where that is named beside. */
const speakerOf = (voice: string) =>
	voice
		.replace(/, as the \S+ reports (?:him|her|it|them)$/u, '')
		.replace(/^(?:Un\w+|Press|Many|Some|Several|The) /u, (word) => word.toLowerCase());

/** Beside what the document says in its own voice. */
export const OWN_WORDS = 'the author’s own words';

/** How firmly a quotation says what it says, and who, in words that stand after the document's name. */
export function standing({
	status,
	voice,
	hedge
}: Pick<Passage, 'status' | 'voice' | 'hedge'>): string {
	if (status === 'stated') return /\bauthor\b/u.test(voice) ? OWN_WORDS : speakerOf(voice);
	if (status === 'attributed') return `attributed to ${speakerOf(voice)}`;
	const speaker = speakerOf(voice);
	if (status === 'denied') return `reported as denied (${speaker})`;
	// "Unconfirmed" is the document's word, and not of every allegation.
	const unconfirmed = hedge.some((words) => words.includes('unconfirmed'));
	return `alleged by ${speaker}${unconfirmed ? ', unconfirmed' : ''}; denied`;
}

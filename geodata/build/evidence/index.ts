/** What the documents say, and the proof of it: reviewed files in, checked evidence out. */
import type {
	Concern,
	Disagreement,
	Document,
	Id,
	Passage,
	TimelineEvent
} from '../../../src/lib/atlas/types.ts';
import { join } from 'node:path';
import { yearsOf } from '../../../src/lib/atlas/time.ts';
import { checkReviewed } from '../check/reviewed.ts';
import { readReviewed } from '../read/reviewed.ts';
import type { StoredPassage } from '../schema/evidence.ts';
import type { TimelineEntry } from '../schema/timeline.ts';
import { checkConsistency } from './consistency.ts';
import { checkCoverage } from './coverage.ts';
import { withSources, type Entry, type EvidenceFiles } from './files.ts';
import { budget, checkQuotations } from './quotations.ts';
import { checkTimeline } from './timeline.ts';

export { writeEvidence } from './write.ts';

export interface Evidence {
	readonly documents: readonly Document[];
	readonly passages: readonly Passage[];
	readonly concerns: readonly Concern[];
	readonly disagreements: readonly Disagreement[];
	/** In the order of time. */
	readonly timeline: readonly TimelineEvent[];
	/** Each "file: item: reason". The build fails unless this is empty. */
	readonly problems: readonly string[];
	/** What a maintainer should know although nothing is wrong. */
	readonly notices: readonly string[];
}

/**
 * Reads and checks the evidence of a project, with all other reviewed files.
 * @param root the project's folder.
 * @param sources the folder of the documents' texts, or `null` where they are not at hand.
 */
export function readEvidence(root: string, sources: string | null): Evidence {
	const reviewed = readReviewed(join(root, 'geodata'));
	const evidence = buildEvidence(withSources(reviewed, sources));
	return { ...evidence, problems: [...checkReviewed(reviewed), ...evidence.problems] };
}

/** The evidence of files already read: what the documents say, with every problem found in them. */
export function buildEvidence(files: EvidenceFiles): Evidence {
	const { entries, concerns, disagreements, timeline } = files;
	const evidence = {
		documents: entries.map((entry) => toDocument(entry, files)),
		passages: entries.flatMap((entry) =>
			entry.stored.passages.map((stored) => toPassage(entry.id, stored))
		),
		concerns,
		disagreements,
		timeline: timeline.map(toEvent).sort((a, b) => yearsOf(a.when).from - yearsOf(b.when).from)
	};
	return {
		...evidence,
		problems: [
			...entries.flatMap((entry) => checkQuotations(entry, timeline)),
			...entries.flatMap((entry) => checkCoverage(entry, files)),
			...checkConsistency(evidence),
			...checkTimeline(timeline, entries)
		],
		notices: entries.filter((entry) => entry.source === null).map(notAtHand)
	};
}

function toDocument(entry: Entry, { timeline }: EvidenceFiles): Document {
	const { file: _file, ...document } = entry.document;
	const context = (entry.stored.context ?? []).flatMap(({ parts }) => parts);
	const { shown, percent } = budget(entry, timeline);
	return { id: entry.id, ...document, shownWords: shown, budgetPercent: percent, context };
}

function toPassage(document: Id, stored: StoredPassage): Passage {
	const { fingerprint: _fingerprint, ...passage } = stored;
	return { ...passage, document };
}

function toEvent({ sources, ...entry }: TimelineEntry): TimelineEvent {
	return { ...entry, sources: sources.map(({ fingerprint: _fingerprint, ...source }) => source) };
}

function notAtHand({ id, document }: Entry): string {
	return (
		`${id}: ${document.file} is not at hand; ` +
		'its quotations were checked against their stored fingerprints only'
	);
}

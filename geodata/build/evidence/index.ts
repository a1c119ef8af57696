/** What the documents say, and the proof of it: reviewed files in, checked evidence out. */
import type { Concern, Disagreement, Document, Id, Passage } from '../../../src/lib/atlas/types.ts';
import { checkCharacters, checkConsistency } from './consistency.ts';
import { checkCoverage } from './coverage.ts';
import {
	readFiles,
	type Entry,
	type EvidenceFiles,
	type Mentions,
	type StoredPassage
} from './files.ts';
import { budget, checkQuotations } from './quotations.ts';

export { writeEvidence } from './write.ts';

export interface Evidence {
	readonly documents: readonly Document[];
	readonly passages: readonly Passage[];
	readonly concerns: readonly Concern[];
	readonly disagreements: readonly Disagreement[];
	/** Feature -> the words by which a text names it. */
	readonly mentions: Mentions;
	/** Each "file: item: reason". The build fails unless this is empty. */
	readonly problems: readonly string[];
	/** What a maintainer should know although nothing is wrong. */
	readonly notices: readonly string[];
}

/**
 * Reads and checks the evidence of a project.
 * @param root the project's folder.
 * @param sources the folder of the documents' texts, or `null` where they are not at hand.
 */
export function readEvidence(root: string, sources: string | null): Evidence {
	return buildEvidence(readFiles(root, sources));
}

/** The evidence of files already read: what the documents say, with every problem found in them. */
export function buildEvidence(files: EvidenceFiles): Evidence {
	const { entries, concerns, disagreements } = files;
	const evidence = {
		documents: entries.map(toDocument),
		passages: entries.flatMap((entry) =>
			entry.stored.passages.map((stored) => toPassage(entry.id, stored))
		),
		concerns,
		disagreements
	};
	return {
		...evidence,
		mentions: files.mentions,
		problems: [
			...entries.flatMap(checkQuotations),
			...entries.flatMap((entry) => checkCoverage(entry, files)),
			...checkConsistency(evidence),
			...checkCharacters(files)
		],
		notices: entries.filter((entry) => entry.source === null).map(notAtHand)
	};
}

/**
 * Problems between the evidence and the features of the atlas: a name that resolves to nothing, and a
 * feature of which nobody has said by which words a document would mention it.
 */
export function checkReferences(evidence: Evidence, featureIds: readonly Id[]): string[] {
	const known = new Set(featureIds);
	const used = [
		...evidence.passages.map((item) => ({ ...item, kind: 'passage' })),
		...evidence.concerns.map((item) => ({ ...item, kind: 'concern' })),
		...evidence.disagreements.map((item) => ({ ...item, kind: 'disagreement' }))
	];
	return [
		...used.flatMap(({ kind, id, features }) =>
			features
				.filter((feature) => !known.has(feature))
				.map((feature) => `geodata: ${kind} ${id}: there is no feature "${feature}"`)
		),
		...featureIds
			.filter((id) => !(id in evidence.mentions))
			.map((id) => `geodata/mentions.json: ${id}: give the words by which a text names it`)
	];
}

function toDocument(entry: Entry): Document {
	const { file: _file, ...document } = entry.document;
	const context = (entry.stored.context ?? []).flatMap(({ parts }) => parts);
	return { id: entry.id, ...document, shownWords: budget(entry).shown, context };
}

function toPassage(document: Id, stored: StoredPassage): Passage {
	const { fingerprint: _fingerprint, ...passage } = stored;
	return { ...passage, document };
}

function notAtHand({ id, document }: Entry): string {
	return (
		`${id}: ${document.file} is not at hand; ` +
		'its quotations were checked against their stored fingerprints only'
	);
}

/** What the documents say, and the proof of it: reviewed files in, checked evidence out. */
import type { Concern, Disagreement, Document, Id, Passage } from '../../../src/lib/atlas/types.ts';
import { readFiles, type EvidenceFiles } from './files.ts';
import { budget, checkQuotations } from './quotations.ts';

export { writeEvidence } from './write.ts';

export interface Evidence {
	readonly documents: readonly Document[];
	readonly passages: readonly Passage[];
	readonly concerns: readonly Concern[];
	readonly disagreements: readonly Disagreement[];
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

export function buildEvidence(files: EvidenceFiles): Evidence {
	const { entries, concerns, disagreements } = files;
	return {
		documents: entries.map((entry) => {
			const { file: _, ...document } = entry.document;
			return { id: entry.id, ...document, shownWords: budget(entry).shown };
		}),
		passages: entries.flatMap((entry) =>
			entry.stored.passages.map(({ fingerprint: _, ...passage }) => ({
				...passage,
				document: entry.id
			}))
		),
		concerns,
		disagreements,
		problems: entries.flatMap(checkQuotations),
		notices: entries
			.filter((entry) => entry.source === null)
			.map(
				({ id, document }) =>
					`${id}: ${document.file} is not at hand; its quotations were checked against their stored fingerprints only`
			)
	};
}

/** Problems where the evidence names a feature that the atlas does not have. */
export function checkReferences(evidence: Evidence, featureIds: readonly Id[]): string[] {
	const known = new Set(featureIds);
	const lists = {
		passage: evidence.passages,
		concern: evidence.concerns,
		disagreement: evidence.disagreements
	};
	return Object.entries(lists).flatMap(([kind, items]) =>
		items.flatMap((item) =>
			item.features
				.filter((id) => !known.has(id))
				.map((id) => `${kind} ${item.id}: there is no feature "${id}"`)
		)
	);
}

/** The invented project with one thing changed, for tests of what is refused. */
import type { StoredPassage } from '../schema/evidence.ts';
import type { Entry, EvidenceFiles } from './files.ts';
import { inventedFiles } from './invented.fixture.ts';

/** What is tried, the faulty files, and what the problem says. */
export type Fault = readonly [name: string, faulty: EvidenceFiles, reason: RegExp];

export const files = inventedFiles();
export const entry = files.entries[0]!;
export const [ferry, pier] = entry.stored.passages as [StoredPassage, StoredPassage];

export const withEntry = (change: Partial<Entry>): EvidenceFiles => ({
	...files,
	entries: [{ ...entry, ...change }]
});
export const withPassages = (...passages: StoredPassage[]): EvidenceFiles =>
	withEntry({ stored: { ...entry.stored, passages } });
export const withPart = (change: object): EvidenceFiles =>
	withPassages({ ...ferry, parts: [{ ...ferry.parts[0]!, ...change }] }, pier);
export const withDocument = (change: object): EvidenceFiles =>
	withEntry({ document: { ...entry.document, ...change } });
export const withConcern = (change: object): EvidenceFiles => ({
	...files,
	concerns: [{ ...files.concerns[0]!, ...change }]
});

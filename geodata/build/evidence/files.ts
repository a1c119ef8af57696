/** The reviewed files of the evidence, beside the texts of the documents where those are at hand. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Concern, Disagreement, Id, Selector } from '../../../src/lib/atlas/types.ts';
import { canonicalise } from '../../../src/lib/quotes/selectors.ts';
import { readReviewed, type Reviewed } from '../read/reviewed.ts';
import type { DocumentFile, LeftOut, Mentions, PassageFile } from '../schema/evidence.ts';
import type { TimelineEntry } from '../schema/timeline.ts';

/** One document with everything that is stored about it; `source` is `null` when its text is not at hand. */
export interface Entry {
	readonly id: Id;
	readonly document: DocumentFile;
	readonly stored: PassageFile;
	readonly leftOut: readonly LeftOut[];
	readonly source: {
		readonly bytes: Buffer;
		readonly text: string;
		readonly canonical: string;
	} | null;
}

export interface EvidenceFiles {
	/** The documents whose files all have the right form. */
	readonly entries: readonly Entry[];
	readonly concerns: readonly Concern[];
	readonly disagreements: readonly Disagreement[];
	readonly timeline: readonly TimelineEntry[];
	readonly mentions: Mentions;
	/** Ids of the mapped features. */
	readonly features: readonly Id[];
}

/** Reads the evidence of a project. `sources` is the folder with the documents' texts, or `null`. */
export function readFiles(root: string, sources: string | null): EvidenceFiles {
	return withSources(readReviewed(join(root, 'geodata')), sources);
}

/** The evidence among the reviewed files, with the documents' texts. */
export function withSources(reviewed: Reviewed, sources: string | null): EvidenceFiles {
	const { documents, passages, leftOut, concerns, disagreements, timeline, mentions } = reviewed;
	const entries = [...documents].flatMap(([id, document]): Entry[] => {
		const stored = passages.get(id);
		const others = leftOut.get(id);
		if (!stored || !others) return [];
		const source = sources === null ? null : readSource(join(sources, document.file));
		return [{ id, document, stored, leftOut: others, source }];
	});
	const features = reviewed.features.map(({ id }) => id);
	return { entries, concerns, disagreements, timeline, mentions, features };
}

export function sha256(data: string | Buffer): string {
	return createHash('sha256').update(data).digest('hex');
}

/** Seals a quotation, so that a change shows even where the document is not at hand. */
export function fingerprint(document: string, parts: readonly Selector[]): string {
	const fields = parts.map(({ exact, prefix, suffix, start, end }) => [
		exact,
		prefix,
		suffix,
		start,
		end
	]);
	return sha256(JSON.stringify([document, fields]));
}

/** A document's text as bytes, as text and in the form that offsets count in; `null` when not at hand. */
export function readSource(path: string): Entry['source'] {
	if (!existsSync(path)) return null;
	const bytes = readFileSync(path);
	const text = bytes.toString('utf8');
	return { bytes, text, canonical: canonicalise(text) };
}

/** The reviewed files of the evidence, as they stand in `geodata/`. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type {
	Concern,
	Disagreement,
	Document,
	Id,
	Passage,
	Selector
} from '../../../src/lib/atlas/types.ts';
import { canonicalise } from '../../../src/lib/atlas/selectors.ts';

/** `documents/<id>.json`: a document but for what is computed, and the name of its file among the sources. */
export interface DocumentFile extends Omit<Document, 'id' | 'shownWords' | 'context'> {
	readonly file: string;
}

/** Quoted words under seal: `fingerprint` is what `fingerprint()` gives for the parts. */
export interface Sealed {
	readonly parts: readonly Selector[];
	readonly fingerprint: string;
}

/** One entry of `passages/<id>.json`. */
export interface StoredPassage extends Omit<Passage, 'document'>, Sealed {}

/** `passages/<id>.json`. `sha256` is that of the document's file that was quoted. */
export interface PassageFile {
	readonly sha256: string;
	readonly passages: readonly StoredPassage[];
	/** Words that are shown around passages only: they say whom or what a passage speaks of. */
	readonly context?: readonly Sealed[];
}

/** A sentence that the atlas does not quote, known by its place and hash only. */
export interface LeftOut {
	readonly start: number;
	readonly end: number;
	readonly sha256: string;
	readonly reason: string;
}

/** `mentions.json`: feature -> the words by which a text names it, each the beginning of a word or more. */
export type Mentions = Readonly<Record<Id, readonly string[]>>;

/** One document with everything that is stored about it; `text` is the file's text, `null` when not at hand. */
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
	readonly entries: readonly Entry[];
	readonly concerns: readonly Concern[];
	readonly disagreements: readonly Disagreement[];
	readonly mentions: Mentions;
	/** Ids of the mapped features. */
	readonly features: readonly Id[];
}

/**
 * Reads the evidence of a project. `sources` is the folder with the documents' texts, or `null`.
 * @throws Error when a file is missing or is not JSON, naming it.
 */
export function readFiles(root: string, sources: string | null): EvidenceFiles {
	const folder = join(root, 'geodata');
	return {
		entries: idsIn(join(folder, 'documents')).map((id) => readEntry(folder, sources, id)),
		concerns: readJson<Concern[]>(join(folder, 'concerns.json')),
		disagreements: readJson<Disagreement[]>(join(folder, 'disagreements.json')),
		mentions: readJson<Mentions>(join(folder, 'mentions.json')),
		features: idsIn(join(folder, 'features'))
	};
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

function readEntry(folder: string, sources: string | null, id: Id): Entry {
	const document = readJson<DocumentFile>(join(folder, 'documents', `${id}.json`));
	return {
		id,
		document,
		stored: readJson<PassageFile>(join(folder, 'passages', `${id}.json`)),
		leftOut: readJson<LeftOut[]>(join(folder, 'passages', `${id}.left-out.json`)),
		source: sources === null ? null : readSource(join(sources, document.file))
	};
}

function idsIn(folder: string): Id[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.map((name) => name.slice(0, -'.json'.length))
		.sort();
}

function readSource(path: string): Entry['source'] {
	if (!existsSync(path)) return null;
	const bytes = readFileSync(path);
	const text = bytes.toString('utf8');
	return { bytes, text, canonical: canonicalise(text) };
}

function readJson<T>(path: string): T {
	try {
		return JSON.parse(readFileSync(path, 'utf8')) as T;
	} catch (error) {
		throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
	}
}

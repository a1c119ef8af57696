/** Reads the gazetteer's input, line by line; each problem is "file:line: item: reason". */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createHash, type Hash } from 'node:crypto';
import type { Place, PlaceDocument } from '../../../src/lib/atlas/gazetteer.ts';
import type { Bbox, LngLat } from '../../../src/lib/geo/types.ts';
import type { Problem } from '../read/json.ts';
import { parse } from '../read/parse.ts';
import { readLines } from './lines.ts';
import { documentSchema, placeSchema, type PlaceLine } from './schema.ts';

const DOCUMENTS = 'documents.ndjson';
/** Problems told one by one; of more, the number. */
const TOLD = 100;

/** Collects problems; of too many it keeps the number only. */
export class Problems {
	readonly #told: string[] = [];
	count = 0;

	add(problem: string): void {
		if (++this.count <= TOLD) this.#told.push(problem);
	}

	list(): string[] {
		const more = this.count - this.#told.length;
		return more > 0 ? [...this.#told, `geodata/gazetteer: ${more} more problems`] : this.#told;
	}
}

export interface Read {
	readonly place: Place;
	readonly geometry: PlaceLine['geometry'];
	/** "file:line" */
	readonly where: string;
}

/** The input's folder, the ids that the reviewed features hold, and where problems and bytes go. */
export interface Input {
	readonly folder: string;
	readonly taken: ReadonlySet<string>;
	readonly problems: Problems;
	readonly hash: Hash;
}

/** The documents by id: there are far fewer than places, so they are held in memory. */
export function readDocuments({ folder, problems, hash }: Input): Map<string, PlaceDocument> {
	const documents = new Map<string, PlaceDocument>();
	for (const { text, where } of linesOf(folder, DOCUMENTS, hash)) {
		const result = parse(text, documentSchema);
		if ('problems' in result)
			told(result.problems).forEach((why) => problems.add(`${where}: ${why}`));
		else if (documents.has(result.value.id))
			problems.add(`${where}: id: "${result.value.id}" stands in an earlier line too; remove one`);
		else documents.set(result.value.id, result.value);
	}
	return documents;
}

/** Every place that is as it should be; the others are named in `problems`. */
export function* readPlaces(
	{ folder, taken, problems, hash }: Input,
	documents: ReadonlyMap<string, PlaceDocument>
): Generator<Read> {
	const files = existsSync(folder) ? readdirSync(folder).sort() : [];
	for (const file of files.filter((name) => name.endsWith('.ndjson') && name !== DOCUMENTS))
		for (const { text, where } of linesOf(folder, file, hash)) {
			const result = parse(text, placeSchema);
			const wrong =
				'problems' in result
					? told(result.problems)
					: disagreements(result.value, documents, taken);
			wrong.forEach((why) => problems.add(`${where}: ${why}`));
			if ('value' in result && wrong.length === 0)
				yield { place: placeOf(result.value), geometry: result.value.geometry, where };
		}
}

/** Every problem that single lines have; `taken` are the ids of the reviewed features. */
export function checkGazetteer(folder: string, taken: readonly string[]): string[] {
	const problems = new Problems();
	const input = { folder, taken: new Set(taken), problems, hash: createHash('sha256') };
	for (const { place } of readPlaces(input, readDocuments(input))) void place;
	return problems.list();
}

/** What no schema sees: ids that another thing has, documents that are not there. */
function disagreements(
	{ id, passages }: PlaceLine,
	documents: ReadonlyMap<string, PlaceDocument>,
	taken: ReadonlySet<string>
): string[] {
	const ids = passages.map((passage) => passage.id);
	return [
		...(taken.has(id) ? [`id: "${id}" is a reviewed feature; choose another id`] : []),
		...(new Set(ids).size < ids.length ? ['passages: two have one id; choose another'] : []),
		...passages
			.filter(({ document }) => !documents.has(document))
			.map(({ document }) => `passages: there is no document "${document}"; add it to ${DOCUMENTS}`)
	];
}

function* linesOf(folder: string, file: string, hash: Hash) {
	let number = 0;
	for (const line of readLines(join(folder, file))) {
		number++;
		const text = line.trim();
		if (!text) continue;
		hash.update(`${text}\n`);
		yield { text, where: `geodata/gazetteer/${file}:${number}` };
	}
}

/** Problems of a line, which is where they stand. */
function told(problems: readonly Problem[]): string[] {
	return problems.map(({ item, reason }) => `${item}: ${reason}`);
}

const round = (degrees: number) => Number(degrees.toFixed(5));

function placeOf({ geometry, ...rest }: PlaceLine): Place {
	const line = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
	const lngs = line.map(([lng]) => round(lng));
	const lats = line.map(([, lat]) => round(lat));
	const bbox: Bbox = [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
	const middle = Math.floor(line.length / 2);
	const anchor: LngLat = [lngs[middle]!, lats[middle]!];
	return { ...rest, bbox, anchor };
}

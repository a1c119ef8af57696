/** The evidence as open data: one text for each file under `static/atlas/`. */
import { quotation } from '../../../src/lib/atlas/index.ts';
import type { Atlas } from '../../../src/lib/atlas/types.ts';
import { toAnnotationPage } from './annotations.ts';
import { toCsl } from './csl.ts';
import { toCsv } from './csv.ts';
import { toEvents } from './events.ts';
import { writeMarkdown } from './markdown.ts';

/** File name -> text. The same atlas gives the same bytes. */
export function writeEvidence(atlas: Atlas): Record<string, string> {
	return {
		'annotations.jsonld': toJson(toAnnotationPage(atlas)),
		'concerns.json': toJson(writeConcerns(atlas)),
		'documents.json': toJson(atlas.documents.map(toCsl)),
		'passages.csv': toCsv(writePassages(atlas)),
		'timeline.json': toJson(toEvents(atlas.timeline)),
		'evidence.md': writeMarkdown(atlas)
	};
}

/** Each concern with its quotation and its voice beside it, so that none travels without them. */
function writeConcerns(atlas: Atlas): unknown[] {
	return atlas.concerns.map((concern) => {
		const passage = atlas.passages.find(({ id }) => id === concern.passage);
		if (!passage)
			throw new Error(`Concern ${concern.id}: there is no passage "${concern.passage}"`);
		return {
			...concern,
			status: passage.status,
			hedge: passage.hedge,
			quotation: quotation(passage),
			document: passage.document
		};
	});
}

/** One record a passage; lists are joined by "; ", positions are "start-end" of each part. */
function writePassages(atlas: Atlas): string[][] {
	const head = [
		'id',
		'document',
		'status',
		'voice',
		'quotation',
		'hedge',
		'features',
		'concerns',
		'time',
		'positions',
		'note'
	];
	const rows = atlas.passages.map((passage) => [
		passage.id,
		passage.document,
		passage.status,
		passage.voice,
		quotation(passage),
		passage.hedge.join('; '),
		passage.features.join('; '),
		passage.concerns.join('; '),
		passage.time?.iso ?? '',
		passage.parts.map(({ start, end }) => `${start}-${end}`).join('; '),
		passage.note ?? ''
	]);
	return [head, ...rows];
}

function toJson(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

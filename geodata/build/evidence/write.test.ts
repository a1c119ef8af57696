import { expect, test } from 'vitest';
import type { Atlas, Feature } from '../../../src/lib/atlas/types.ts';
import { buildEvidence } from './index.ts';
import { inventedFiles } from './invented.fixture.ts';
import { writeEvidence } from './write.ts';

const atlas = {
	version: '1',
	...buildEvidence(inventedFiles()),
	features: ['pier', 'sound', 'hill'].map((id) => ({ id, name: `The ${id}` })) as Feature[]
} as unknown as Atlas;
const written = writeEvidence(atlas);
const json = (name: string) => JSON.parse(written[name]!);

test('each file is written, and the same atlas gives the same bytes', () => {
	expect(Object.keys(written)).toEqual([
		'annotations.jsonld',
		'concerns.json',
		'documents.json',
		'passages.csv',
		'timeline.json',
		'evidence.md'
	]);
	expect(writeEvidence(structuredClone(atlas))).toEqual(written);
});

test('each pair of feature and passage is an annotation with both selectors of every part', () => {
	const page = json('annotations.jsonld');
	expect(page.type).toBe('AnnotationPage');
	expect(page['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
	expect(page.items.map((item: { id: string }) => item.id)).toEqual([
		'urn:aras-atlas:annotation:pier:log-pier',
		'urn:aras-atlas:annotation:sound:log-ferry'
	]);
	const [first] = page.items;
	expect(first).toMatchObject({
		type: 'Annotation',
		body: 'urn:aras-atlas:feature:pier',
		voice: 'Some papers',
		status: 'alleged',
		hedge: ['unproven reports', 'were denied']
	});
	expect(first.target).toHaveLength(2);
	const { exact, prefix, suffix, start, end } = atlas.passages[1]!.parts[1]!;
	expect(first.target[1]).toEqual({
		type: 'SpecificResource',
		source: 'urn:aras-atlas:document:harbour-log',
		selector: [
			{ type: 'TextQuoteSelector', exact, prefix, suffix },
			{ type: 'TextPositionSelector', start, end }
		]
	});
});

test('a concern travels with its voice, its quotation and its document', () => {
	expect(json('concerns.json')).toMatchObject([
		{
			id: 'crossing',
			voice: 'The lighthouse keeper',
			status: 'attributed',
			quotation: 'The lighthouse keeper says that the ferry will not cross the sound',
			document: 'harbour-log'
		}
	]);
});

test('a document is CSL-JSON, its year uncertain', () => {
	expect(json('documents.json')).toEqual([
		{
			id: 'harbour-log',
			type: 'article-newspaper',
			title: 'The harbour log',
			author: [{ literal: 'A. Keeper' }],
			'container-title': 'The Harbour',
			publisher: 'The Harbour',
			issued: { 'date-parts': [[2020]], circa: true },
			genre: 'Log book',
			note: 'Undated; written in 2020'
		}
	]);
});

test('a passage is a record, its denial in the same field as its claim', () => {
	const records = written['passages.csv']!.split('\r\n');
	expect(records).toHaveLength(4);
	expect(records[2]).toContain('was sold […] These reports were denied');
});

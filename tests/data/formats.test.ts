/** The published files against the rules of their formats, as far as the atlas uses them. */
import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema } from 'ajv';
import type { Feature, Position } from 'geojson';
import { expect, test } from 'vitest';
import { ANNOTATIONS, CSL, LINKED_PLACES, TIMELINE } from './schemas.ts';

const read = (name: string) => JSON.parse(readFileSync(`static/atlas/${name}`, 'utf8'));
const atlas = read('atlas.json');
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });

/** What a schema has against a value. */
function problems(schema: AnySchema, value: unknown): string[] {
	const validate = ajv.compile(schema);
	validate(value);
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('annotations.jsonld is an AnnotationPage of the Web Annotation model', () => {
	const page = read('annotations.jsonld');
	expect(problems(ANNOTATIONS, page)).toEqual([]);
	const pairs = atlas.passages.flatMap(({ features }: { features: string[] }) => features);
	const dates = atlas.timeline.flatMap(({ sources }: { sources: object[] }) => sources);
	const count = pairs.length + dates.length;
	expect(page.items).toHaveLength(count);
	expect(new Set(page.items.map(({ id }: { id: string }) => id)).size).toBe(count);
	delete page.items[0].target[0].selector[0].exact;
	expect(problems(ANNOTATIONS, page)).toHaveLength(1);
});

test('documents.json is CSL-JSON', () => {
	const items = read('documents.json');
	expect(problems(CSL, items)).toEqual([]);
	expect(items).toHaveLength(atlas.documents.length);
	expect(problems(CSL, [{ ...items[0], type: 'essay' }])).toHaveLength(1);
});

test('places.lpf.json is Linked Places Format, one place a feature', () => {
	const places = read('places.lpf.json');
	expect(problems(LINKED_PLACES, places)).toEqual([]);
	expect(places.features).toHaveLength(atlas.features.length);
	delete places.features[0].names[0].toponym;
	expect(problems(LINKED_PLACES, places)).toHaveLength(1);
});

test('timeline.json dates every event as Linked Places Format does, with the words that date it', () => {
	const events = read('timeline.json');
	expect(problems(TIMELINE, events)).toEqual([]);
	expect(events).toHaveLength(atlas.timeline.length);
	delete events[0].sources[0].phrase.exact;
	expect(problems(TIMELINE, events)).toHaveLength(1);
});

test('features.geojson keeps the rules of RFC 7946', () => {
	const collection = read('features.geojson');
	expect(collection.type).toBe('FeatureCollection');
	expect(collection.crs).toBeUndefined();
	expect(collection.features).toHaveLength(atlas.features.length);
	expect(collection.features.flatMap(breaches)).toEqual([]);
	const [broken] = collection.features.filter(({ geometry }: Feature) => isArea(geometry));
	const rings = ringsOf(broken.geometry);
	rings[0]!.reverse();
	expect(breaches(broken)).toEqual([`${broken.id}: an outer ring is not counterclockwise`]);
});

const isArea = ({ type }: Feature['geometry']) => type === 'Polygon' || type === 'MultiPolygon';

function polygonsOf(geometry: Feature['geometry']): Position[][][] {
	if (geometry.type === 'Polygon') return [geometry.coordinates];
	return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

const ringsOf = (geometry: Feature['geometry']) => polygonsOf(geometry).flat();

/** Half a unit of the fifth digit, to which positions and boxes are rounded apart, and half of the fourth. */
const ROUNDING = 6e-5;

/** What a feature has against RFC 7946, 3.1 to 5. */
function breaches(feature: Feature): string[] {
	const { id, geometry, bbox, properties } = feature;
	const found: string[] = [];
	const positions = JSON.stringify(geometry)
		.match(/\[-?\d[^[\]]*\]/gu)!
		.map((pair) => JSON.parse(pair));
	const inside = ([lng, lat]: number[]) =>
		lng! >= bbox![0]! - ROUNDING &&
		lng! <= bbox![2]! + ROUNDING &&
		lat! >= bbox![1]! - ROUNDING &&
		lat! <= bbox![3]! + ROUNDING;
	if (feature.type !== 'Feature' || typeof id !== 'string' || properties === null)
		found.push(`${id}: not a feature with an id and properties`);
	if (!positions.every((pair: number[]) => pair.length === 2 && pair.every(Number.isFinite)))
		found.push(`${id}: a position is not a pair of numbers`);
	if (!positions.every(inside)) found.push(`${id}: a position lies outside the bbox`);
	for (const rings of polygonsOf(geometry)) {
		for (const [index, ring] of rings.entries()) {
			if (ring.length < 4 || String(ring[0]) !== String(ring.at(-1)))
				found.push(`${id}: a ring is not closed`);
			if (index === 0 && turn(ring) <= 0)
				found.push(`${id}: an outer ring is not counterclockwise`);
			if (index > 0 && turn(ring) >= 0) found.push(`${id}: a hole is not clockwise`);
		}
	}
	return found;
}

/** Twice the signed area: positive for a counterclockwise ring. */
function turn(ring: readonly Position[]): number {
	return ring.slice(1).reduce((sum, [x, y], index) => {
		const [px, py] = ring[index]!;
		return sum + px! * y! - x! * py!;
	}, 0);
}

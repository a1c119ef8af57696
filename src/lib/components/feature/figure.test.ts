import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Atlas } from '$lib/atlas/types';
import { figureOf } from './figure';

const { features } = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8')) as Atlas;
const measures = features.flatMap((feature) => feature.measures);

test('every figure stands as the language writes it', () => {
	for (const measure of [
		...measures,
		{ value: 999, digits: 0, unit: 'km' as const },
		{ value: 1234567.25, digits: 1, unit: 'km²' as const }
	]) {
		const places = { minimumFractionDigits: measure.digits, maximumFractionDigits: measure.digits };
		const expected = measure.value.toLocaleString('en-GB', places);
		expect(figureOf(measure)).toBe(`${expected} ${measure.unit}`);
	}
	expect(measures.length).toBeGreaterThan(20);
	expect(figureOf({ value: 1234567.25, digits: 1, unit: 'km²' })).toBe('1,234,567.3 km²');
});

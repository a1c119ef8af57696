import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Atlas } from '$lib/atlas/types';
import { smallestFirst } from './pick';

const { features } = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8')) as Atlas;

test('what is small comes first; what nobody knows is left out', () => {
	expect(smallestFirst(['iran', 'border-132-km', 'sitalchay', 'nowhere'], features)).toEqual([
		'sitalchay',
		'border-132-km',
		'iran'
	]);
});

test('a place of the gazetteer comes after a base, and before a line and a country', () => {
	const ids = ['iran', 'some-place', 'border-132-km', 'sitalchay'];
	expect(smallestFirst(ids, features, () => true)).toEqual([
		'sitalchay',
		'some-place',
		'border-132-km',
		'iran'
	]);
});

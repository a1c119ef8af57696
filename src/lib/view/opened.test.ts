import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Atlas } from '$lib/atlas/types';
import { layersWithOpened, openedBy } from './opened';

const atlas = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8')) as Atlas;
const ids = (feature: string | null, concern: string | null) =>
	openedBy(atlas, { feature, concern }).map(({ id }) => id);

test('a view opens its feature, what its concern is about, or nothing', () => {
	expect(ids('sitalchay', null)).toEqual(['sitalchay']);
	expect(ids(null, 'nato')).toContain('zangezur-route');
	expect(ids('no-such-feature', null)).toEqual([]);
	expect(ids(null, null)).toEqual([]);
});

test('the layer group of what is open is shown, in the atlas’s order', () => {
	const view = { layers: ['places', 'countries'], feature: 'sitalchay', concern: null };
	expect(layersWithOpened(atlas, view)).toEqual(['countries', 'bases', 'places']);
	expect(layersWithOpened(atlas, { ...view, feature: null })).toEqual(['countries', 'places']);
});

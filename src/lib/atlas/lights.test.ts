import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lightsOf } from './lights.ts';
import type { Atlas } from './types.ts';

const atlas = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8')) as Atlas;
const ids = (opened: Parameters<typeof lightsOf>[1]) => lightsOf(atlas, opened).map(({ id }) => id);

test('a feature lights itself, and the part of it that lies apart', () => {
	expect(ids({ feature: 'iran' })).toEqual(['iran']);
	expect(ids({ feature: 'azerbaijan' }).sort()).toEqual(['azerbaijan', 'nakhchivan']);
});

test('every concern lights something, and no country where it has anything smaller', () => {
	for (const concern of atlas.concerns) {
		const lit = lightsOf(atlas, { concern: concern.id });
		expect(lit.length, concern.id).toBeGreaterThan(0);
		const countries = lit.filter(({ kind }) => kind === 'country').length;
		expect([0, lit.length], concern.id).toContain(countries);
	}
});

test('nothing open lights nothing', () => {
	expect(ids({})).toEqual([]);
	expect(ids({ feature: 'constructor' })).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '$lib/atlas/types';
import { gazetteerLayers } from '$lib/gazetteer/layers';
import { EXPRESSIONS } from './themed';
import { areasOf, linesOf } from './lines';
import { shiftAt, SHIFT_ZOOMS } from './zooms';
import { buildStyle, shownIn } from './style';

const { features, layers } = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8')) as Atlas;
const empty = { type: 'FeatureCollection' as const, features: [] };
const drawing = {
	lines: linesOf(features),
	areas: areasOf(features),
	data: { drawn: empty, fading: empty },
	relief: { light: 'l.avif', dark: 'd.avif', bounds: [41, 36, 52, 44] as const }
};
const groups = layers.map(({ id }) => id);

describe('the live style', () => {
	test.each(['light', 'dark'] as const)('is valid by the style specification, %s', (theme) => {
		expect(validateStyleMin(buildStyle(drawing, theme, groups))).toEqual([]);
	});

	test('with the gazetteer’s layers it is valid too', () => {
		const style = buildStyle(drawing, 'light', groups);
		const sources = { ...style.sources, gazetteer: { type: 'vector' as const, tiles: ['x'] } };
		const all = { ...style, sources, layers: [...style.layers, ...gazetteerLayers(EXPRESSIONS)] };
		expect(validateStyleMin({ ...all, glyphs: 'x/{fontstack}/{range}' })).toEqual([]);
	});

	test('draws every line and area that a feature’s file names, each layer id once', () => {
		const ids = buildStyle(drawing, 'light', groups).layers.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const wanted = features.flatMap(({ id, look }) => [
			...(look.fill ? [`${id}-fill`] : []),
			...(look.strokes ?? []).map(({ section }) => `${section ? `${id}-${section}` : id}-line`)
		]);
		expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
		expect(wanted.length).toBeGreaterThan(features.filter(({ main }) => main).length);
	});

	test('hides the layers of groups that are not shown, and no other', () => {
		const shown = groups.slice(0, 2);
		for (const layer of buildStyle(drawing, 'dark', shown).layers)
			expect(layer.layout?.visibility === 'none', layer.id).toBe(!shownIn(layer, shown));
	});

	test('names no other host', () => {
		expect(JSON.stringify(buildStyle(drawing, 'light', groups))).not.toMatch(/https?:/);
	});
});

test('a line stands lowest first, and one without a look is not drawn', () => {
	const orders = drawing.lines.map(({ order }) => order);
	expect(orders).toEqual(orders.toSorted((a, b) => a - b));
	const bare = { id: 'x', layer: 'y', look: {}, bbox: [0, 0, 1, 1] as const };
	expect(linesOf([bare]).some(({ feature }) => feature === 'x')).toBe(false);
});

test('a part lies over the whole that it is of', () => {
	const ids = drawing.areas.map(({ id }) => id);
	expect(ids.indexOf('nakhchivan')).toBeGreaterThan(ids.indexOf('azerbaijan'));
});

test('a shift is whole from afar and gone near by', () => {
	const [from, to] = SHIFT_ZOOMS;
	expect([from - 1, from, (from + to) / 2, to, to + 1].map(shiftAt)).toEqual([1, 1, 0.5, 0, 0]);
});

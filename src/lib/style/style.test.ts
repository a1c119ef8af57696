import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { STROKES } from './strokes';
import { buildStyle } from './style';
import { TYPE } from './type';

const style = buildStyle(
	(Object.keys(TYPE) as (keyof typeof TYPE)[]).map((type) => ({ type, group: 'places' }))
);

describe('the live style', () => {
	test('is valid by the style specification', () => {
		expect(validateStyleMin(style)).toEqual([]);
	});

	test('draws every stroke, each layer id once', () => {
		const ids = style.layers.map((layer) => layer.id);
		expect(new Set(ids).size).toBe(ids.length);
		const missing = STROKES.filter((stroke) => !ids.includes(`${stroke.id}-line`));
		expect(missing).toEqual([]);
		expect(STROKES.length).toBeGreaterThan(12);
	});

	test('names no other host', () => {
		expect(JSON.stringify(style)).not.toMatch(/https?:/);
	});
});

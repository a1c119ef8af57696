import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { lensPaint, lightLayers } from './reactions';
import { STROKES } from './strokes';
import { buildStyle, FEATURE_LINES } from './style';
import { TYPE } from './type';

const kinds = (Object.keys(TYPE) as (keyof typeof TYPE)[]).map((type) => ({
	type,
	group: 'places'
}));
const style = buildStyle(kinds);

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

	test('opens with its theme, its data and its groups, and is valid at rest', () => {
		const data = { areas: { type: 'FeatureCollection' as const, features: [] } };
		const groups = ['countries', 'places'];
		const opening = buildStyle(kinds, { data, theme: 'dark', groups, resting: true });
		expect(validateStyleMin(opening)).toEqual([]);
		expect((opening.sources.areas as { data: unknown }).data).toBe(data.areas);
		expect(JSON.stringify(opening.state)).toContain('"theme":{"default":"dark"}');
		for (const layer of opening.layers) {
			const { group } = (layer.metadata ?? {}) as { group?: string };
			const hidden = layer.layout?.visibility === 'none';
			expect(hidden, layer.id).toBe(Boolean(group) && !groups.includes(group!));
		}
		expect(JSON.stringify(opening.layers)).not.toContain('feature-state');
		expect(JSON.stringify(opening.layers)).not.toMatch(/-opacity":0[,}]/);
		const ids = opening.layers.map(({ id }) => id);
		expect(FEATURE_LINES.length).toBeGreaterThan(10);
		expect(FEATURE_LINES.filter((id) => !ids.includes(id))).toEqual([]);
	});

	test('what reacts to states is all that a resting style lacks', () => {
		const awake = structuredClone(buildStyle(kinds, { resting: true }));
		const lights = lightLayers(style.layers);
		for (const [layer, above] of lights)
			awake.layers.splice(
				awake.layers.findIndex(({ id }) => id === above),
				0,
				layer
			);
		for (const [id, property, value] of lensPaint(style.layers)) {
			const layer = awake.layers.find((entry) => entry.id === id)!;
			(layer.paint as Record<string, unknown>)[property] = value;
		}
		expect(awake).toEqual(style);
		// Names are laid out anew when they start to react: pointing at things must not cost that.
		expect(lights.length).toBeGreaterThan(8);
		expect(lights.filter(([{ type }]) => type === 'symbol')).toEqual([]);
		const hidden = lightLayers(buildStyle(kinds, { groups: [] }).layers).filter(
			([{ layout, metadata }]) => metadata && layout?.visibility !== 'none'
		);
		expect(hidden).toEqual([]);
	});
});

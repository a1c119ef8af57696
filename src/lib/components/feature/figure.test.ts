import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Atlas } from '$lib/atlas/types';
import { figureOf, pictured } from './figure';

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

test('a section is drawn with the map’s own strokes, and its states are told in words', () => {
	const km = (id: string, label: string, value: number) => ({
		...{ id, label, value, unit: 'km' as const, digits: 1 }
	});
	const { sections } = pictured({
		id: 'route',
		measures: [
			km('in-one', 'In One', 100),
			km('in-two', 'In Two', 40),
			km('one-construction', 'In One: railway under construction', 39.4),
			km('one-gap', 'In One: no railway mapped', 0.6),
			km('one-disused', 'In One: disused railway', 50),
			km('one-abandoned', 'In One: abandoned railway', 10),
			km('two-in-use', 'In Two: railway in use', 37),
			km('two-gap', 'In Two: no railway mapped, drawn straight', 3)
		],
		look: {
			strokes: [
				...(['one-disused', 'one-abandoned'] as const).map((section) => ({
					...{ section, order: 1, color: 'corridor' as const, width: 2, dash: [3, 3] as const }
				})),
				{ section: 'one-construction', order: 1, color: 'corridor', width: 2, dash: [8, 4] },
				{ section: 'two-gap', order: 1, color: 'corridor', width: 2, dash: [1, 3] }
			]
		}
	});
	expect(sections.map(({ label, figure, states }) => [label, figure, states])).toEqual([
		['One', '100 km', '39\u00a0under construction, 60\u00a0disused'],
		['Two', '40 km', '37\u00a0in use, 3\u00a0without mapped track']
	]);
	expect(sections.flatMap(({ pieces }) => pieces.map(({ stroke }) => stroke))).toEqual([
		...['construction', 'gap', 'disused', 'abandoned'].map((state) => `stroke-route-one-${state}`),
		...['in-use', 'gap'].map((state) => `stroke-route-two-${state}`)
	]);
});

test('sections without states are drawn as the line is', () => {
	const [one] = pictured({
		id: 'line',
		measures: ['in-a', 'in-b'].map((id) => ({ id, label: id, value: 1, unit: 'km', digits: 0 })),
		look: {}
	}).sections;
	expect(one).toMatchObject({ states: '', pieces: [{ stroke: 'stroke-line' }] });
});

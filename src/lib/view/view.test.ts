import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_ZOOM } from '$lib/geo/camera';
import { fuzzAddresses } from '../../../tests/fuzz';
import { defaultView, formatView, parseView, roundAt, THEMES, trimQuery, type View } from './view';

const catalogue = {
	layers: [
		{ id: 'countries', on: true },
		{ id: 'corridor', on: true },
		{ id: 'routes', on: false }
	],
	features: ['iran', 'sitalchay'],
	concerns: ['nato']
};
const parse = (query: string) => parseView(new URLSearchParams(query), catalogue);

const views: fc.Arbitrary<View> = fc
	.record({
		layers: fc.subarray(['countries', 'corridor', 'routes']),
		feature: fc.constantFrom(null, 'iran', 'sitalchay'),
		passage: fc.constantFrom(null, 'avim-nato'),
		concern: fc.constantFrom(null, 'nato'),
		span: fc.option(
			fc
				.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1000, max: 9999 }))
				.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
		),
		query: fc.string({ unit: 'binary' }).map(trimQuery),
		at: fc.option(
			fc.record({
				zoom: fc.double({ min: 3, max: 13, noNaN: true }),
				center: fc.tuple(
					fc.double({ min: -180, max: 180, noNaN: true }),
					fc.double({ min: -85, max: 85, noNaN: true })
				)
			})
		),
		theme: fc.constantFrom(...THEMES),
		lang: fc.constant('en')
	})
	.map((view) => ({
		...view,
		passage: view.feature ? view.passage : null,
		concern: view.feature ? null : view.concern,
		at: view.at ? roundAt(view.at) : null
	}));

describe('the address of a view', () => {
	test('is empty for the view that a page opens with', () => {
		expect(formatView(defaultView(catalogue), catalogue)).toBe('');
		expect(parse('')).toEqual(defaultView(catalogue));
		expect(parse('').layers).toEqual(['countries', 'corridor']);
	});

	test('is read back as the view that was written', () => {
		fuzzAddresses(
			'views, written and read back',
			fc.property(views, (view) => {
				expect(parse(formatView(view, catalogue))).toEqual(view);
			})
		);
	});

	test('names no layer when the reader has hidden all', () => {
		expect(parse('layers=').layers).toEqual([]);
	});

	const odd: [string, Partial<View>][] = [
		['feature=iraq', { feature: null }],
		['feature=__proto__', { feature: null }],
		['feature=iran&feature=sitalchay', { feature: 'iran' }],
		['feature=iran&concern=nato', { feature: 'iran', concern: null }],
		['feature=iran&passage=<b>', { feature: 'iran', passage: null }],
		['passage=avim-nato', { feature: null, passage: null }],
		['from=2020', { span: { from: 2020, to: 2020 } }],
		['from=2023&to=2020', { span: { from: 2020, to: 2023 } }],
		['from=then&to=-99', { span: null }],
		['q=%20%20a%20', { query: 'a ' }],
		[`q=${'ə'.repeat(99)}`, { query: 'ə'.repeat(80) }],
		['at=NaN/1/2', { at: null }],
		['at=Infinity/1/2', { at: null }],
		['at=7//2', { at: null }],
		['at=1e300/40/46', { at: { zoom: MAX_ZOOM, center: [46, 40] } }],
		['at=7/900/46', { at: { zoom: 7, center: [46, 85] } }],
		['theme=javascript:alert(1)', { theme: 'auto' }],
		['layers=routes,<b>', { layers: ['routes'] }],
		['lang=%', { lang: 'en' }]
	];
	test.each(odd)('%s gives the nearest valid view', (query, expected) => {
		expect(parse(query)).toMatchObject(expected);
	});

	const hostile = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom('NaN', '-Infinity', '1e999', '-0', '9'.repeat(400), '%', '%E0%A4%A', '%00'),
		fc.constantFrom('__proto__', 'constructor', 'javascript:alert(1)', '"><img src=x onerror=a()>'),
		fc.tuple(fc.double(), fc.double(), fc.double()).map((numbers) => numbers.join('/'))
	);
	const keys = [
		'at',
		'feature',
		'passage',
		'concern',
		'layers',
		'from',
		'to',
		'q',
		'theme',
		'lang'
	];
	const asked = fc.array(fc.tuple(fc.constantFrom(...keys), hostile), { maxLength: 14 });

	test('of anything gives a valid view, which is written and read back as it is', () => {
		fuzzAddresses(
			'anything, read',
			fc.property(asked, fc.boolean(), (pairs, encoded) => {
				const query = pairs
					.map(
						([key, value]) => `${key}=${encoded ? encodeURIComponent(value.toWellFormed()) : value}`
					)
					.join('&');
				const view = parse(query);
				const { feature, concern, layers, at, theme, span } = view;
				expect([null, ...catalogue.features]).toContain(feature);
				expect([null, ...catalogue.concerns]).toContain(concern);
				expect(catalogue.layers.map(({ id }) => id)).toEqual(expect.arrayContaining([...layers]));
				expect(THEMES).toContain(theme);
				if (span) expect(span.from).toBeLessThanOrEqual(span.to);
				for (const number of at ? [at.zoom, ...at.center] : [])
					expect(Number.isFinite(number)).toBe(true);
				const written = formatView(view, catalogue);
				expect(written).not.toMatch(/[<>"'\s]/);
				expect(parse(written)).toEqual(view);
			})
		);
	});
});

test('with a gazetteer, an address may name a place that is not in the list; its form is checked', () => {
	const read = (query: string, further: boolean) =>
		parseView(new URLSearchParams(query), { ...catalogue, further }).feature;
	expect(read('feature=some-place', true)).toBe('some-place');
	expect(read('feature=some-place', false)).toBeNull();
	expect(read('feature=../x', true)).toBeNull();
	expect(read('feature=iran', true)).toBe('iran');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzAddresses } from '../../../tests/fuzz';
import { frameAddress, frameTitle, readHeight, rootOf } from './frame-address';

const SCRIPT = 'https://example.org/maps/aras-map.js';
const address = (attributes: Record<string, string>, script = SCRIPT) =>
	frameAddress(script, (name) => attributes[name] ?? null);

test('a frame stands beside the script, whatever folder that is in', () => {
	expect(address({ view: 'nato' })).toBe('https://example.org/maps/embed/nato/');
	expect(address({ view: 'nato' }, 'http://a.org/aras-map.js?v=2')).toBe(
		'http://a.org/embed/nato/'
	);
});

test('in a bundle of the host’s the frame is still the atlas’s', () => {
	const built = 'https://example.org/maps';
	const from = (script: unknown) => frameAddress(rootOf(script, built), () => null);
	expect(from('http://localhost:4174/aras-map.js?again')).toBe(
		'http://localhost:4174/embed/overview/'
	);
	const bundles = [
		'https://host.org/assets/index-3f2a.js',
		'https://host.org/my-aras-map.js',
		'https://host.org/app.js?from=/aras-map.js',
		'file:///srv/app/aras-map.js',
		'blob:https://host.org/aras-map.js',
		undefined,
		{}
	];
	for (const script of bundles)
		expect(from(script), String(script)).toBe('https://example.org/maps/embed/overview/');
});

test('attributes reach the address, and those without a value do not', () => {
	const { pathname, searchParams } = new URL(
		address({
			view: ' iran ',
			layers: 'countries,border',
			at: '8/40.4/49.9',
			theme: 'dark',
			feature: 'sitalchay',
			concern: '',
			height: '900',
			title: 'Map'
		})
	);
	expect(pathname).toBe('/maps/embed/iran/');
	expect(Object.fromEntries(searchParams)).toEqual({
		layers: 'countries,border',
		feature: 'sitalchay',
		at: '8/40.4/49.9',
		theme: 'dark'
	});
	expect(address({})).toBe('https://example.org/maps/embed/overview/');
});

test('no attribute leads out of the folder of frames', () => {
	const odd = ['../..', '//evil.org', 'javascript:alert(1)', 'a/b', 'Iran', '%2e%2e', 'a?b', 'a#b'];
	for (const view of odd) expect(address({ view }), view).toMatch(/\/maps\/embed\/overview\/$/);
	fuzzAddresses(
		'attributes of the element',
		fc.property(fc.string(), fc.string(), (view, value) => {
			const url = new URL(address({ view, feature: value, theme: value }));
			expect(url.origin + url.pathname).toMatch(
				/^https:\/\/example\.org\/maps\/embed\/[a-z0-9-]+\/$/
			);
			expect(url.searchParams.get('feature')).toBe(value.trim() || null);
		})
	);
});

test('a height is a number of pixels, with or without its unit', () => {
	const cases: [string | null, number][] = [
		['760', 760],
		['760.2px', 761],
		[null, 0],
		['', 0],
		['auto', 0],
		['-5', 0],
		['1e9', 0],
		['Infinity', 0]
	];
	for (const [text, height] of cases) expect(readHeight(text), String(text)).toBe(height);
});

test('frames of different views have different names', () => {
	expect(frameTitle(address({ view: 'zangezur-route', theme: 'dark' }))).toBe(
		'Map: zangezur route'
	);
});

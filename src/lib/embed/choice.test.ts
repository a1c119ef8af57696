import { expect, test } from 'vitest';
import { framePath, frameQuery, type Choice } from './choice';

const choice: Choice = {
	view: 'nato',
	layers: ['countries', 'corridor'],
	at: null,
	theme: 'auto',
	lang: 'en',
	live: true,
	version: null
};
const own = ['countries', 'corridor'];

test('what a view has of itself is not said', () => {
	expect(frameQuery(choice, own)).toBe('');
	expect(framePath(choice)).toBe('/embed/nato/');
});

test.each([
	[{ layers: ['countries'] }, '?layers=countries'],
	[{ layers: [] }, '?layers='],
	[{ at: { zoom: 7.123, center: [46.5, 39] as const } }, '?at=7.12/39/46.5'],
	[{ theme: 'dark', live: false } as const, '?theme=dark&live=off'],
	[{ live: false, theme: 'dark', layers: [], version: '2026-11-22-abcd1234' } as const, '']
])('%j is %s', (change, query) => {
	expect(frameQuery({ ...choice, ...change }, own)).toBe(query);
});

test('a frame of one version has an address of its own', () => {
	expect(framePath({ view: 'nato', version: '2026-11-22-abcd1234' })).toBe(
		'/v/2026-11-22-abcd1234/embed/nato/'
	);
});

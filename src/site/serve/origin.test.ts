import { expect, test } from 'vitest';
import { publicAddress, readAddress } from './origin.ts';

const read = (ATLAS_ORIGIN?: string, ATLAS_BASE?: string) =>
	publicAddress(readAddress({ ATLAS_ORIGIN, ATLAS_BASE }, 'http://localhost:4174'));

test('the address of the site is its origin and its path, however they are written', () => {
	expect(read()).toBe('http://localhost:4174');
	expect(read('', '')).toBe('http://localhost:4174');
	expect(read('https://example.org', '/atlas')).toBe('https://example.org/atlas');
	expect(read('https://example.org/', '/maps/atlas/')).toBe('https://example.org/maps/atlas');
	expect(read('https://EXAMPLE.org:443', '/')).toBe('https://example.org');
});

test('what is no address is refused, with the cure', () => {
	expect(() => read('https://example.org/atlas/')).toThrow(
		'ATLAS_ORIGIN=https://example.org ATLAS_BASE=/atlas'
	);
	for (const origin of ['example.org', 'ftp://a.org', 'https://a.org/?x', 'https://u@a.org', 'x'])
		expect(() => read(origin), origin).toThrow('must be an origin');
	for (const base of ['atlas', '/a b', '//a', '/a/../b', '/ä', 'https://a.org', '/a?b', '/.'])
		expect(() => read(undefined, base), base).toThrow('must be a path');
});

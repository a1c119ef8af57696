import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { feedOf } from './feed.server';

const CHANGELOG = `# Changelog

## Unreleased

- Map: lakes & rivers.
- Reading: "quoted" <once>.

## 0.1.0 (2026-01-31)

- The map.
`;
const correction = {
	version: '2026-01-31-0123abcd',
	frames: ['iran'],
	date: '2026-03-01',
	note: 'A length was wrong.',
	page: '/features/iran/'
};
const feed = (text = CHANGELOG) =>
	feedOf(text, '2026-02-10-89abcdef', [correction], 'https://atlas.example');
const all = (tag: string) =>
	[...feed().matchAll(new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`, 'gu'))].map(([, text]) => text);

test('versions and corrections stand there, the latest first, each with an id that stays', () => {
	expect(all('updated')).toEqual([
		'2026-03-01T00:00:00Z',
		'2026-03-01T00:00:00Z',
		'2026-02-10T00:00:00Z',
		'2026-01-31T00:00:00Z'
	]);
	expect(all('id')).toEqual([
		'urn:aras-atlas:feed',
		'urn:aras-atlas:correction:2026-01-31-0123abcd:2026-03-01:iran',
		'urn:aras-atlas:version:2026-02-10-89abcdef',
		'urn:aras-atlas:release:0.1.0'
	]);
	expect(feed()).toContain('<link href="https://atlas.example/features/iran/"/>');
});

test('nothing of a text is markup', () => {
	expect(feed()).toContain('lakes &#38;#38; rivers.');
	expect(feed()).toContain('&#38;#60;once&#38;#62;');
});

test('the changelog has a day for every release', () => {
	const text = readFileSync('CHANGELOG.md', 'utf8');
	const titles = text.match(/^## /gmu)!;
	expect(feed(text).match(/<entry>/gu)).toHaveLength(titles.length + 1);
	expect(() => feed('# Changelog')).toThrow(/no section/u);
});

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Atlas } from '../../lib/atlas/types.ts';
import { sitemap } from './sitemap.ts';

const page = (path: string, more = '') =>
	`<head><link rel="canonical" href="https://atlas.example${path}"/>${more}</head>`;

test('every page is listed by its own address, but for those that search engines pass by', () => {
	const text = sitemap(
		[page('/tour/'), page('/'), page('/embed/x/', '<meta name="robots" content="noindex"/>'), ''],
		'2026-02-10'
	);
	expect(text.match(/<loc>[^<]+/gu)).toEqual([
		'<loc>https://atlas.example/',
		'<loc>https://atlas.example/tour/'
	]);
	expect(text.match(/<lastmod>2026-02-10<\/lastmod>/gu)).toHaveLength(2);
});

test.runIf(existsSync('build/sitemap.xml'))('the built one lists every kind of page', () => {
	const text = readFileSync('build/sitemap.xml', 'utf8');
	const { features, concerns, documents, passages, tour } = JSON.parse(
		readFileSync('build/atlas/atlas.json', 'utf8')
	) as Atlas;
	const paths = [
		...['', 'tour/', 'verify/', 'data/', 'method/', 'share/', 'views/overview/'],
		...features.map(({ id }) => `features/${id}/`),
		...concerns.map(({ id }) => `concerns/${id}/`),
		...documents.map(({ id }) => `documents/${id}/`),
		...passages.map(({ id }) => `passages/${id}/`),
		...tour.map(({ id }) => `tour/${id}/`)
	];
	for (const path of paths) expect(text).toContain(`/${path}</loc>`);
	expect(text).not.toMatch(/\/embed\/|\/v\//u);
});

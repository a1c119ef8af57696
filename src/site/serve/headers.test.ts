import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withExamples } from './examples.ts';
import { formatHeadersFile } from './formats.ts';
import { RULES, headersFor, matches } from './headers.ts';

test('a pattern holds at most one star and matches whole paths', () => {
	const cases: [pattern: string, path: string, expected: boolean][] = [
		['/*', '/', true],
		['/embed/*', '/embed/iran/', true],
		['/embed/*', '/embed', false],
		['/embed/*', '/features/embed/', false],
		['/*.csv', '/atlas/passages.csv', true],
		['/*.csv', '/csv', false],
		['/share/', '/share/', true],
		['/share/', '/share/x', false]
	];
	for (const [pattern, path, expected] of cases) {
		expect(matches(pattern, path), `${pattern} on ${path}`).toBe(expected);
	}
	expect(RULES.every((rule) => rule.path.split('*').length <= 2)).toBe(true);
});

test('only embeds may be framed', () => {
	const paths = ['/', '/features/iran/', '/share/', '/embedded/', '/atlas/features.geojson'];
	for (const path of paths) {
		const headers = headersFor(path);
		expect(headers['Content-Security-Policy'], path).toContain("; frame-ancestors 'none';");
		expect(headers['X-Frame-Options'], path).toBe('DENY');
		expect(headers['Cross-Origin-Opener-Policy'], path).toBe('same-origin');
	}
	const embed = headersFor('/embed/corridor/');
	expect(embed['Content-Security-Policy']).toContain('; frame-ancestors *;');
	expect(embed).not.toHaveProperty('X-Frame-Options');
	expect(embed).not.toHaveProperty('Cross-Origin-Opener-Policy');
	expect(embed['Cross-Origin-Embedder-Policy']).toBe('require-corp');
});

test('only files whose names change with their content are kept for long', () => {
	expect(headersFor('/_app/immutable/a.js')['Cache-Control']).toContain('immutable');
	expect(headersFor('/_app/version.json')['Cache-Control']).toBe('no-cache');
	expect(headersFor('/')['Cache-Control']).toBe('no-cache');
});

test('any page may load the custom element, always the newest', () => {
	const headers = headersFor('/aras-map.js');
	expect(headers['Cache-Control']).toBe('no-cache');
	expect(headers['Access-Control-Allow-Origin']).toBe('*');
	expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
	expect(headersFor('/aras-map.d.ts')['Content-Type']).toBe('text/plain; charset=utf-8');
});

test('a _headers file takes back what an earlier rule gave, where both can match', () => {
	const file = formatHeadersFile([
		{ path: '/*', headers: { A: '1', B: '2' } },
		{ path: '/x/*', headers: { A: '3', B: null } },
		{ path: '/y/*', headers: { A: '4' } }
	]);
	expect(file.split('\n\n').slice(1).join('\n\n')).toBe(
		'/*\n  A: 1\n  B: 2\n\n/x/*\n  ! A\n  A: 3\n  ! B\n\n/y/*\n  ! A\n  A: 4\n'
	);
});

test('static/_headers holds the rules (npm run headers)', () => {
	expect(readFileSync('static/_headers', 'utf8')).toBe(formatHeadersFile(RULES));
});

test('the server examples in docs/hosting.md hold the rules (npm run headers)', () => {
	const document = readFileSync('docs/hosting.md', 'utf8');
	expect(document).toBe(withExamples(document, RULES));
});

/** The headers of every page, graded by the rules of the MDN HTTP Observatory without asking it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor } from '../../src/site/serve/headers.ts';
import { figure } from '../figures/figure.ts';
import { grade } from '../observatory.ts';

const host = 'example.org';
// Sent under https only: the page about hosting says how.
const [, https] = /`Strict-Transport-Security: (max-age=\d+)`/.exec(
	readFileSync('docs/hosting.md', 'utf8')
)!;
const headersOf = (path: string) => ({
	...headersFor(path),
	'Strict-Transport-Security': https!
});
const OWN = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self' 'sha256-a'">`;

test('what is missing or lax costs what the Observatory takes for it', () => {
	const score = (change: Record<string, string>, html = OWN) =>
		grade({ headers: { ...headersOf('/'), ...change }, html, host }).score;
	const policy = (text: string) => ({ 'Content-Security-Policy': text });
	expect(score({})).toBe(120);
	expect(grade({ headers: {}, html: '', host }).score).toBe(100 - 25 - 20 - 20 - 5);
	expect(score({ 'Strict-Transport-Security': 'max-age=60' })).toBe(110);
	expect(score({ 'Strict-Transport-Security': '' })).toBe(80);
	expect(score({ 'X-Content-Type-Options': '' })).toBe(115);
	expect(score({ 'Referrer-Policy': 'unsafe-url' })).toBe(110);
	expect(score({ 'Access-Control-Allow-Credentials': 'true' })).toBe(50);
	expect(score({ 'Cross-Origin-Resource-Policy': 'same-origin' })).toBe(130);
	expect(score({}, '')).toBe(110);
	expect(score(policy("default-src 'self'; frame-ancestors 'none'"), '')).toBe(115);
	expect(score(policy("default-src *; frame-ancestors 'none'"), '')).toBe(80);
	expect(score(policy("default-src 'none'; script-src 'self' 'unsafe-inline'"), '')).toBe(80);
	expect(score(policy("default-src 'none'; script-src 'self' 'unsafe-eval'"), '')).toBe(95);
	expect(score({}, `${OWN}<script src="https://cdn.example/x.js"></script>`)).toBe(115);
	expect(score({}, `${OWN}<script src="x.js" integrity="sha256-a"></script>`)).toBe(125);
});

test.runIf(existsSync('build/index.html'))('every page reaches 120', () => {
	const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => name.endsWith('.html') && !name.startsWith('words/'));
	let lowest = Infinity;
	const low = pages.flatMap((page) => {
		const path = `/${page.replace(/(^|\/)index\.html$/, '$1')}`;
		const html = readFileSync(`build/${page}`, 'utf8');
		const { score, by } = grade({ headers: headersOf(path), html, host });
		lowest = Math.min(lowest, score);
		return score >= 120 ? [] : [`${path}: ${score} ${JSON.stringify(by)}`];
	});
	figure('headers', 'all pages', { value: lowest });
	expect(low).toEqual([]);
	expect(pages.length).toBeGreaterThan(200);
});

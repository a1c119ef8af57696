import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** Bytes that a page's HTML may weigh over the wire, with the pages it holds for. */
const BUDGETS: [string, number][] = [
	['index.html', 40_000],
	['features/zangezur-route/index.html', 40_000],
	['features/sitalchay/index.html', 40_000],
	['concerns/nato/index.html', 40_000]
];

test.each(BUDGETS)('%s stays under %d bytes brotli', (page, most) => {
	expect(brotliCompressSync(readFileSync(`build/${page}`)).length).toBeLessThan(most);
});

test('the custom element stays under 3,000 bytes brotli, in one file', () => {
	const script = readFileSync('build/aras-map.js', 'utf8');
	expect(brotliCompressSync(script).length).toBeLessThan(3000);
	expect(script).toContain('aras-map');
	expect(script).not.toMatch(/\bimport\b(?!\.meta)|\bfrom\s*["'`]/);
});

test('the first view needs no request that blocks it: no style sheet, no font, no script in the head', () => {
	const html = readFileSync('build/index.html', 'utf8');
	const head = html.slice(0, html.indexOf('</head>'));
	expect(head).toContain('<style');
	expect(head).not.toMatch(/<link[^>]+rel="stylesheet"(?![^>]*disabled)/);
	expect(head).not.toMatch(/<script[^>]+src=/);
	expect(html).not.toMatch(/@font-face/);
	expect(html).toMatch(/<path id="overview-area-iran"[^>]+d="M/);
});

/** What pages weigh over the wire, brotli. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { SharedContents } from '../../src/lib/app/contents.ts';

const read = (path: string) => readFileSync(`build/${path}`, 'utf8');
/** Bytes of the copies that servers send. */
const weigh = (paths: Iterable<string>) =>
	[...paths].reduce((sum, path) => sum + statSync(`build/${path}.br`).size, 0);
const FOLDER = '_app/immutable/atlas/';

/** The module script that a page runs, and every file that it imports before it can run. */
function scriptsOf(page: string): Set<string> {
	const html = read(page);
	const [, entry] = /<script type="module" src="[^"]*?(_app\/[^"]+)"/.exec(html)!;
	const files = new Set<string>();
	const follow = (file: string) => {
		if (files.has(file)) return;
		files.add(file);
		for (const [, name] of read(file).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g))
			follow(FOLDER + name!);
	};
	follow(entry!);
	return files;
}

test.each([
	['index.html', 24_000],
	['features/zangezur-route/index.html', 40_000],
	['features/sitalchay/index.html', 40_000],
	['concerns/nato/index.html', 40_000]
])('%s stays under %d bytes', (page, most) => {
	expect(weigh([page])).toBeLessThanOrEqual(most);
});

test('the first view is one request: nothing in the head blocks it', () => {
	const html = read('index.html');
	const head = html.slice(0, html.indexOf('</head>'));
	expect(head).toContain('<style');
	expect(head).not.toMatch(/<link[^>]+rel="(stylesheet"|preload|modulepreload)/);
	expect(head).not.toContain('<script');
	expect(html.replace(/<noscript>.*?<\/noscript>/gs, '')).not.toMatch(/@font-face|<img/);
	expect(html).toMatch(/<path class="area area-iran[^>]+d="M/);
	// What stands after the picture is asked for after it.
	expect(html.indexOf('rel="modulepreload"')).toBeGreaterThan(html.indexOf('id="overview-drawn"'));
});

test('the explorer’s script is small', () => {
	const needed = scriptsOf('index.html');
	expect(needed.size).toBeGreaterThan(1);
	expect(weigh(needed)).toBeLessThanOrEqual(15_800);
	for (const file of needed) expect(read(file), file).not.toMatch(/maplibre/i);
});

test('the live map’s files keep their weight; two thirds of them are MapLibre', () => {
	const { live, levels } = JSON.parse(read('contents.json')) as SharedContents;
	expect(weigh([live.program])).toBeLessThanOrEqual(245_000);
	expect(weigh([levels[0]!.map.url])).toBeLessThanOrEqual(15_500);
	expect(weigh([levels[0]!.ground.url])).toBeLessThanOrEqual(6_500);
	const worker = live.files.filter((file) => /worker/.test(file));
	expect(worker).toHaveLength(1);
	expect(weigh(worker)).toBeLessThanOrEqual(130_000);
});

test('every frame is its page and scripts: three requests, 25 kB', () => {
	const frames = readdirSync('build/embed');
	const over = frames
		.map((id) => ({ id, page: `embed/${id}/index.html` }))
		.map(({ id, page }) => ({ id, files: [page, ...scriptsOf(page)] }))
		.map(({ id, files }) => ({ id, count: files.length, bytes: weigh(files) }))
		.filter(({ count, bytes }) => count > 3 || bytes > 25_250);
	expect(over).toEqual([]);
	expect(frames.length).toBeGreaterThan(1);
	for (const id of frames)
		expect(read(`embed/${id}/index.html`), id).not.toMatch(/<link[^>]+rel="(stylesheet"|preload)/);
});

test('the custom element is one file of 3,000 bytes', () => {
	const script = read('aras-map.js');
	expect(weigh(['aras-map.js'])).toBeLessThanOrEqual(3000);
	expect(script).toContain('aras-map');
	expect(script).not.toMatch(/\bimport\b(?!\.meta)|\bfrom\s*["'`]/);
});

test('every page holds the styles of all that is on it, and asks for no sheet that blocks it', () => {
	const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((name) =>
		/(^|[\\/])index\.html$/.test(name)
	);
	let scopes = 0;
	const wrong = pages.flatMap((name) => {
		const html = read(name);
		const sheets = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join();
		const head = html.slice(0, html.indexOf('</head>'));
		const body = html.slice(html.lastIndexOf('</style>'));
		const used = new Set(body.match(/(?<=["\s])_[a-z0-9]{5}(?=["\s])/g));
		scopes += used.size;
		const bare = [...used].filter((name) => !sheets.includes(name));
		const asked = head.match(/<link[^>]*rel="stylesheet"[^>]*>/g) ?? [];
		return [...bare, ...asked].map((found) => `${name}: ${found}`);
	});
	expect(wrong).toEqual([]);
	expect(scopes).toBeGreaterThan(pages.length);
	expect(pages.length).toBeGreaterThan(readdirSync('build/embed').length);
});

import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readManifest } from '../../src/early.ts';

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
	expect(head).not.toContain('<script');
	expect(html).not.toMatch(/@font-face/);
	expect(html).toMatch(/<path id="overview-area-iran"[^>]+d="M/);
});

/**
 * Bytes over the wire, brotli, of each file that the explorer fetches until its live map stands, by the
 * name that the build knows it by; about a tenth of headroom each. Two thirds of all is MapLibre.
 */
const EXPLORER: Readonly<Record<string, number>> = {
	lib: 34_000,
	page: 8_200,
	explorer: 9_000,
	both: 1_100,
	'rolldown-runtime': 200,
	'entry/start': 150,
	'entry/app': 2_000,
	'nodes/0': 150,
	'nodes/2': 6_200,
	live: 260_000,
	'live.css': 9_500,
	'map.topojson': 15_500,
	'maplibre-gl-worker.js': 135_000
};

/** A file's name without what the build adds to it. */
const plainName = (file: string) => file.replace(/^.*\//, '').replace(/[.-][\w-]{8}(?=\.\w+$)/, '');

test('no file of the explorer outgrows its budget, and no other is fetched', () => {
	const html = readFileSync('build/index.html', 'utf8');
	const [, script] = /<script>(\{const\[program.*?)<\/script>/.exec(html)!;
	const built = Object.values(readManifest()!);
	// The explorer asks for the live map's worker when it comes to life.
	const worker = built
		.flatMap(({ assets = [] }) => assets)
		.find((file) => /\/maplibre/.test(file))!;
	const asked = [...script!.matchAll(/"\.\/(_app\/[^"]+)"/g)].map(([, file]) => file!);
	const files = [...asked, worker];
	const names = new Map(built.map(({ file, name }) => [file, name]));
	const weights = files.map((file) => ({
		name: names.get(file) ?? plainName(file),
		bytes: brotliCompressSync(readFileSync(`build/${file}`)).length
	}));
	expect(weights.filter(({ name, bytes }) => !(bytes <= (EXPLORER[name] ?? 0)))).toEqual([]);
	expect(weights.map(({ name }) => name).sort()).toEqual(Object.keys(EXPLORER).sort());
});

test('a frame fetches its page and one script, each within its budget', () => {
	const html = readFileSync('build/embed/zangezur-route/index.html', 'utf8');
	const bytes = (path: string) => brotliCompressSync(readFileSync(`build/${path}`)).length;
	const weights = {
		'embed/zangezur-route/index.html': bytes('embed/zangezur-route/index.html'),
		'_app/embed.js': bytes('_app/embed.js')
	};
	const most: Readonly<Record<string, number>> = {
		'embed/zangezur-route/index.html': 19_000,
		'_app/embed.js': 1_200
	};
	expect(Object.entries(weights).filter(([name, size]) => size > most[name]!)).toEqual([]);
	const fetched = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src]) => src);
	expect(fetched).toEqual(['../../_app/embed.js']);
	expect(html).not.toMatch(/<link[^>]+rel="(stylesheet"(?![^>]*disabled)|preload|modulepreload)/);
});

test('every page holds the styles of all that is on it, and asks for no sheet', () => {
	const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((name) =>
		/(^|[\\/])index\.html$/.test(name)
	);
	const wrong = pages.flatMap((name) => {
		const html = readFileSync(`build/${name}`, 'utf8');
		const sheets = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join();
		const body = html.slice(html.lastIndexOf('</style>'));
		const used = new Set(body.match(/\bsvelte-[a-z0-9]{6,7}\b/g));
		const bare = [...used].filter((name) => !sheets.includes(name));
		const asked = html.match(/<link[^>]*rel="stylesheet"(?![^>]*disabled)[^>]*>/g) ?? [];
		return [...bare, ...asked].map((found) => `${name}: ${found}`);
	});
	expect(wrong).toEqual([]);
	expect(pages.length).toBeGreaterThan(200);
});

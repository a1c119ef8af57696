import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { archive, freezeBuild, readArchive, writeVersions } from './archive.ts';
import { checkCorrections, correct, freeze, scriptsOf, type Correction } from './frozen.ts';

const FRAME =
	'<script type="module" src="../../_app/embed.js"></script>' +
	'<section data-root="../.."><p class="correction svelte-1" hidden></p>' +
	'<button type="button" class="start svelte-1" hidden>Live map</button>' +
	'<a href="../../features/iran/">Iran</a><use href="#a"></use></section>';
const correction: Correction = {
	version: '2026-01-01-aaaaaaaa',
	frames: ['iran'],
	date: '2026-02-01',
	note: 'A length was "wrong".',
	page: '/features/iran/'
};
const folders: string[] = [];

/** A folder with these files, by path. */
function folder(files: Record<string, string>): string {
	const root = mkdtempSync(join(tmpdir(), 'frozen-'));
	folders.push(root);
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
	}
	return root;
}
const build = (version: string, frame = FRAME) =>
	folder({
		'atlas/atlas.json': JSON.stringify({ version }),
		'embed/iran/index.html': frame,
		'_app/embed.js': 'import"./immutable/a.js";',
		'_app/embed-address.js': 'import{a}from"./immutable/a.js";import("./later.js");',
		'_app/immutable/a.js': 'export const a=1'
	});

afterEach(() => folders.splice(0).forEach((path) => rmSync(path, { recursive: true })));

test('a frozen frame finds its links two folders higher, its script beside it, and has no live map', () => {
	const frozen = freeze(FRAME, 'iran');
	expect(frozen).toContain('<a href="../../../../features/iran/">');
	expect(frozen).toContain('src="../../_app/embed.js"');
	expect(frozen).toContain('<button data-live="off" type="button"');
	expect(frozen).toContain('<use href="#a">');
	expect(() => freeze('<p></p>', 'iran')).toThrow('The frame "iran" cannot be frozen');
});

test('a correction is visible, says when and what, and leads on', () => {
	const corrected = correct(freeze(FRAME, 'iran'), correction);
	expect(corrected).toContain(
		'<p class="correction svelte-1" role="note"><b>Corrected on 2026-02-01.'
	);
	expect(corrected).toContain(
		'A length was &#34;wrong&#34;. <a href="../../../../features/iran/">'
	);
});

test('scripts are followed through what they import', () => {
	const files: Record<string, string> = {
		'_app/e.js': 'import{x}from"./i/x.js"',
		'_app/i/x.js': "import'../y.js'",
		'_app/y.js': ''
	};
	expect(scriptsOf('_app/e.js', (path) => files[path]!)).toEqual(Object.keys(files).sort());
});

test('later builds keep an archived version byte for byte, but for what was corrected', () => {
	const first = build(correction.version);
	const store = join(folder({}), 'archive');
	archive(correction.version, freezeBuild(first), store);
	expect(() => archive(correction.version, freezeBuild(first), store)).toThrow('frozen once');

	const later = build('2026-03-01-bbbbbbbb', FRAME.replace('Iran', 'IRAN'));
	const none = join(folder({ 'corrections.json': '[]' }), 'corrections.json');
	expect(writeVersions(later, store, none)).toEqual(['2026-03-01-bbbbbbbb', correction.version]);
	const kept = (path: string) => readFileSync(join(later, 'v', correction.version, path));
	const frozen = readArchive(store).get(correction.version)!;
	expect([...frozen.keys()]).toContain('_app/immutable/a.js');
	for (const [path, content] of frozen) expect(kept(path).equals(content), path).toBe(true);
	expect(kept('embed/iran/index.html').toString()).toBe(freeze(FRAME, 'iran'));

	const one = join(folder({ 'c.json': JSON.stringify([correction]) }), 'c.json');
	writeVersions(later, store, one);
	expect(kept('embed/iran/index.html').toString()).toBe(correct(freeze(FRAME, 'iran'), correction));
	const bad = join(
		folder({ 'c.json': '[{"version":"x","frames":["y"],"date":"","note":"","page":"z"}]' }),
		'c.json'
	);
	expect(() => writeVersions(later, store, bad)).toThrow(/geodata\/corrections\.json: 1: version/);
});

test.each<[Partial<Correction>, RegExp]>([
	[{ version: 'none' }, /there is no "none"/],
	[{ frames: ['sea'] }, /no frame "sea"/],
	[{ frames: [] }, /name at least one/],
	[{ date: 'May' }, /"May" is not a day/],
	[{ note: ' ' }, /say what was wrong/],
	[{ page: 'https://example.org' }, /is not a path/]
])('a correction with %j is refused', (change, reason) => {
	const frames = new Map([[correction.version, ['iran']]]);
	expect(checkCorrections([correction], frames)).toEqual([]);
	expect(checkCorrections([{ ...correction, ...change }], frames)).toEqual([
		expect.stringMatching(reason)
	]);
});

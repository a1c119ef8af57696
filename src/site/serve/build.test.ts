import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSettings, reasonToBuild, recordBuild } from './build.ts';

const settings = { origin: 'http://localhost:4173', base: '' };
let root: string;

/** Dates a file or folder, in seconds from now. */
const date = (name: string, seconds: number) => {
	const time = Date.now() / 1000 + seconds;
	utimesSync(join(root, name), time, time);
};

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'atlas-build-'));
	for (const folder of ['src/lib', 'build', '.svelte-kit']) {
		mkdirSync(join(root, folder), { recursive: true });
	}
	writeFileSync(join(root, 'src/lib/a.ts'), '');
	for (const name of ['src/lib/a.ts', 'src/lib', 'src']) date(name, -60);
});

afterEach(() => rmSync(root, { recursive: true }));

test('a site is built when there is none, and left alone when it is up to date', () => {
	expect(reasonToBuild(settings, root)).toContain('no build');
	writeFileSync(join(root, 'build/index.html'), '');
	expect(reasonToBuild(settings, root)).toContain('not known');
	recordBuild(settings, root);
	expect(reasonToBuild(settings, root)).toBeNull();
});

test('a source that is newer than the build, or was deleted, asks for a new one', () => {
	writeFileSync(join(root, 'build/index.html'), '');
	recordBuild(settings, root);
	date('src/lib/a.ts', 60);
	expect(reasonToBuild(settings, root)).toBe('src changed');
	date('src/lib/a.ts', -60);
	expect(reasonToBuild(settings, root)).toBeNull();
	rmSync(join(root, 'src/lib/a.ts'));
	date('src/lib', 60);
	expect(reasonToBuild(settings, root)).toBe('src changed');
});

test('another address asks for a new build', () => {
	writeFileSync(join(root, 'build/index.html'), '');
	recordBuild(settings, root);
	expect(reasonToBuild({ ...settings, base: '/maps' }, root)).toBe('its address changed');
	expect(readSettings({ ATLAS_ORIGIN: 'https://a.org', ATLAS_BASE: '/x' }, 'http://b')).toEqual({
		origin: 'https://a.org',
		base: '/x'
	});
	expect(readSettings({}, 'http://b')).toEqual({ origin: 'http://b', base: '' });
});

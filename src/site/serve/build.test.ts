import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderFor, reasonToBuild, recordBuild, replaceBuild } from './build.ts';
import { serve } from './server.ts';

const address = { origin: 'http://localhost:4173', base: '' };
const other = { origin: 'http://localhost:4174', base: '' };
let root: string;

/** Dates a file or folder, in seconds from now. */
const date = (name: string, seconds: number) => {
	const time = Date.now() / 1000 + seconds;
	utimesSync(join(root, name), time, time);
};
const reason = (asked = address, folder = 'build') => reasonToBuild(asked, folder, root);
const write = (name: string, text: string) => {
	mkdirSync(join(root, name, '..'), { recursive: true });
	writeFileSync(join(root, name), text);
};
const put = (text: string) =>
	replaceBuild('build', async (aside) => write(`${aside}/index.html`, text), root);
const lockFile = () => join(root, '.svelte-kit/atlas-build.lock');

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
	expect(reason()).toContain('no build');
	writeFileSync(join(root, 'build/index.html'), '');
	expect(reason()).toContain('not known');
	recordBuild(address, 'build', new Date(), root);
	expect(reason()).toBeNull();
});

test('a source that is newer than the build, or was deleted, asks for a new one', () => {
	writeFileSync(join(root, 'build/index.html'), '');
	recordBuild(address, 'build', new Date(), root);
	date('src/lib/a.ts', 60);
	expect(reason()).toBe('src changed');
	date('src/lib/a.ts', -60);
	expect(reason()).toBeNull();
	rmSync(join(root, 'src/lib/a.ts'));
	date('src/lib', 60);
	expect(reason()).toBe('src changed');
});

test('what is saved while the site is being made asks for a new one', () => {
	writeFileSync(join(root, 'build/index.html'), '');
	const begun = new Date(Date.now() - 60_000);
	date('src/lib/a.ts', -30);
	recordBuild(address, 'build', begun, root);
	expect(reason()).toBe('src changed');
});

test('a site of another address is built beside the one that may be served', () => {
	expect(folderFor(other, root)).toBe('build');
	writeFileSync(join(root, 'build/index.html'), '');
	recordBuild(address, 'build', new Date(), root);
	expect(folderFor(address, root)).toBe('build');
	const folder = folderFor(other, root);
	expect(folder).toBe('build-localhost-4174');
	expect(folderFor({ origin: 'https://a.org', base: '/x' }, root)).toBe('build-a-org-x');
	expect(reason(other, folder)).toContain('no build');
	expect(reason(other)).toBe('its address changed');
});

test('a site that is served stays whole while it is built anew, and is the new one then', async () => {
	await put('old');
	const { url, close } = await serve({ port: 0, dir: join(root, 'build') });
	const read = async () => (await fetch(`${url}/`)).text();
	await replaceBuild(
		'build',
		async (aside) => {
			write(`${aside}/index.html`, 'new');
			expect(await read()).toBe('old');
		},
		root
	);
	expect(await read()).toBe('new');
	await close();
});

test('a build that fails or is killed leaves the site of before', async () => {
	await put('old');
	const failing = replaceBuild(
		'build',
		async (aside) => {
			write(`${aside}/index.html`, 'half');
			throw new Error('full disk');
		},
		root
	);
	await expect(failing).rejects.toThrow('full disk');
	const folders = () => readdirSync(root).filter((name) => name.startsWith('build'));
	expect([folders(), readFileSync(join(root, 'build/index.html'), 'utf8')]).toEqual([
		['build'],
		'old'
	]);
	// Killed between the two renames.
	renameSync(join(root, 'build'), join(root, 'build.old'));
	write('build.new/index.html', 'half');
	await expect(
		replaceBuild('build', () => Promise.reject(new Error('no')), root)
	).rejects.toThrow();
	expect([folders(), readFileSync(join(root, 'build/index.html'), 'utf8')]).toEqual([
		['build'],
		'old'
	]);
	await put('new');
	expect(folders()).toEqual(['build']);
});

test('two builds at a time are refused, and one that was killed is in nobody’s way', async () => {
	await replaceBuild(
		'build',
		async (aside) => {
			write(`${aside}/index.html`, 'first');
			await expect(put('second')).rejects.toThrow('already');
		},
		root
	);
	expect(readFileSync(join(root, 'build/index.html'), 'utf8')).toBe('first');
	expect(existsSync(lockFile())).toBe(false);
	// No process has this number.
	writeFileSync(lockFile(), '999999999');
	await put('new');
	expect(readFileSync(join(root, 'build/index.html'), 'utf8')).toBe('new');
	expect(existsSync(lockFile())).toBe(false);
});

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findChromium } from '../browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-browser-'));
afterAll(() => rmSync(folder, { recursive: true }));

const program = (name: string) => {
	const path = join(folder, name);
	writeFileSync(path, '');
	chmodSync(path, 0o755);
	return path;
};

test('a Chromium is taken from the environment, then PATH, then Playwright', () => {
	const missing = join(folder, 'missing');
	const PATH = ['/nowhere', folder].join(delimiter);
	expect(findChromium({ PATH }, missing)).toBeNull();
	const own = program('own');
	expect(findChromium({ PATH }, own)).toEqual({ path: own, origin: "Playwright's own" });
	const onPath = program('google-chrome');
	expect(findChromium({ PATH }, own)).toEqual({ path: onPath, origin: 'PATH' });
	expect(findChromium({ PATH, ATLAS_CHROMIUM: own }, own)?.origin).toBe('ATLAS_CHROMIUM');
	expect(() => findChromium({ PATH, ATLAS_CHROMIUM: missing }, own)).toThrow('no program is there');
});

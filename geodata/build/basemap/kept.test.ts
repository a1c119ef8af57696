import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { groundOf } from './index.ts';

test('without the ground’s sources all that was made of them is kept, and told', async () => {
	const root = join(mkdtempSync(join(tmpdir(), 'aras-')), 'atlas');
	onTestFinished(() => rmSync(join(root, '..'), { recursive: true }));
	const made = readdirSync('static/atlas').filter((name) => /^(ground|relief)/.test(name));
	expect(made).toEqual(expect.arrayContaining(['ground.json', 'relief-light.avif']));
	mkdirSync(join(root, 'static'), { recursive: true });
	cpSync('static/atlas', join(root, 'static/atlas'), { recursive: true });
	const { files, notices } = await groundOf({ root, sea: [], shapes: new Map(), lines: new Map() });
	expect(Object.keys(files).sort()).toEqual(made.sort());
	for (const name of made)
		expect(readFileSync(`static/atlas/${name}`).equals(files[name] as Buffer), name).toBe(true);
	expect(notices).toEqual([
		`The ground's sources are not at hand: kept ${made.sort().join(', ')}.`
	]);
});

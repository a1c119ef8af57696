/** What the live map's program needs besides itself, in the built site. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { SharedContents } from '../../src/lib/app/contents.ts';

const read = (path: string) => readFileSync(`build/${path}`, 'utf8');

test.runIf(existsSync('build/contents.json'))(
	'the live map’s program imports only what runs on the page already: what was broken is not asked for anew',
	() => {
		const { live } = JSON.parse(read('contents.json')) as SharedContents;
		const imported = read(live.program).matchAll(/\bfrom\s*["']\.\/([^"']+)["']/g);
		expect([...imported].map(([, name]) => name)).toEqual([
			expect.stringMatching(/^app\.\w+\.js$/)
		]);
	}
);

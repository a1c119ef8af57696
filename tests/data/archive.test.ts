/** What was archived is what is published. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArchive, readCorrections } from '../../src/site/serve/archive.ts';
import { BUILD_DIR } from '../../src/site/serve/build.ts';

const archived = readArchive();
const corrected = readCorrections(archived).flatMap(({ version, frames }) =>
	frames.map((id) => `${version}/embed/${id}/index.html`)
);

test('every archived frame and script is published byte for byte, but for corrections', () => {
	const all = [...archived].flatMap(([version, files]) =>
		[...files].map(([path, content]) => ({ path: `${version}/${path}`, content }))
	);
	const changed = all.filter(
		({ path, content }) =>
			!corrected.includes(path) && !content.equals(readFileSync(join(BUILD_DIR, 'v', path)))
	);
	expect(changed.map(({ path }) => path)).toEqual([]);
	expect(all.length).toBeGreaterThan(50);
});

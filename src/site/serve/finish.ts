/**
 * The last step of `npm run build`: keeps frozen versions, puts the page for missing addresses in its
 * place, compresses what SvelteKit leaves, records the build.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { BUILD_DIR, readSettings, recordBuild } from './build.ts';
import { writeNotFound } from './not-found.ts';
import { DEFAULT_ORIGIN } from './origin.ts';

const settings = readSettings(process.env, DEFAULT_ORIGIN);

writeNotFound(BUILD_DIR, settings.base);

/** Endings that the adapter's `precompress` does not know. */
const ENDINGS = /\.(topojson|geojson|jsonld|csv|webmanifest|bib|ris|mvt)$|^v[\\/].*\.(html|js)$/;

for (const name of readdirSync(BUILD_DIR, { recursive: true, encoding: 'utf8' })) {
	if (!ENDINGS.test(name)) continue;
	const path = join(BUILD_DIR, name);
	const content = readFileSync(path);
	// A tile that holds nothing.
	if (content.length === 0) continue;
	writeFileSync(`${path}.br`, brotliCompressSync(content));
	writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}
recordBuild(settings);

/**
 * The last step of `npm run build`: puts the page for missing addresses in its place, lists all others,
 * takes away what no page asks for, compresses every text, records the build.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { BUILD_DIR, readSettings, recordBuild } from './build.ts';
import { writeNotFound } from './not-found.ts';
import { DEFAULT_ORIGIN } from './origin.ts';
import { writeSitemap } from './sitemap.ts';

const TEXTS =
	/\.(html|css|js|mjs|json|xml|atom|svg|txt|md|ts|topojson|geojson|jsonld|csv|webmanifest|bib|ris|mvt)$/;
/** Data of pages for SvelteKit's own router, and that router: no page has it. */
const UNUSED = /(^|[\\/])__data\.json$|^_app[\\/]immutable[\\/](chunks|entry|nodes)[\\/]/;

async function compress(path: string): Promise<void> {
	const content = readFileSync(path);
	// A tile that holds nothing.
	if (content.length === 0) return;
	writeFileSync(`${path}.br`, await promisify(brotliCompress)(content));
	writeFileSync(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}

const settings = readSettings(process.env, DEFAULT_ORIGIN);
writeNotFound(BUILD_DIR, settings.base);
writeSitemap(BUILD_DIR, settings.origin.replace(/\/$/u, ''));
const names = readdirSync(BUILD_DIR, { recursive: true, encoding: 'utf8' });
for (const name of names.filter((name) => UNUSED.test(name)))
	rmSync(join(BUILD_DIR, name), { recursive: true });
// A few at a time: each takes a thread.
const texts = names.filter((name) => TEXTS.test(name) && !UNUSED.test(name));
await Promise.all(
	Array.from({ length: 4 }, async () => {
		for (let name = texts.pop(); name !== undefined; name = texts.pop())
			await compress(join(BUILD_DIR, name));
	})
);
recordBuild(settings);

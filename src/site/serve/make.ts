/**
 * `npm run build`: the pages, then the page for missing addresses in its place and the list of all others,
 * without what no page asks for, every text compressed. `ATLAS_FOLDER` names another folder than `build`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { BUILD_DIR, recordBuild, replaceBuild } from './build.ts';
import { writeNotFound } from './not-found.ts';
import { publicAddress, readAddress } from './origin.ts';
import { writeSitemap } from './sitemap.ts';

const TEXTS =
	/\.(html|css|js|mjs|json|xml|atom|svg|txt|md|ts|topojson|geojson|jsonld|csv|webmanifest|bib|ris|mvt)$/;
/** Data of pages for SvelteKit's own router, and that router: no page has it. */
const UNUSED = /(^|[\\/])__data\.json$|^_app[\\/]immutable[\\/](chunks|entry|nodes)[\\/]/;

function makePages(folder: string): void {
	const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		env: { ...process.env, ATLAS_ASIDE: folder },
		stdio: 'inherit'
	});
	if (status !== 0) throw new Error('The pages could not be made; the reason stands above.');
}

async function compress(path: string): Promise<void> {
	const content = readFileSync(path);
	// A tile that holds nothing.
	if (content.length === 0) return;
	writeFileSync(`${path}.br`, await promisify(brotliCompress)(content));
	writeFileSync(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}

async function compressAll(folder: string, names: readonly string[]): Promise<void> {
	const texts = names.filter((name) => TEXTS.test(name));
	// A few at a time: each takes a thread.
	await Promise.all(
		Array.from({ length: 4 }, async () => {
			for (let name = texts.pop(); name !== undefined; name = texts.pop())
				await compress(join(folder, name));
		})
	);
}

try {
	const address = readAddress(process.env);
	const begun = new Date();
	const folder = process.env.ATLAS_FOLDER ?? BUILD_DIR;
	await replaceBuild(folder, async (aside) => {
		makePages(aside);
		writeNotFound(aside, address.base);
		writeSitemap(aside, publicAddress(address));
		const names = readdirSync(aside, { recursive: true, encoding: 'utf8' });
		for (const name of names.filter((name) => UNUSED.test(name)))
			rmSync(join(aside, name), { recursive: true });
		await compressAll(
			aside,
			names.filter((name) => !UNUSED.test(name))
		);
	});
	recordBuild(address, folder, begun);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/** Builds the rivals from npm and writes them where the atlas's own server can serve them. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { readContent, type Content } from './content.ts';
import { barePage } from './rivals/bare.ts';
import { PAGE_CSS } from './rivals/look.ts';

const RIVALS = fileURLToPath(new URL('rivals', import.meta.url));

/** Makes the page that all rivals share one rival's, with the rules that all share. */
const rivalPage = (rival: string): Plugin => ({
	name: 'bench-page',
	transformIndexHtml: {
		order: 'pre',
		handler: (html) => html.replace('/* page */', PAGE_CSS).replace('RIVAL', rival)
	}
});

/** A page as Vite makes it by default, minified, its files named by their content. */
async function bundle(rival: string, dir: string, content: Content): Promise<void> {
	await build({
		configFile: false,
		root: RIVALS,
		base: './',
		logLevel: 'warn',
		plugins: [rivalPage(rival)],
		define: { __BENCH_CONTENT__: JSON.stringify(content) },
		// The one path that the server lets browsers keep.
		build: {
			outDir: join(dir, rival),
			emptyOutDir: true,
			assetsDir: '_app/immutable',
			target: 'es2023',
			chunkSizeWarningLimit: 2000,
			modulePreload: { polyfill: false }
		}
	});
}

/** Writes each rival into a folder of its own under `folder`, compressed beforehand as a good host would. */
export async function writeRivals(folder: string): Promise<void> {
	const dir = resolve(folder);
	const content = readContent();
	rmSync(dir, { recursive: true, force: true });
	mkdirSync(join(dir, 'bare'), { recursive: true });
	writeFileSync(join(dir, 'bare', 'index.html'), barePage(content));
	await bundle('leaflet', dir, content);
	await bundle('maplibre', dir, content);
	for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
		if (!/\.(html|js|mjs|css)$/.test(name)) continue;
		const path = join(dir, name);
		writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
	}
}

/** The built site with a gazetteer that it was not built with: what the measurements and a browser test open. */
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const NONE = '"further":false';

/**
 * Makes `folder` a copy of the built site by links, with the gazetteer's files in their place and with
 * the first page told of it as a build tells it. Gives that page's bytes as sent, brotli. Throws when
 * the page has no such value.
 */
export function siteWith(gazetteer: string, build: string, folder: string): number {
	mkdirSync(join(folder, 'atlas'), { recursive: true });
	for (const name of readdirSync(build))
		if (name !== 'atlas' && !name.startsWith('index.html'))
			symlinkSync(resolve(build, name), join(folder, name));
	for (const name of readdirSync(join(build, 'atlas')))
		if (name !== 'gazetteer')
			symlinkSync(resolve(build, 'atlas', name), join(folder, 'atlas', name));
	symlinkSync(resolve(gazetteer), join(folder, 'atlas/gazetteer'));
	const page = pageWith(readFileSync(join(build, 'index.html'), 'utf8'));
	const sent = brotliCompressSync(page);
	writeFileSync(join(folder, 'index.html'), page);
	writeFileSync(join(folder, 'index.html.br'), sent);
	writeFileSync(join(folder, 'index.html.gz'), gzipSync(page));
	return sent.length;
}

function pageWith(page: string): string {
	const parts = page.split(NONE);
	if (parts.length !== 2) throw new Error(`The built page holds no "${NONE}": build it anew.`);
	return parts.join('"further":true').replace('<search ', '<search data-further ');
}

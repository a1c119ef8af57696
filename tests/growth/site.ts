/** The built site with a gazetteer that it was not built with: what the measurements and a browser test open. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const NONE = '"further":false';
/** What is told of the gazetteer. */
const TOLD = ['index.html', 'contents.json'];

/**
 * Makes `folder` a copy of the built site by links, with the gazetteer's files in their place and with
 * the first page and its scripts told of it as a build tells them. Gives that page's bytes as sent,
 * brotli. Throws when there is nothing to tell.
 */
export function siteWith(gazetteer: string, build: string, folder: string): number {
	mkdirSync(join(folder, 'atlas'), { recursive: true });
	for (const name of readdirSync(build))
		if (name !== 'atlas' && !TOLD.some((told) => name.startsWith(told)))
			symlinkSync(resolve(build, name), join(folder, name));
	for (const name of readdirSync(join(build, 'atlas')))
		if (name !== 'gazetteer')
			symlinkSync(resolve(build, 'atlas', name), join(folder, 'atlas', name));
	symlinkSync(resolve(gazetteer), join(folder, 'atlas/gazetteer'));
	const contents = contentsWith(readFileSync(join(build, 'contents.json'), 'utf8'));
	const page = pageWith(readFileSync(join(build, 'index.html'), 'utf8'), contents);
	write(join(folder, 'contents.json'), contents);
	return write(join(folder, 'index.html'), page);
}

/** Writes a file and what is sent of it; gives its bytes, brotli. */
function write(file: string, text: string): number {
	const sent = brotliCompressSync(text);
	writeFileSync(file, text);
	writeFileSync(`${file}.br`, sent);
	writeFileSync(`${file}.gz`, gzipSync(text));
	return sent.length;
}

function contentsWith(contents: string): string {
	const parts = contents.split(NONE);
	if (parts.length !== 2) throw new Error(`"contents.json" holds no "${NONE}": build it anew.`);
	return parts.join('"further":true');
}

/** The page names its contents by their hash. */
function pageWith(page: string, contents: string): string {
	const before = /contents\.json\?([0-9a-f]{12})/.exec(page)?.[1];
	if (!before) throw new Error('The built page names no contents: build it anew.');
	const after = createHash('sha256').update(contents).digest('hex').slice(0, 12);
	return page.replaceAll(before, after).replace('<search ', '<search data-further ');
}

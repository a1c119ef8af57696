/** The built site with a gazetteer that it was not built with: what the measurements and a browser test open. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const NONE = 'gazetteer:null';

/**
 * Makes `folder` a copy of the built site by links, with the gazetteer's files in their place and with
 * the first page told of it as a build tells it: the same script but for the one value, and its hash in
 * the page's policy. Gives that page's bytes as sent, brotli. Throws when the page has no such value.
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
	const index = readFileSync(join(gazetteer, 'index.json'), 'utf8').trim();
	const page = pageWith(readFileSync(join(build, 'index.html'), 'utf8'), index);
	const sent = brotliCompressSync(page);
	writeFileSync(join(folder, 'index.html'), page);
	writeFileSync(join(folder, 'index.html.br'), sent);
	writeFileSync(join(folder, 'index.html.gz'), gzipSync(page));
	return sent.length;
}

function pageWith(page: string, index: string): string {
	const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text]) => text!);
	const script = scripts.find((text) => text.includes(NONE)) ?? '';
	if (script.split(NONE).length !== 2 || !page.includes(hashOf(script)))
		throw new Error(`The built page holds no "${NONE}" in a script with a hash: build it anew.`);
	const told = script.replace(NONE, () => `gazetteer:${index}`);
	return page.replace(script, () => told).replace(hashOf(script), hashOf(told));
}

const hashOf = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

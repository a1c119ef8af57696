/** The page for addresses that lead nowhere, where hosts look for it: `404.html`. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page one folder deep, with links that hold at any depth under `base`, the site's path. */
export const fromRoot = (html: string, base: string): string =>
	html.replaceAll(/((?:href|src)=")\.\.(?=[/"])/gu, `$1${base}`).replaceAll('href=""', 'href="/"');

/** Moves `404/index.html` of a build. */
export function writeNotFound(build: string, base: string): void {
	const folder = join(build, '404');
	const html = readFileSync(join(folder, 'index.html'), 'utf8');
	writeFileSync(join(build, '404.html'), fromRoot(html, base));
	rmSync(folder, { recursive: true });
}

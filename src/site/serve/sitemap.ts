/** The list of all pages for search engines (https://www.sitemaps.org/protocol.html), from the pages themselves. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const CANONICAL = /<link rel="canonical" href="([^"]+)"/u;
const NOT_LISTED = /<meta name="robots" content="noindex"/u;

/**
 * The sitemap of pages. `modified`: the day of the last change of what they say; all of them are made
 * of the one content, whose version bears that day.
 */
export function sitemap(pages: readonly string[], modified: string): string {
	const entries = pages
		.filter((html) => !NOT_LISTED.test(html))
		.flatMap((html) => CANONICAL.exec(html)?.[1] ?? [])
		.sort()
		.map((url) => `<url><loc>${url}</loc><lastmod>${modified}</lastmod></url>\n`);
	return (
		'<?xml version="1.0" encoding="UTF-8"?>\n' +
		`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`
	);
}

/** Writes `sitemap.xml`, and `robots.txt` that leads to it. `root`: the site's absolute address. */
export function writeSitemap(build: string, root: string): void {
	const read = (name: string) => readFileSync(join(build, name), 'utf8');
	const { version } = JSON.parse(read('atlas/atlas.json')) as { version: string };
	const pages = readdirSync(build, { recursive: true, encoding: 'utf8' })
		.filter((name) => name === 'index.html' || name.endsWith(`${sep}index.html`))
		.map(read);
	writeFileSync(join(build, 'sitemap.xml'), sitemap(pages, version.slice(0, 10)));
	writeFileSync(
		join(build, 'robots.txt'),
		`User-agent: *\nAllow: /\nSitemap: ${root}/sitemap.xml\n`
	);
}

/**
 * The response headers of the built site: the one place where they are written. The local server
 * sends them, and `static/_headers` and the examples of `docs/hosting.md` are made from them.
 *
 * Each page carries the hashes of its own styles in a policy of its own (a `<meta>`). The policy here
 * holds what a `<meta>` cannot (`frame-ancestors`) and what is as strict for every page alike: no page
 * has a script of its own. A browser enforces both.
 */

export interface HeaderRule {
	/** A path from the site's root, with at most one `*` for any run of characters. */
	readonly path: string;
	/** Name to value; `null` takes back what an earlier rule gave. */
	readonly headers: Readonly<Record<string, string | null>>;
}

function policy(frameAncestors: string): string {
	return [
		"default-src 'none'",
		"script-src 'self'",
		"script-src-attr 'none'",
		// A page's own policy lets in those alone whose hashes it names.
		"style-src 'self' 'unsafe-inline'",
		// A worker in a sandboxed frame has no file's address: see `src/lib/map/trusted.ts`.
		"worker-src 'self' data:",
		"connect-src 'self'",
		"img-src 'self' data: blob:",
		"font-src 'self'",
		"manifest-src 'self'",
		"media-src 'none'",
		"frame-src 'self'",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
		`frame-ancestors ${frameAncestors}`,
		"require-trusted-types-for 'script'",
		// Ours, for the live map's worker and for words that the build has rendered, and that of Svelte's templates.
		'trusted-types default atlas-words svelte-trusted-html'
	].join('; ');
}

const UNUSED = [
	'accelerometer',
	'camera',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'usb'
];

/** In order: of two rules that match one path and name one header, the later one holds. */
export const RULES: readonly HeaderRule[] = [
	{
		path: '/*',
		headers: {
			'Cache-Control': 'no-cache',
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'strict-origin-when-cross-origin',
			'Permissions-Policy': UNUSED.map((name) => `${name}=()`).join(', '),
			// A sandboxed embed has an opaque origin: without this its own files are out of reach.
			'Access-Control-Allow-Origin': '*',
			// A host page under `require-corp` shows no frame that lacks these two.
			'Cross-Origin-Embedder-Policy': 'require-corp',
			'Cross-Origin-Resource-Policy': 'cross-origin',
			'Cross-Origin-Opener-Policy': 'same-origin',
			'Content-Security-Policy': policy("'none'"),
			'X-Frame-Options': 'DENY'
		}
	},
	...['/embed/*', '/v/*'].map((path) => ({
		path,
		headers: {
			'Cross-Origin-Opener-Policy': null,
			'Content-Security-Policy': policy('*'),
			'X-Frame-Options': null
		}
	})),
	// Their names change with their content.
	{
		path: '/_app/immutable/*',
		headers: { 'Cache-Control': 'public, max-age=31536000, immutable' }
	},
	// Types that servers do not know by the ending; `nosniff` forbids the browser to guess.
	{ path: '/*.topojson', headers: { 'Content-Type': 'application/json' } },
	{ path: '/*.geojson', headers: { 'Content-Type': 'application/geo+json' } },
	{ path: '/*.jsonld', headers: { 'Content-Type': 'application/ld+json' } },
	{ path: '/*.mvt', headers: { 'Content-Type': 'application/vnd.mapbox-vector-tile' } },
	{ path: '/*.bib', headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' } },
	{
		path: '/*.ris',
		headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' }
	},
	{ path: '/*.md', headers: { 'Content-Type': 'text/markdown; charset=utf-8' } },
	{ path: '/*.atom', headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } },
	// The ending belongs to a film format as well.
	{ path: '/*.ts', headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
	{ path: '/*.csv', headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
	{ path: '/*.html', headers: { 'Content-Type': 'text/html; charset=utf-8' } },
	{ path: '/*.txt', headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
	{ path: '/*.js', headers: { 'Content-Type': 'text/javascript; charset=utf-8' } },
	{ path: '/*.mjs', headers: { 'Content-Type': 'text/javascript; charset=utf-8' } },
	{ path: '/*.avif', headers: { 'Content-Type': 'image/avif' } }
];

/** Whether a rule's path pattern matches a path from the site's root, such as `/embed/iran/`. */
export function matches(pattern: string, path: string): boolean {
	const star = pattern.indexOf('*');
	if (star < 0) return path === pattern;
	const [head, tail] = [pattern.slice(0, star), pattern.slice(star + 1)];
	return path.length >= head.length + tail.length && path.startsWith(head) && path.endsWith(tail);
}

/** The headers of one path, name to value. */
export function headersFor(
	path: string,
	rules: readonly HeaderRule[] = RULES
): Record<string, string> {
	const merged = Object.assign(
		{},
		...rules.filter((rule) => matches(rule.path, path)).map((rule) => rule.headers)
	) as Record<string, string | null>;
	return Object.fromEntries(
		Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== null)
	);
}

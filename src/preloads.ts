/** Where a page asks for its scripts: after everything that a reader sees. */

const PRELOAD = /[ \t]*<link href="[^"]+" rel="modulepreload">\n?/g;

/**
 * The page with its module preloads at the end of the body. In the head they would be fetched beside
 * the page itself and share its link: the picture would come later, though it needs no script.
 */
export function preloadLast(html: string): string {
	const links = html.match(PRELOAD) ?? [];
	const end = html.lastIndexOf('</body>');
	if (!links.length || end < 0) return html;
	const rest = html.replace(PRELOAD, '');
	const at = rest.lastIndexOf('</body>');
	return rest.slice(0, at) + links.map((link) => link.trim()).join('') + rest.slice(at);
}

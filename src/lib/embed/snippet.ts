/** What an editor pastes: strings of markup that need no script on the page they stand in. */

export interface Snippet {
	/** Absolute address of the frame and of the page that shows the same in full. */
	readonly frame: string;
	readonly page: string;
	readonly title: string;
	/** What the frame is of: "Map", if it is not said. */
	readonly form?: string;
	/** CSS pixels of the frame. */
	readonly height: number;
	/** Quoted words and who is quoted, in one text, so that no copy parts them; `null` where nothing may stand alone. */
	readonly quote: string | null;
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** Text as it stands in markup, between tags or in double quotes. */
export const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** A link to the full page: what is left of a frame where frames are removed. */
const link = ({ page, title }: Snippet) =>
	`<a href="${escapeHtml(page)}">${escapeHtml(title)}, on the Aras Atlas</a>`;

/**
 * The frame: fluid width, lazy, titled, with the link inside for hosts that drop frames. Width and border
 * stand in attributes too: WordPress takes the style away.
 */
export function iframeHtml(snippet: Snippet): string {
	const { frame, title, form = 'Map', height } = snippet;
	return (
		`<iframe src="${escapeHtml(frame)}" title="${escapeHtml(`${form}: ${title}`)}" ` +
		`width="100%" height="${height}" frameborder="0" loading="lazy" ` +
		`style="border:0;width:100%;height:${height}px">${link(snippet)}</iframe>`
	);
}

/** The words and the link: what a host shows until the frame is there, or where it never comes. */
function fallback(snippet: Snippet): string {
	const words = snippet.quote ? `${escapeHtml(snippet.quote)} ` : '';
	// WordPress looks for a blockquote without attributes, then a frame.
	return `<blockquote>${words}${link(snippet)}</blockquote>`;
}

/** What an oEmbed answer holds. */
export function oembedHtml(snippet: Snippet): string {
	return fallback(snippet) + iframeHtml(snippet);
}

/** For Markdown, which often allows no frames: the picture with a link around it. */
export function markdown({ page, title }: Snippet, picture: string, alt: string): string {
	const plain = (text: string) => text.replace(/[[\]\\]/g, '\\$&');
	return `[![${plain(alt)}](${picture})](${page} "${title.replaceAll('"', '\\"')}")`;
}

/** For AMP pages: resizes with its content, and shows the placeholder meanwhile. */
export function ampHtml({ frame, page, title, height }: Snippet, picture: string): string {
	return (
		`<amp-iframe src="${escapeHtml(frame)}" title="${escapeHtml(`Map: ${title}`)}" ` +
		`width="600" height="${height}" layout="responsive" sandbox="allow-scripts allow-popups" ` +
		`resizable frameborder="0"><amp-img layout="fill" src="${escapeHtml(picture)}" placeholder></amp-img>` +
		`<a href="${escapeHtml(page)}" overflow tabindex="0" role="button">Show all</a></amp-iframe>`
	);
}

/** The picture with its caption: needs no frame and no script, and prints. */
export function figureHtml(snippet: Snippet, picture: string, alt: string, credit: string): string {
	return (
		`<figure><a href="${escapeHtml(snippet.page)}"><img src="${escapeHtml(picture)}" ` +
		`alt="${escapeHtml(alt)}" width="1200" height="630" loading="lazy" ` +
		`style="width:100%;height:auto"></a>` +
		`<figcaption>${escapeHtml(snippet.title)}. ${escapeHtml(credit)}</figcaption></figure>`
	);
}

/** The element of `/aras-map.js`, around the picture, the words and the link, which stay where it does not run. */
export function elementHtml(snippet: Snippet, picture: string, alt: string): string {
	const { origin, pathname, searchParams } = new URL(snippet.frame);
	const [, root, view] = /^(.*)\/embed\/([^/]+)\/$/u.exec(pathname) ?? [];
	if (!view) throw new Error(`${snippet.frame} is not the address of a frame.`);
	const attributes = [['view', view], ...searchParams, ['height', String(snippet.height)]]
		.map(([name, value]) => `${name}="${escapeHtml(value!)}"`)
		.join(' ');
	return (
		`<script type="module" src="${escapeHtml(`${origin}${root}/aras-map.js`)}"></script>` +
		`<aras-map ${attributes}><a href="${escapeHtml(snippet.page)}">` +
		`<img src="${escapeHtml(picture)}" alt="${escapeHtml(alt)}" style="width:100%;height:auto"></a>` +
		`${fallback(snippet)}</aras-map>`
	);
}

/** The line that stands below a printed map: whose it is, of when, and whose data it draws. */
export function creditLine(page: string, version: string): string {
	const { host, pathname } = new URL(page);
	return (
		`Map: Aras Atlas (${host}${pathname}), version of ${version.slice(0, 10)}. ` +
		'Data: © OpenStreetMap contributors (ODbL), GeoNames (CC BY 4.0).'
	);
}

/**
 * What WordPress leaves of an answer of a site that it does not know, told after its documentation:
 * https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/ and
 * `…/wp_filter_oembed_iframe_title_attribute/`.
 */

export interface Answer {
	readonly type: string;
	readonly title?: string;
	readonly html?: unknown;
}

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
	a: ['href'],
	blockquote: [],
	iframe: [
		'src',
		'width',
		'height',
		'frameborder',
		'marginwidth',
		'marginheight',
		'scrolling',
		'title'
	]
};
const ADDRESSES = ['href', 'src'];

/** Attributes as they are written, by name. */
const attributes = (tag: string) =>
	new Map([...tag.matchAll(/\s([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));
const tagOf = (name: string, values: ReadonlyMap<string, string>) =>
	`<${name}${[...values].map(([key, value]) => ` ${key}="${value}"`).join('')}>`;

/** Keeps the allowed tags and attributes of well-formed markup, and all text. */
export function keepAllowed(html: string): string {
	return html.replace(/<!--[^]*?-->|<(\/?)([a-z0-9-]+)((?:"[^"]*"|[^"<>])*)>|<|>/gi, (...parts) => {
		const [, closing, name, rest] = parts as unknown as (string | undefined)[];
		const allowed = name && ALLOWED[name.toLowerCase()];
		if (!allowed) return '';
		if (closing) return `</${name.toLowerCase()}>`;
		const kept = [...attributes(rest ?? '')].filter(
			([key, value]) =>
				allowed.includes(key) && (!ADDRESSES.includes(key) || /^https?:\/\//i.test(value))
		);
		return tagOf(name.toLowerCase(), new Map(kept));
	});
}

/** Puts the frame's title first, and the answer's where it has none. */
function withTitle(html: string, title = ''): string {
	return html.replace(/<iframe\b[^>]*>/i, (tag) => {
		const values = attributes(tag);
		const first = values.get('title') || title;
		values.delete('title');
		return tagOf('iframe', new Map([...(first ? [['title', first] as const] : []), ...values]));
	});
}

/** A bare quotation that stands first, and the last frame that is closed right after a tag. */
function quotationAndFrame(html: string): [quotation: string, frame: string] | null {
	const close = '</blockquote>';
	const end = html.startsWith('<blockquote>') ? html.indexOf(close) + close.length : 0;
	const quotation = end < close.length ? '' : html.slice(0, end);
	const start = html.lastIndexOf('<iframe');
	const shut = html.indexOf('></iframe>', start);
	if (start < quotation.length || shut < 0) return null;
	return [quotation, html.slice(start, shut + '></iframe>'.length)];
}

/** The markup that WordPress puts into a post, with its secret; `null` where it puts none. */
export function filterAnswer(answer: Answer, secret: string): string | null {
	if (answer.type !== 'rich' || typeof answer.html !== 'string' || !answer.html) return null;
	const titled = withTitle(answer.html, answer.title);
	const parts = quotationAndFrame(keepAllowed(titled).replace(/[\r\n]/g, ''));
	if (!parts) return null;
	const [quotation, frame] = parts;
	// Where there are words to show meanwhile, the frame is hidden until it sends the secret.
	const hidden = quotation ? ' style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"' : '';
	const words = quotation.replace(
		'<blockquote',
		`<blockquote class="wp-embedded-content" data-secret="${secret}"`
	);
	const opened = frame
		.replace(
			/ src="([^"]*)"/,
			(_, src: string) => ` src="${src}#?secret=${secret}" data-secret="${secret}"`
		)
		.replace(
			'<iframe',
			`<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}`
		);
	return words + opened;
}

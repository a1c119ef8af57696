/**
 * How WordPress finds what describes a page, told after its documentation:
 * https://developer.wordpress.org/reference/classes/wp_oembed/discover/ and `…/fetch/`.
 */

/** WordPress reads no more of a page than this. */
const MOST_BYTES = 150 * 1024;

/** The attributes of one tag, names in lower case, entities of addresses read. */
function attributesOf(tag: string): Record<string, string> {
	const found = tag.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g);
	return Object.fromEntries(
		[...found].map(([, name, ...values]) => [
			name!.toLowerCase(),
			(values.find((value) => value !== undefined) ?? '').replaceAll('&amp;', '&')
		])
	);
}

/** The address of a page's JSON answer, or `null` where WordPress finds none. */
export function discover(page: Uint8Array): string | null {
	const read = new TextDecoder().decode(page.subarray(0, MOST_BYTES));
	const end = read.search(/<\/head>/i);
	const head = end > 0 ? read.slice(0, end) : read;
	// A tag with an angle bracket inside a value is not seen as one.
	for (const [tag] of head.matchAll(/<link[^<>]+>/gi)) {
		const { type, href } = attributesOf(tag);
		if (type === 'application/json+oembed' && href) return href;
	}
	return null;
}

/** The address that WordPress asks, with what it adds. A file has to answer it nevertheless. */
export function askAt(answer: string, page: string, { width = 640, height = 960 } = {}): string {
	const address = new URL(answer);
	const added = { maxwidth: width, maxheight: height, url: page, dnt: 1, format: 'json' };
	for (const [name, value] of Object.entries(added)) address.searchParams.set(name, String(value));
	return address.href;
}

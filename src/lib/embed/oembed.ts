/** The oEmbed answer of one view: https://oembed.com, type `rich`. */
import type { EmbeddedView } from './views';
import type { Snippet } from './snippet';

/** Pixels of every share picture. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** The path of a view's answer from the site's root; of a frozen version it is that version's. */
export const oembedPath = ({ kind, id }: Pick<EmbeddedView, 'kind' | 'id'>, version?: string) =>
	version ? `/v/${version}/oembed/${id}.json` : `/oembed/${kind}/${id}.json`;

/** The width that an answer states; the frame itself is as wide as its place. */
const WIDTH = 640;

export function oembed(snippet: Snippet, html: string, origin: string, picture: string | null) {
	return {
		version: '1.0',
		type: 'rich',
		title: snippet.title,
		provider_name: 'Aras Atlas',
		provider_url: `${origin}/`,
		cache_age: 86_400,
		...(picture && {
			thumbnail_url: picture,
			thumbnail_width: PICTURE.width,
			thumbnail_height: PICTURE.height
		}),
		width: WIDTH,
		height: snippet.height,
		html
	};
}

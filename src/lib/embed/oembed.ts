/** The oEmbed answer of one view: https://oembed.com, type `rich`. */
import { oembedHtml, type Snippet } from './snippet';

/** Pixels of every share picture. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** The width that an answer states; the frame itself is as wide as its place. */
const WIDTH = 640;

export function oembed(snippet: Snippet, origin: string, picture: string) {
	return {
		version: '1.0',
		type: 'rich',
		title: snippet.title,
		provider_name: 'Aras Atlas',
		provider_url: `${origin}/`,
		cache_age: 86_400,
		thumbnail_url: picture,
		thumbnail_width: PICTURE.width,
		thumbnail_height: PICTURE.height,
		width: WIDTH,
		height: snippet.height,
		html: oembedHtml({ ...snippet, width: WIDTH })
	};
}

import { sharedContents } from '$site/contents.server';

export const prerender = true;
export const trailingSlash = 'never';

/** What the scripts of all pages with a map know of the atlas; a frame asks for it when its reader reaches for the map. */
export const GET = () =>
	new Response(sharedContents(), { headers: { 'content-type': 'application/json' } });

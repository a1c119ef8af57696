import { json } from '@sveltejs/kit';
import { frameContents } from '../../site/contents.server';

export const prerender = true;
export const trailingSlash = 'never';

/** What a frame's script knows of the atlas; a frame asks for it when its reader reaches for the map. */
export const GET = () => json(frameContents());

import type { Handle } from '@sveltejs/kit';
import { preloadLast } from './preloads';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => preloadLast(html) });

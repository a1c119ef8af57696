import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { askEarly, filesOf, readManifest } from './early';

const manifest = building ? readManifest() : null;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			askEarly(html, manifest && event.route.id === '/' ? filesOf(manifest) : [])
	});

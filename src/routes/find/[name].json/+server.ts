import { error } from '@sveltejs/kit';
import { findIndex } from '$site/find.server';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = () => [{ name: findIndex().name }];

/** The index of everything that can be found. */
export function GET({ params }) {
	const { name, text } = findIndex();
	if (params.name !== name) error(404, `There is no index "${params.name}".`);
	return new Response(text, { headers: { 'content-type': 'application/json' } });
}

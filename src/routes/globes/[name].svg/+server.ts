import { error } from '@sveltejs/kit';
import { globe, globeNames } from '$site/globes.server';

export const prerender = true;

export const entries = () => globeNames.map((name) => ({ name }));

/** A small globe: where in the world the map is, or where some countries are. */
export function GET({ params }) {
	const drawn = globe(params.name);
	if (!drawn) error(404, `There is no globe "${params.name}".`);
	return new Response(drawn, { headers: { 'content-type': 'image/svg+xml' } });
}

import { error, json } from '@sveltejs/kit';
import { oembed } from '$lib/embed/oembed';
import { allViews } from '$lib/embed/views';
import { content } from '$site/content.server';
import { embedOf, picturePath } from '$site/embeds.server';
import { PUBLIC_ORIGIN } from '$site/origin';

export const prerender = true;

const views = allViews(content());

export const entries = () => views.map(({ kind, id }) => ({ kind, id }));

/** What a host reads that found the discovery link in a page's head. */
export function GET({ params }) {
	const view = views.find(({ kind, id }) => kind === params.kind && id === params.id);
	if (!view) error(404, `There is no ${params.kind} "${params.id}".`);
	const snippet = embedOf(view);
	return json(oembed(snippet, PUBLIC_ORIGIN, PUBLIC_ORIGIN + picturePath(view)));
}

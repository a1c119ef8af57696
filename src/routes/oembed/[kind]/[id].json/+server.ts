import { error, json } from '@sveltejs/kit';
import { allViews, passageViews } from '$lib/embed/views';
import { content } from '$site/content.server';
import { answerOf } from '$site/embeds.server';

export const prerender = true;

const views = [...allViews(content()), ...passageViews(content())];

export const entries = () => views.map(({ kind, id }) => ({ kind, id }));

/** What a host reads that found the discovery link in a page's head. */
export function GET({ params }) {
	const view = views.find(({ kind, id }) => kind === params.kind && id === params.id);
	if (!view) error(404, `There is no ${params.kind} "${params.id}".`);
	return json(answerOf(view));
}

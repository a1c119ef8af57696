import { error } from '@sveltejs/kit';
import { wordsNames, wordsOf } from '../../../site/words.server';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = () => wordsNames().map((name) => ({ name }));

/** The words of a popover: a fragment of HTML. */
export function GET({ params }) {
	const words = wordsOf(params.name);
	if (words === undefined) error(404, `There are no words "${params.name}".`);
	return new Response(words, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

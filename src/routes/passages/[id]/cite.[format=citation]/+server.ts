import { content } from '$site/content.server';
import { citationsOf } from '../cite.server';

export const prerender = true;
export const trailingSlash = 'never';

const TYPES = {
	bib: 'application/x-bibtex; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8',
	json: 'application/vnd.citationstyles.csl+json'
} as const;

export const entries = () =>
	content().passages.flatMap(({ id }) =>
		(['bib', 'ris', 'json'] as const).map((format) => ({ id, format }))
	);

export function GET({ params }) {
	return new Response(citationsOf(params.id)[params.format], {
		headers: { 'Content-Type': TYPES[params.format] }
	});
}

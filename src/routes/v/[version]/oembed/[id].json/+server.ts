import { json } from '@sveltejs/kit';
import { answerOf } from '$site/embeds.server';
import { framedIds, framedView } from '$site/frames.server';
import { editionOf, versions } from '$site/frozen/versions.server';

export const prerender = true;

export const entries = () =>
	versions().flatMap((version) => framedIds(editionOf(version)).map((id) => ({ version, id })));

/** What a host reads that was given the address of a frozen frame: that frame. */
export function GET({ params: { version, id } }) {
	const edition = editionOf(version);
	return json(answerOf(framedView(edition, id), edition.atlas, version));
}

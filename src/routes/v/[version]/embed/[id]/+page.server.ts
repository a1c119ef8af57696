import { framedIds, frameOf } from '$site/frames.server';
import { correctionsOf, editionOf, versions } from '$site/frozen/versions.server';

export const entries = () =>
	versions().flatMap((version) => framedIds(editionOf(version)).map((id) => ({ version, id })));

/** A frame of a version that is kept: the picture and the words of that day, without the live map. */
export const load = ({ params: { version, id } }) => ({
	...frameOf(editionOf(version), id),
	corrections: correctionsOf(version, id)
});

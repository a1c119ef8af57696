/** What is lit up when something opens: the one place that decides it, for explorer, pages, frames and share pictures. */
import { byId, placesOfConcern } from './index.ts';
import type { Atlas, Feature, Id } from './types.ts';

/** What may be open: a feature or a concern, or what a step of the tour lights up, by id. */
export interface Opened {
	readonly feature?: Id | null;
	readonly concern?: Id | null;
	readonly features?: readonly Id[];
}

/** Parts that lie apart from what they belong to, and light up with it. */
const PARTS: Readonly<Record<Id, readonly Id[]>> = { azerbaijan: ['nakhchivan'] };

/** The features that light up, in the atlas's order; none where nothing of the atlas is open. */
export function lightsOf(
	atlas: Pick<Atlas, 'features' | 'concerns'>,
	{ feature, concern, features: lit }: Opened
): Feature[] {
	if (lit) return atlas.features.filter(({ id }) => lit.some((one) => isPart(id, one)));
	const opened = byId(atlas.features, feature ?? '');
	if (opened) return atlas.features.filter(({ id }) => isPart(id, opened.id));
	const stated = byId(atlas.concerns, concern ?? '');
	return stated ? placesOfConcern(atlas, stated) : [];
}

const isPart = (id: Id, whole: Id): boolean => id === whole || Boolean(PARTS[whole]?.includes(id));

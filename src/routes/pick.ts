/** Which of several features comes first under a pointer. */
import type { Feature, Id } from '$lib/atlas/types';
import type { Bbox } from '$lib/geo/types';

/** Points before lines before areas: what is small is hard to hit. */
const DIMENSION: Record<Feature['kind'], number> = {
	base: 0,
	town: 0,
	place: 0,
	border: 1,
	route: 1,
	river: 2,
	region: 3,
	country: 4
};

const extent = ([west, south, east, north]: Bbox) => (east - west) * (north - south);

/**
 * Ids of known features, the smallest first; unknown ids are left out. Ids that `further` knows belong
 * to the gazetteer: its places come after points and before everything else.
 */
export function smallestFirst(
	ids: readonly Id[],
	features: readonly Feature[],
	further: (id: Id) => boolean = () => false
): Id[] {
	const known = features
		.filter((feature) => ids.includes(feature.id))
		.sort((a, b) => DIMENSION[a.kind] - DIMENSION[b.kind] || extent(a.bbox) - extent(b.bbox));
	const points = known.filter(({ kind }) => DIMENSION[kind] === 0);
	const others = ids.filter((id) => !known.some((feature) => feature.id === id) && further(id));
	return [
		...points.map(({ id }) => id),
		...others,
		...known.filter(({ kind }) => DIMENSION[kind] > 0).map(({ id }) => id)
	];
}

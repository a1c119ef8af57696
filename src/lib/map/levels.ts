/** Which level of detail the live map shows. */
import type { Bbox, LngLat } from '$lib/geo/types';

/** What the choice of a level needs to know of it. */
export interface Reach {
	/** The zoom from which it is called for. */
	readonly zoom: number;
	/** Where alone it is worth loading. */
	readonly within?: Bbox;
	/** It is also called for at any zoom when the camera looks beyond this box. */
	readonly beyond?: Bbox;
}

const inside = ([lng, lat]: LngLat, [west, south, east, north]: Bbox) =>
	lng >= west && lat >= south && lng <= east && lat <= north;

/** The most detailed level that a camera calls for; levels stand from coarse to fine. `shown` is its box. */
export function levelFor(
	levels: readonly Reach[],
	zoom: number,
	center: LngLat,
	shown: Bbox = [...center, ...center]
): number {
	const [west, south, east, north] = shown;
	const looksBeyond = (box: Bbox) => !inside([west, south], box) || !inside([east, north], box);
	return Math.max(
		0,
		levels.findLastIndex(
			({ zoom: from, within, beyond }) =>
				(zoom >= from && (!within || inside(center, within))) || (beyond && looksBeyond(beyond))
		)
	);
}

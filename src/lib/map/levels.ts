/** Which level of detail the live map shows, and its loading. */
import type { Topology } from 'topojson-specification';
import type { Bbox, LngLat } from '$lib/geo/types';

/** One level: where its topology is, from which zoom on, and where alone it is worth loading. */
export interface Level {
	readonly url: string;
	readonly zoom: number;
	readonly within?: Bbox;
	/** It is also called for at any zoom when the camera looks beyond this box. */
	readonly beyond?: Bbox;
}

const inside = ([lng, lat]: LngLat, [west, south, east, north]: Bbox) =>
	lng >= west && lat >= south && lng <= east && lat <= north;

/** The most detailed level that a camera calls for; levels stand from coarse to fine. `shown` is its box. */
export function levelFor(
	levels: readonly Level[],
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

/** Loads a topology; throws an `Error` that names the file when it is missing, cut short or something else. */
export async function loadTopology(url: string, signal: AbortSignal): Promise<Topology> {
	const response = await fetch(url, { signal });
	if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
	const topology = (await response.json()) as Topology;
	if (topology?.type !== 'Topology' || !topology.objects?.countries)
		throw new Error(`${url} is not a topology of this atlas.`);
	return topology;
}

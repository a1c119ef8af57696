/** Which level of detail the live map shows, and its loading. */
import type { Topology } from 'topojson-specification';
import type { Bbox, LngLat } from '$lib/geo/types';

/** One level: where its topology is, from which zoom on, and where alone it is worth loading. */
export interface Level {
	readonly url: string;
	readonly zoom: number;
	readonly within?: Bbox;
}

/** The most detailed level that a camera calls for; levels stand from coarse to fine. */
export function levelFor(levels: readonly Level[], zoom: number, [lng, lat]: LngLat): number {
	const fits = ({ zoom: from, within: box }: Level) =>
		zoom >= from && (!box || (lng >= box[0] && lat >= box[1] && lng <= box[2] && lat <= box[3]));
	return Math.max(0, levels.findLastIndex(fits));
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

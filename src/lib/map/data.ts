/** What the live map's sources hold, from one level of the topology. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import { wholeOf } from '$lib/atlas/topology';
import { areaParts, groundParts, lineParts } from '$lib/picture/parts';
import type { Drawing, SourceData } from '$lib/style/style';

/** One level of detail: the features' topology, and that of water, railways and roads. */
export interface Topologies {
	readonly map: Topology;
	readonly ground: Topology;
}

function items(
	parts: readonly (Geometry | null)[],
	properties: Record<string, string | number>
): Feature[] {
	return parts.flatMap((geometry) =>
		geometry ? [{ type: 'Feature' as const, geometry, properties }] : []
	);
}

const collection = (features: Feature[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features
});

/** Areas with their feature's id; lines with that of what draws them, and their feature's. */
export function sourceData(
	{ lines, areas }: Pick<Drawing, 'lines' | 'areas'>,
	{ map: topology, ground }: Topologies
): SourceData {
	const drawn = (fades: boolean) =>
		collection(
			lines
				.filter((line) => Boolean(line.fades) === fades)
				.flatMap((line) =>
					items(lineParts(topology, line), { line: line.id, id: line.feature ?? '' })
				)
		);
	return {
		areas: collection([
			...items([wholeOf(topology, 'sea')], { id: 'sea' }),
			...areas.flatMap(({ id }) => items(areaParts(topology, id), { id }))
		]),
		ground: collection(
			groundParts(ground).flatMap(({ line, zoom, geometry }) => items([geometry], { line, zoom }))
		),
		lines: drawn(false),
		fading: drawn(true)
	};
}

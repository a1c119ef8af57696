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

/**
 * Areas, the ground's lines and those of features, each with the id of what draws it, by which the
 * style's layers choose. `id` is its feature's.
 */
export function sourceData(
	{ lines, areas }: Pick<Drawing, 'lines' | 'areas'>,
	{ map: topology, ground }: Topologies
): SourceData {
	const linesThat = (fades: boolean) =>
		lines
			.filter((line) => Boolean(line.fades) === fades)
			.flatMap((line) => {
				const { id, feature } = line;
				const own = feature && { strand: feature, id: feature };
				return items(lineParts(topology, line), { line: id, ...own });
			});
	return {
		drawn: collection([
			...items([wholeOf(topology, 'sea')], { area: 'sea' }),
			...areas.flatMap(({ id }) => items(areaParts(topology, id), { area: id, id })),
			...groundParts(ground).flatMap(({ line, zoom, geometry }) =>
				items([geometry], { ground: line, zoom })
			),
			...linesThat(false)
		]),
		fading: collection(linesThat(true))
	};
}

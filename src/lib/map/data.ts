/** What the live map's sources hold, from one level of the topology. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import { wholeOf } from '$lib/atlas/topology';
import { areaParts, lineParts } from '$lib/picture/parts';
import type { Drawing, SourceData } from '$lib/style/style';

function items(parts: readonly (Geometry | null)[], properties: Record<string, string>): Feature[] {
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
	topology: Topology
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
		lines: drawn(false),
		fading: drawn(true)
	};
}

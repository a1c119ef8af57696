/** Which geometries of the topology an area or a line is drawn from, in both renderers. */
import type { Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import { linesOf, partsOf } from '$lib/atlas/topology';
import type { Id } from '$lib/atlas/types';
import type { Line } from '$lib/style/lines';

/** The geometries of an area. */
export const areaParts = (topology: Topology, feature: Id): Geometry[] => [
	...partsOf(topology, 'countries', feature),
	...partsOf(topology, 'nakhchivan', feature)
];

/** The geometries of a line; all of an object's for a line of the ground. */
export function lineParts(topology: Topology, line: Line): (Geometry | null)[] {
	return line.feature
		? partsOf(topology, line.object, line.feature, line.section)
		: [linesOf(topology, line.object)];
}

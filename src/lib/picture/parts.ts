/** Which geometries of the topology an area or a line is drawn from, in both renderers. */
import type { Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import { linesOf, membersOf, partsOf } from '$lib/atlas/topology';
import type { Id } from '$lib/atlas/types';
import { GROUND, groundLine, type GroundProperties } from '$lib/style/ground';
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

/** One geometry of the ground, with the line by which it is drawn and the zoom from which it is shown. */
export interface GroundPart {
	readonly line: string;
	readonly zoom: number;
	readonly geometry: Geometry;
}

/** Water, railways and roads, lowest first. */
export const groundParts = (topology: Topology): GroundPart[] =>
	GROUND.flatMap((object) =>
		membersOf(topology, object).flatMap(({ geometry, properties }) => {
			const line = groundLine(object, properties as GroundProperties);
			return line ? [{ line, zoom: Number(properties.zoom ?? 0), geometry }] : [];
		})
	);

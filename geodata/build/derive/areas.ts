/** The areas of a topology as rings of whole numbers, and where they are not valid. */
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { flawsOf, type Flaw } from '../geometry/validity.ts';
import type { Line, Polygon, Position } from '../geometry/position.ts';

export interface AreaFlaw extends Flaw {
	/** The feature, or the object of the topology where it is none. */
	readonly id: string;
}

/** Every flaw of the areas of a quantised topology, in degrees. */
export function areaFlaws(topology: Topology): AreaFlaw[] {
	const { scale, translate } = topology.transform!;
	const degrees = ([x, y]: Position): Position => [
		x * scale[0]! + translate[0]!,
		y * scale[1]! + translate[1]!
	];
	return areasOf(topology).flatMap(({ id, polygons }) =>
		flawsOf(polygons).map(({ at, reason, box: [west, south, east, north] }) => ({
			id,
			at: degrees(at),
			reason,
			box: [...degrees([west, south]), ...degrees([east, north])] as unknown as Flaw['box']
		}))
	);
}

function areasOf(topology: Topology): { id: string; polygons: Polygon[] }[] {
	const grid: Topology = { ...topology, arcs: topology.arcs.map((arc) => sumsOf(arc as Line)) };
	delete grid.transform;
	return Object.entries(grid.objects).flatMap(([name, object]) => {
		const made = feature(grid, object) as Feature | FeatureCollection;
		const features = made.type === 'FeatureCollection' ? made.features : [made];
		return features.flatMap(({ id = name, geometry }) => {
			if (geometry?.type === 'Polygon')
				return [{ id: String(id), polygons: [geometry.coordinates as Polygon] }];
			if (geometry?.type === 'MultiPolygon')
				return [{ id: String(id), polygons: geometry.coordinates as Polygon[] }];
			return [];
		});
	});
}

/** The positions of an arc whose file holds the steps between them. */
function sumsOf(steps: Line): Line {
	let [x, y] = [0, 0];
	return steps.map(([dx, dy]): Position => [(x += dx), (y += dy)]);
}

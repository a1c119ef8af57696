/** A topology without arcs that are too small to be drawn. */
import type { Topology } from 'topojson-specification';
import { arcsOf, type MapObject } from './topology.ts';

/** The object less the rings and lines that an arc is gone from. */
export function without(object: MapObject, gone: (arc: number) => boolean): MapObject {
	const whole = (ring: number[]) => !ring.some(gone);
	const polygon = (rings: number[][]) => (whole(rings[0]!) ? rings.filter(whole) : []);
	switch (object.type) {
		case 'GeometryCollection':
			return { ...object, geometries: object.geometries.map((part) => without(part, gone)) };
		case 'Polygon':
			return { ...object, arcs: polygon(object.arcs) };
		case 'MultiPolygon':
			return { ...object, arcs: object.arcs.map(polygon).filter((rings) => rings.length > 0) };
		case 'MultiLineString':
			return { ...object, arcs: object.arcs.filter(whole) };
		default:
			return object;
	}
}

/** The topology with only the arcs that its objects use, numbered anew in their old order. */
export function prune(topology: Topology): Topology {
	const used = new Set(Object.values(topology.objects).flatMap((object) => [...arcsOf(object)]));
	const kept = topology.arcs.map((_, i) => i).filter((i) => used.has(i));
	const numbers = new Map(kept.map((old, i) => [old, i]));
	const renumber = (arcs: unknown): unknown => {
		if (Array.isArray(arcs)) return arcs.map(renumber);
		const arc = arcs as number;
		return arc < 0 ? ~numbers.get(~arc)! : numbers.get(arc)!;
	};
	const visit = (object: MapObject): MapObject => {
		if (object.type === 'GeometryCollection')
			return { ...object, geometries: object.geometries.map(visit) };
		return 'arcs' in object ? ({ ...object, arcs: renumber(object.arcs) } as MapObject) : object;
	};
	const objects = Object.entries(topology.objects).map(([name, object]) => [name, visit(object)]);
	const arcs = kept.map((i) => topology.arcs[i]!);
	return { ...topology, arcs, objects: Object.fromEntries(objects) as Topology['objects'] };
}

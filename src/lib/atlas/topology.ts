/** Reads geometries out of the atlas's topology; its objects are described on the page `/data/`. */
import type { Geometry } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Id } from './types';

/** Properties may be missing; the library's types say otherwise. */
function decode(topology: Topology, object: unknown): Geometry {
	const made = feature(topology, object as GeometryObject<object>);
	return made.type === 'Feature'
		? made.geometry
		: { type: 'GeometryCollection', geometries: made.features.map((part) => part.geometry) };
}

/** All of one object as a single geometry, or `null` where the topology has no such object. */
export function wholeOf(topology: Topology, object: string): Geometry | null {
	const found = topology.objects[object];
	return found ? decode(topology, found) : null;
}

/** All lines of one object, each shared arc once. */
export function linesOf(topology: Topology, object: string): Geometry | null {
	const found = topology.objects[object];
	return found ? mesh(topology, found as GeometryCollection) : null;
}

/** The geometries of one feature in one object, all its sections or a single one. */
export function partsOf(topology: Topology, object: string, id: Id, section?: string): Geometry[] {
	const found = topology.objects[object];
	if (!found) return [];
	const members = found.type === 'GeometryCollection' ? found.geometries : [found];
	return members
		.filter((member) => member.id === id)
		.filter((member) => !section || Object(member.properties).section === section)
		.map((member) => decode(topology, member));
}

/** The geometries of one object with their properties. */
export function membersOf(
	topology: Topology,
	object: string
): { geometry: Geometry; properties: Record<string, unknown> }[] {
	const found = topology.objects[object];
	if (!found) return [];
	const members = found.type === 'GeometryCollection' ? found.geometries : [found];
	return members.map((member) => ({
		geometry: decode(topology, member),
		properties: Object(member.properties)
	}));
}

/** Reads the two large open datasets: countries with their waters, and the seas. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Geometry, GeometryCollection } from 'geojson';
import { boxesMeet, boxOf, roundPosition, type Box, type Polygon } from '../geometry/position.ts';

/** The countries of `@osm_borders/maritime_10m` with a part in the box, by ISO 3166 code (`AZ`). */
export function readCountries(packages: string, box: Box): Map<string, Polygon[]> {
	const file = join(packages, '@osm_borders/maritime_10m/borders.geo.json');
	const data = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection;
	const found = new Map<string, Polygon[]>();
	for (const { geometry, properties } of data.features) {
		const near = polygonsOf(geometry).filter((rings) => boxesMeet(boxOf(rings[0]!), box));
		if (near.length > 0) found.set(String(properties?.['isoA2']), near);
	}
	return found;
}

/** The seas of `@geo-maps/earth-seas-10m`. */
export function readSeas(packages: string): Polygon[] {
	const file = join(packages, '@geo-maps/earth-seas-10m/map.geo.json');
	return polygonsOf(JSON.parse(readFileSync(file, 'utf8')) as GeometryCollection);
}

/** Some countries come as a GeometryCollection that holds one MultiPolygon: it is unwrapped. */
function polygonsOf(geometry: Geometry): Polygon[] {
	switch (geometry.type) {
		case 'Polygon':
			return [geometry.coordinates.map((ring) => ring.map(roundPosition))];
		case 'MultiPolygon':
			return geometry.coordinates.map((rings) => rings.map((ring) => ring.map(roundPosition)));
		case 'GeometryCollection':
			return geometry.geometries.flatMap(polygonsOf);
		default:
			throw new Error(`A ${geometry.type} among the countries: expected polygons.`);
	}
}

/** Polygons and lines of GeoJSON geometries, as the build works on them. */
import type { Geometry } from 'geojson';
import { roundPosition, type Line, type Polygon } from '../geometry/position.ts';

export function polygonsOf(geometry: Geometry): Polygon[] {
	if (geometry.type === 'Polygon')
		return [geometry.coordinates.map((ring) => ring.map(roundPosition))];
	if (geometry.type === 'MultiPolygon')
		return geometry.coordinates.map((rings) => rings.map((ring) => ring.map(roundPosition)));
	return [];
}

export function linesOf(geometry: Geometry): Line[] {
	if (geometry.type === 'LineString') return [geometry.coordinates.map(roundPosition)];
	if (geometry.type === 'MultiLineString')
		return geometry.coordinates.map((line) => line.map(roundPosition));
	return [];
}

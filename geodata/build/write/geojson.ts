/** `features.geojson`: every feature at full detail, as the public contract describes it. */
import type { Feature as GeoFeature, Geometry } from 'geojson';
import type { Feature } from '../../../src/lib/atlas/types.ts';
import { linesOf, type Shape } from '../derive/shapes.ts';
import { areaGeometry, type Shapes } from '../derive/topology.ts';
import { roundPosition } from '../geometry/position.ts';

/** The text of an RFC 7946 FeatureCollection, one feature a line. */
export function writeFeatures(features: readonly Feature[], shapes: Shapes): string {
	const lines = features.map((feature) =>
		JSON.stringify(publish(feature, geometryOf(shapes.get(feature.id)!)))
	);
	return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

function publish(feature: Feature, geometry: Geometry): GeoFeature {
	const { id, name, names, kind, layer, summary, method, dataset, asOf, concerns, measures } =
		feature;
	const passages = Object.values(feature.passages).flat();
	return {
		type: 'Feature',
		id,
		bbox: [...feature.bbox],
		properties: {
			name,
			names,
			kind,
			layer,
			summary,
			method,
			dataset,
			asOf,
			passages,
			concerns,
			measures
		},
		geometry
	};
}

function geometryOf(shape: Shape): Geometry {
	if (shape.type === 'point') return { type: 'Point', coordinates: roundPosition(shape.at) };
	if (shape.type === 'area') return areaGeometry(shape.polygons);
	const lines = linesOf(shape.sections).map((line) => line.map(roundPosition));
	return lines.length === 1
		? { type: 'LineString', coordinates: lines[0]! }
		: { type: 'MultiLineString', coordinates: lines };
}

/** Whether areas are valid, points lie in their country, and names stand on what they name. */
import type { Topology } from 'topojson-specification';
import { nearestOn } from '../geometry/along.ts';
import { distance } from '../geometry/geodesic.ts';
import { polygonHolds, type Polygon, type Position } from '../geometry/position.ts';
import { flawsOf } from '../geometry/validity.ts';
import { areaFlaws } from '../derive/areas.ts';
import type { Ground } from '../derive/ground.ts';
import { linesOf } from '../derive/shapes.ts';
import type { Shapes } from '../derive/topology.ts';
import type { FeatureFile } from '../schema/feature.ts';

/** Positions at full detail are whole numbers of these: seven decimals. */
const STEPS_PER_DEGREE = 1e7;
/** Where Sitalchay lies, as other sources have it too, and how far ours may be off, in km. */
const SITALCHAY: Position = [49.4315, 40.8073];
const SITALCHAY_OFF_KM = 1;
/** How far from its line a name may stand, in km. */
const NAME_KM = 60;

/** Every area at full detail is valid. */
export function checkAreas(shapes: Shapes): string[] {
	return [...shapes].flatMap(([id, shape]) => {
		if (shape.type !== 'area') return [];
		return flawsOf(onGrid(shape.polygons)).map(({ at: [x, y], reason }) => {
			const at = `${x / STEPS_PER_DEGREE},${y / STEPS_PER_DEGREE}`;
			return `geodata/features/${id}.json: geometry: ${reason} at ${at}; mend the border there`;
		});
	});
}

/** Every area of a level is valid as it is drawn, on its grid. */
export function checkLevel(file: string, level: Topology): string[] {
	return areaFlaws(level).map(
		({ id, at, reason }) =>
			`static/atlas/${file}: ${id}: ${reason} at ${at.join()}; give the level a finer grid`
	);
}

/** A point given by hand lies in the country that its file names, and the base where it is known to be. */
export function checkPlaces(
	features: readonly FeatureFile[],
	{ countries }: Ground,
	shapes: Shapes
): string[] {
	return features.flatMap(({ id, geometry }) => {
		const shape = shapes.get(id);
		if (shape?.type !== 'point') return [];
		const problems: string[] = [];
		if (geometry.from === 'point') {
			const parts = countries.get(geometry.code) ?? [];
			if (!parts.some((part) => polygonHolds([...part], shape.at)))
				problems.push(`is not in ${geometry.code}; are lng and lat swapped?`);
		}
		if (id === 'sitalchay' && distance(shape.at, SITALCHAY) > SITALCHAY_OFF_KM)
			problems.push(`is not at ${SITALCHAY.join()}; take the airport that is`);
		return problems.map((problem) => `geodata/features/${id}.json: geometry: ${problem}`);
	});
}

/** The name of an area stands in it, that of a line near it. */
export function checkLabels(features: readonly FeatureFile[], shapes: Shapes): string[] {
	return features.flatMap(({ id, label }) => {
		const shape = shapes.get(id);
		return (['at', 'far'] as const).flatMap((key) => {
			const at = label[key];
			if (!shape || !at || shape.type === 'point') return [];
			const file = `geodata/features/${id}.json: label.${key}`;
			if (shape.type === 'area')
				return shape.polygons.some((part) => polygonHolds([...part], at))
					? []
					: [`${file}: stands beside its area; move it inside`];
			return nearestOn(linesOf(shape.sections), at, NAME_KM).km <= NAME_KM
				? []
				: [`${file}: stands more than ${NAME_KM} km from its line; are lng and lat swapped?`];
		});
	});
}

function onGrid(polygons: readonly Polygon[]): Polygon[] {
	const step = (degrees: number) => Math.round(degrees * STEPS_PER_DEGREE);
	return polygons.map((rings) =>
		rings.map((ring) => ring.map(([x, y]): Position => [step(x), step(y)]))
	);
}

/** What must hold of the geometry; each problem is "file: item: reason; cure". */
import type { FeatureFile } from '../schema/feature.ts';
import type { Ground } from '../derive/ground.ts';
import type { Countries } from '../derive/repair.ts';
import type { Shapes } from '../derive/topology.ts';
import { checkApart, checkShared, checkTrue } from './borders.ts';
import { checkAreas, checkLabels, checkPlaces } from './places.ts';
import { checkRoutes, checkStretch } from './lines.ts';

/** Every problem with the geometry of features that all have a shape. `whole`: the countries as they came. */
export function checkGeometry(
	features: readonly FeatureFile[],
	ground: Ground,
	shapes: Shapes,
	whole: Countries
): string[] {
	return [
		...checkAreas(shapes),
		...checkApart(ground),
		...checkShared(ground),
		...checkTrue(ground, whole),
		...checkStretch(ground, shapes),
		...checkRoutes(ground, shapes),
		...checkPlaces(features, ground, shapes),
		...checkLabels(features, shapes)
	];
}

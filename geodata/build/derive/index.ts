/** From the reviewed files and the large datasets to every feature's geometry, or to what is wrong with it. */
import type { Lines } from '../basemap/railway.ts';
import { checkGeometry } from '../check/geometry.ts';
import { REGION } from '../geometry/position.ts';
import { readCountries, readSeas } from '../read/borders.ts';
import { readPlaces, type Places } from '../read/places.ts';
import type { FeatureFile } from '../schema/feature.ts';
import { makeGround, markStretch, type Ground } from './ground.ts';
import { makeShape, type Shape } from './shapes.ts';
import type { Shapes } from './topology.ts';

export interface Mapped {
	readonly ground: Ground;
	readonly shapes: Shapes;
	readonly towns: Places['towns'];
	/** Each "file: item: reason; cure". */
	readonly problems: readonly string[];
}

/**
 * Maps the features. `packages` is the folder of the datasets, `lines` those that features follow. Only when every feature has a shape is
 * it looked at how they lie to each other: of a gap geometry would tell no more than that.
 */
export function mapFeatures(
	features: readonly FeatureFile[],
	packages: string,
	lines: Lines
): Mapped {
	const whole = readCountries(packages, REGION);
	const places = readPlaces(packages);
	const { towns } = places;
	const problems: string[] = [];
	/** What `make` gives, or `otherwise` and a problem of the feature's. */
	const attempt = <T>(id: string, make: () => T, otherwise: T): T => {
		try {
			return make();
		} catch (error) {
			problems.push(`geodata/features/${id}.json: geometry: ${(error as Error).message}`);
			return otherwise;
		}
	};
	// Every stretch of border that a feature cuts off gets its vertices before anything is drawn.
	const ground = features.reduce(
		(marked, { id, geometry }) =>
			geometry.from === 'border-stretch'
				? attempt(id, () => markStretch(marked, geometry), marked)
				: marked,
		makeGround(whole, readSeas(packages))
	);
	const shapes = new Map<string, Shape>();
	if (problems.length > 0) return { ground, shapes, towns, problems };
	for (const { id, geometry } of features) {
		const shape = attempt(id, () => makeShape(geometry, ground, places, lines), null);
		if (shape) shapes.set(id, shape);
	}
	if (problems.length === 0) problems.push(...checkGeometry(features, ground, shapes, whole));
	return { ground, shapes, towns, problems };
}

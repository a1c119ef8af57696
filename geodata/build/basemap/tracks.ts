/** Railways and main roads, sorted by importance. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { lengthOf } from '../geometry/geodesic.ts';
import type { Line } from '../geometry/position.ts';
import { wholeLines } from './pieces.ts';
import type { Ground } from './read.ts';
import { linesOf } from './shape.ts';
import { stepOf, stratum, type Properties, type Steps, type Stratum } from './strata.ts';
import type { Stretch } from './way.ts';

const RAILWAYS: Steps = [
	[60, 1, 6],
	[12, 2, 7.5],
	[2, 3, 9.5]
];
const ROADS: Steps = [
	[40, 1, 7.5],
	[10, 2, 8.5],
	[2, 3, 9.5]
];
export const STATES: Readonly<Record<string, Properties['state']>> = {
	rail: 'in-use',
	narrow_gauge: 'in-use',
	preserved: 'in-use',
	construction: 'construction',
	disused: 'disused',
	abandoned: 'abandoned'
};

/**
 * `route` is the railway that the route of the atlas follows: kept apart, since under the route's own
 * line it shows only where that is hidden.
 */
export function tracksOf({ railways, roads }: Ground, route: readonly Stretch[]): Stratum[] {
	const own = route
		.filter(({ is }) => is !== 'schematic')
		.map(({ is, line }, i) =>
			stratum(
				'railways',
				`route-${i + 1}`,
				{ state: is as Properties['state'], route: true, rank: 1, zoom: 6 },
				[line]
			)
		);
	return [
		...byStep(
			railways,
			'railways',
			RAILWAYS,
			route.map(({ line }) => line)
		),
		...own,
		...byStep(roads, 'roads', ROADS, [])
	];
}

/** Railways or roads of each class, whole lines by their length. */
function byStep(
	{ features }: FeatureCollection,
	object: 'railways' | 'roads',
	steps: Steps,
	others: readonly Line[]
): Stratum[] {
	const classes = new Map<string, Line[]>();
	for (const { geometry, properties } of features as Feature<Geometry>[]) {
		const name = String(properties?.['class']);
		const key = (object === 'railways' && STATES[name]) || name;
		classes.set(key, [...(classes.get(key) ?? []), ...linesOf(geometry)]);
	}
	return [...classes].flatMap(([key, pieces]) => {
		const lines = wholeLines(pieces, 0.12, others);
		return steps.flatMap((step): Stratum[] => {
			const [, rank, zoom] = step;
			const mine = lines.filter((line) => stepOf(steps, lengthOf(line)) === step);
			const state = object === 'railways' ? (key as Properties['state']) : undefined;
			return mine.length > 0
				? [stratum(object, `${key}-${rank}`, { state, rank, zoom }, mine)]
				: [];
		});
	});
}

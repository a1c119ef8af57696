/** Whether the borders are one line for both sides, and true to the dataset that they come from. */
import { nearestOn, sample } from '../geometry/along.ts';
import { areaOf } from '../geometry/geodesic.ts';
import {
	boxHolds,
	boxOf,
	edgeKeys,
	positionKey,
	type Box,
	type Line,
	type Polygon
} from '../geometry/position.ts';
import { bordersBetween, COUNTRIES, type Ground } from '../derive/ground.ts';
import type { Countries } from '../derive/repair.ts';
import { partsOf } from '../derive/shapes.ts';

/** The area of Nakhchivan in km², as published, and how far ours may be off. */
const NAKHCHIVAN_KM2 = 5317;
const AREA_SHARE = 0.005;
/** Borders lie no farther than this from the dataset that they come from, in km, looked at in steps. */
const TRUE_TO_DATA_KM = 0.015;
const STEP_KM = 0.5;

export function checkApart(ground: Ground): string[] {
	const area = areaOf(partsOf(ground, 'AZ')[1]!);
	const off = Math.abs(area / NAKHCHIVAN_KM2 - 1);
	if (off <= AREA_SHARE) return [];
	return [
		`geodata/features/nakhchivan.json: area: ${area.toFixed(0)} km², not ${NAKHCHIVAN_KM2} ± ${AREA_SHARE * 100} %; look for a changed border`
	];
}

/**
 * Every edge of the three countries is a border that exactly two share, or a coast. Only where a
 * border reaches the coast may an edge stand alone: the neighbour beyond is not cut to its land.
 */
export function checkShared(ground: Ground): string[] {
	const owners = new Map<string, number>();
	const rings = [...ground.countries.values(), ground.sea].flatMap((parts) => parts.flat());
	for (const edge of rings.flatMap(edgeKeys)) owners.set(edge, (owners.get(edge) ?? 0) + 1);
	const coast = new Set(ground.sea.flat(2).map(positionKey));
	return COUNTRIES.flatMap((code) => {
		const alone = partsOf(ground, code)
			.flat()
			.flatMap(edgeKeys)
			.filter((edge) => owners.get(edge) !== 2)
			.filter((edge) => !edge.split('|').some((end) => coast.has(end)));
		if (alone.length === 0) return [];
		const first = `${alone.length} pieces of its edge have no other side, the first at ${alone[0]}; join it to its neighbour`;
		return [`geodata/node_modules/@osm_borders: ${code}: ${first}`];
	});
}

/** The borders, every 500 m, against the dataset as it came. */
export function checkTrue(ground: Ground, whole: Countries): string[] {
	const pairs: [string, string][] = [
		['AZ', 'IR'],
		['AM', 'IR'],
		['AM', 'AZ']
	];
	return pairs.flatMap((pair) => {
		const given = pair.flatMap((code) => (whole.get(code) as Polygon[]).flat());
		const far = bordersBetween(ground, pair).flatMap((line) => {
			const [west, south, east, north] = boxOf(line);
			const box: Box = [west - 0.1, south - 0.1, east + 0.1, north + 0.1];
			const near = given.flatMap((ring) => pieces(ring, box));
			return sample(line, STEP_KM).filter(
				(place) => nearestOn(near, place, TRUE_TO_DATA_KM).km > TRUE_TO_DATA_KM
			);
		});
		if (far.length === 0) return [];
		return [
			`geodata/node_modules/@osm_borders: ${pair.join('–')}: off by more than ${TRUE_TO_DATA_KM * 1000} m at ${far.length} places, the first ${far[0]}; mend what moved it`
		];
	});
}

/** The parts of a ring that lie in a box; some may be empty. */
function pieces(ring: Line, box: Box): Line[] {
	const found: Line[] = [[]];
	for (const position of ring) {
		if (boxHolds(box, position)) found.at(-1)!.push(position);
		else found.push([]);
	}
	return found;
}

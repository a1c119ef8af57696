/** A small invented world that keeps every rule of geometry: three countries of straight edges, and one around them. */
import { cutAt } from '../geometry/along.ts';
import { areaOf } from '../geometry/geodesic.ts';
import type { Line, Polygon, Position } from '../geometry/position.ts';
import { markStretch, type Ground } from '../derive/ground.ts';
import type { Countries } from '../derive/repair.ts';
import { makeShape, type Shape } from '../derive/shapes.ts';
import type { Recipe } from '../schema/recipe.ts';

const polygon = (...ring: Line): Polygon => [[...ring, ring[0]!]];
const NAKHCHIVAN_KM2 = 5317;
/** The border east of Armenia, with a vertex every kilometre or so. */
const EAST: Line = Array.from({ length: 301 }, (_, i) => [46 + i / 100, 39]);

/** The part apart, between 45 and 45.5° east, as high as makes the area. */
function apart(): Polygon {
	const part = (north: number) => polygon([45, 39], [45.5, 39], [45.5, north], [45, north]);
	let [low, high] = [39, 42];
	while (high - low > 1e-7) {
		const middle = (low + high) / 2;
		if (areaOf(part(middle)) < NAKHCHIVAN_KM2) low = middle;
		else high = middle;
	}
	return part(low);
}

/** From west to east along 39° north: the part apart, Armenia, the rest of Azerbaijan; Iran south of them. */
export function makeWorld(): { whole: Countries; ground: Ground } {
	const part = apart();
	const [, , [, north]] = part[0] as [Position, Position, Position];
	const iran = polygon([44, 38], [49, 38], ...[...EAST].reverse(), [45.5, 39], [45, 39], [44, 39]);
	const armenia = polygon([45.5, 39], [46, 39], [46, 40.5], [45.5, 40.5], [45.5, north]);
	const azerbaijan = polygon(...EAST, [49, 40.5], [46, 40.5]);
	const hole: Line = [
		[44, 38],
		[44, 39],
		[45, 39],
		[45, north],
		[45.5, north],
		[45.5, 40.5],
		[46, 40.5],
		[49, 40.5],
		[49, 39],
		[49, 38],
		[44, 38]
	];
	const around = [...polygon([40, 35], [53, 35], [53, 43], [40, 43]), hole];
	const whole = new Map([
		['AZ', [azerbaijan, part]],
		['IR', [iran]],
		['AM', [armenia]],
		['XX', [around]]
	]);
	const ground = { countries: whole, sea: [], others: [] };
	return { whole, ground: markStretch(ground, STRETCH) };
}

export const STRETCH: Extract<Recipe, { from: 'border-stretch' }> = {
	from: 'border-stretch',
	between: ['AZ', 'IR'],
	start: [46, 39],
	km: 132,
	soft: 10
};

/** A line of one section. */
export const lineShape = (line: Line): Shape => ({
	type: 'line',
	sections: [{ id: 'whole', line }]
});

/** Straight from west to east at a latitude. */
export const along = (lat: number): Line => [
	[45.1, lat],
	[46.9, lat]
];

/** The border along 39° north, from 46° east on, as long as asked for. */
export const border = (km: number): Line => cutAt(EAST, km).before;

/** The shapes of the world: what the checks look at, each as it should be. */
export function makeShapes(ground: Ground): Map<string, Shape> {
	const none = { towns: [], airports: new Map<string, Position>() };
	return new Map<string, Shape>([
		['iran', makeShape({ from: 'country', code: 'IR' }, ground, none)],
		['border-132-km', makeShape(STRETCH, ground, none)],
		['zangezur-route', lineShape(along(39.01))],
		['araz-route', lineShape(along(38.99))],
		['transit-iran', lineShape(along(38.9))],
		['sitalchay', { type: 'point', at: [49.4315, 40.8073] }],
		['village', { type: 'point', at: [47, 40] }]
	]);
}

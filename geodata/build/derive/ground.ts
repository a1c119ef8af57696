/** The ground of the map at full detail: the land of the three countries, the sea, the borders of others. */
import { cutAt } from '../geometry/along.ts';
import { distance } from '../geometry/geodesic.ts';
import {
	positionKey,
	REGION,
	type Line,
	type Polygon,
	type Position
} from '../geometry/position.ts';
import type { Recipe } from '../schema/recipe.ts';
import { cutToLand, meetAtCoast, seaWithin } from './land.ts';
import { bordersOfOthers, insertVertex, sharedLines } from './lines.ts';
import { repairBorders, type Countries } from './repair.ts';

/** The countries whose land is cut out and measured. */
export const COUNTRIES = ['AZ', 'IR', 'AM'] as const;

export interface Ground {
	/** Land of the three, and whole countries beyond them, by ISO 3166 code. */
	readonly countries: Countries;
	readonly sea: readonly Polygon[];
	/** Borders between countries other than the three. */
	readonly others: readonly Line[];
}

/** Cuts, joins and clips what was read. The arguments hold every country whole, with its waters. */
export function makeGround(whole: Countries, seas: readonly Polygon[]): Ground {
	const joined = repairBorders(whole, REGION);
	const known = new Set([...joined.values()].flat(3).map(positionKey));
	const open = seaWithin(seas, REGION);
	const land = COUNTRIES.map((code) => cutToLand(joined.get(code) ?? [], open));
	const met = meetAtCoast(land, open, (position) => known.has(positionKey(position)));
	const countries = new Map(joined);
	COUNTRIES.forEach((code, i) => countries.set(code, met.countries[i]!));
	return { countries, sea: met.sea, others: bordersOfOthers(joined, COUNTRIES, REGION) };
}

type Stretch = Extract<Recipe, { from: 'border-stretch' }>;

/** The ground with vertices where a stretch of border turns soft and where it ends. */
export function markStretch(ground: Ground, stretch: Stretch): Ground {
	const countries = new Map(ground.countries);
	for (const km of [stretch.km - stretch.soft, stretch.km]) {
		const border = borderFrom(ground, stretch.between, stretch.start);
		const cut = cutAt(border, km);
		const edge = [border[cut.after]!, border[cut.after + 1]!] as const;
		for (const code of stretch.between)
			countries.set(code, insertVertex(countries.get(code)!, edge, cut.at));
	}
	return { ...ground, countries };
}

/** The land borders of two countries, each from west to east, the longest first. */
export function bordersBetween(ground: Ground, [a, b]: readonly [string, string]): Line[] {
	return sharedLines(ground.countries.get(a) ?? [], ground.countries.get(b) ?? []);
}

/**
 * The border of two countries that begins at `start`, from there on.
 * Throws when none begins within 100 m of it.
 */
export function borderFrom(
	ground: Ground,
	between: readonly [string, string],
	start: Position
): Line {
	for (const line of bordersBetween(ground, between))
		for (const way of [line, [...line].reverse()]) if (distance(way[0]!, start) < 0.1) return way;
	throw new Error(`No border of ${between.join(' and ')} begins at ${start.join()}.`);
}

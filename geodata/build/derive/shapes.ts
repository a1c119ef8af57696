/** Makes the geometry of each feature from its recipe. */
import { alongRailway, type Lines } from '../basemap/railway.ts';
import type { Stretch } from '../basemap/way.ts';
import { nearestOn } from '../geometry/along.ts';
import { areaOf, distance } from '../geometry/geodesic.ts';
import {
	polygonHolds,
	samePosition,
	type Line,
	type Polygon,
	type Position
} from '../geometry/position.ts';
import type { Places } from '../read/places.ts';
import type { Recipe } from '../schema/recipe.ts';
import { alongBank, splitAcross } from './bank.ts';
import { borderFrom, bordersBetween, type Ground } from './ground.ts';
import { joinLines } from './lines.ts';

export interface Section {
	readonly id: string;
	readonly line: Line;
}

/** A feature's geometry at full detail. */
export type Shape =
	| { readonly type: 'area'; readonly polygons: readonly Polygon[] }
	| { readonly type: 'line'; readonly sections: readonly Section[] }
	| { readonly type: 'point'; readonly at: Position };

/** Makes a feature's geometry. Throws, with what is missing, when the recipe cannot be followed. */
export function makeShape(
	recipe: Recipe,
	ground: Ground,
	places: Places,
	lines: Lines = new Map()
): Shape {
	switch (recipe.from) {
		case 'country':
			return { type: 'area', polygons: partsOf(ground, recipe.code) };
		case 'detached-part':
			return { type: 'area', polygons: [partsOf(ground, recipe.code)[1]!] };
		case 'border':
			return { type: 'line', sections: border(ground, recipe.between) };
		case 'border-stretch':
			return { type: 'line', sections: stretch(ground, recipe) };
		case 'bank':
			return { type: 'line', sections: bank(ground, recipe) };
		case 'river':
			return { type: 'line', sections: river(ground, recipe, lines) };
		case 'railway':
			return { type: 'line', sections: railway(ground, recipe, lines) };
		case 'stops':
			return { type: 'line', sections: whole([recipe.stops.map(({ at }) => at)]) };
		case 'airport':
			return { type: 'point', at: airport(places, recipe.ident) };
		case 'town':
			return { type: 'point', at: town(places, recipe) };
		case 'point':
			return { type: 'point', at: recipe.at };
	}
}

/** Stops on a border may lie this far across it, in km: they are moved out anyway. */
const DEEPEST_KM = 0.5;

/** How deep a position lies inside of the areas, in km; 0 outside. */
function depthIn(areas: readonly Polygon[], at: Position): number {
	const holding = areas.filter((area) => polygonHolds(area, at));
	return holding.length === 0 ? 0 : nearestOn(holding.flat(), at).km;
}

/** The parts of a country, the largest first. */
export function partsOf(ground: Ground, code: string): Polygon[] {
	const parts = ground.countries.get(code) ?? [];
	if (parts.length === 0) throw new Error(`The border dataset has no country ${code}.`);
	const areas = new Map(parts.map((part) => [part, areaOf(part)]));
	return [...parts].sort((a, b) => areas.get(b)! - areas.get(a)!);
}

function whole(lines: readonly Line[]): Section[] {
	return lines.map((line) => ({ id: 'whole', line }));
}

/** Throws when the two countries do not touch. */
function border(ground: Ground, between: readonly [string, string]): Section[] {
	const lines = bordersBetween(ground, between);
	if (lines.length === 0)
		throw new Error(`${between.join(' and ')} have no border; name two that touch`);
	return whole(lines);
}

/** The known start of a border stretch, and its soft end. Both cuts stand in the border already. */
function stretch(ground: Ground, recipe: Extract<Recipe, { from: 'border-stretch' }>): Section[] {
	const border = borderFrom(ground, recipe.between, recipe.start);
	const soft = vertexAt(border, recipe.km - recipe.soft);
	const end = vertexAt(border, recipe.km);
	return [
		{ id: 'known', line: border.slice(0, soft + 1) },
		{ id: 'end', line: border.slice(soft, end + 1) }
	];
}

/** The index of the vertex at this distance. Throws when there is none within a metre. */
function vertexAt(line: Line, km: number): number {
	let gone = 0;
	for (let i = 1; i < line.length; i++) {
		gone += distance(line[i - 1]!, line[i]!);
		if (Math.abs(gone - km) < 0.001) return i;
	}
	throw new Error(`The border has no vertex at ${km} km.`);
}

function bank(ground: Ground, recipe: Extract<Recipe, { from: 'bank' }>): Section[] {
	const avoid = recipe.avoid.map((code) => partsOf(ground, code)).flat();
	for (const { name, at } of recipe.stops)
		if (depthIn(avoid, at) > DEEPEST_KM)
			throw new Error(`the stop "${name}" lies in ${recipe.avoid.join(' or ')}; move it out`);
	const line = alongBank(
		avoid,
		recipe.stops.map(({ at }) => at),
		recipe.clear
	);
	if (!recipe.across) return whole([line]);
	const parts = splitAcross(line, partsOf(ground, recipe.across.code));
	return parts.map((part, i) => ({ id: recipe.across!.sections[i]!, line: part }));
}

function railway(
	ground: Ground,
	{ line, avoid, clear, across, sections }: Extract<Recipe, { from: 'railway' }>,
	lines: Lines
): Section[] {
	const made = alongRailway(
		stretchesOf(lines, line),
		{ avoid: avoid.flatMap((code) => partsOf(ground, code)), clear },
		{ country: partsOf(ground, across.code), names: across.names }
	);
	const ids = [...new Set(made.map(({ id }) => id))].sort().join();
	if (ids !== [...sections].sort().join()) throw new Error(`The railway has the sections ${ids}.`);
	return made;
}

function stretchesOf(lines: Lines, name: string): readonly Stretch[] {
	const found = lines.get(name);
	if (!found) throw new Error(`geodata/lines.geojson has no line ${name}.`);
	return found;
}

function river(
	ground: Ground,
	recipe: Extract<Recipe, { from: 'river' }>,
	known: Lines
): Section[] {
	const lines = recipe.borders.flatMap((pair) => bordersBetween(ground, pair));
	const course = joinLines(lines.sort((a, b) => a[0]![0] - b[0]![0]));
	const { after } = nearestOn([course], recipe.until);
	const border = course.slice(0, after + 1);
	const below = stretchesOf(known, recipe.line).flatMap(({ line }) => line);
	const lower = [border.at(-1)!, ...below];
	return [
		{ id: 'border', line: border },
		{ id: 'lower', line: lower }
	];
}

function airport(places: Places, ident: string): Position {
	const at = places.airports.get(ident);
	if (!at) throw new Error(`OurAirports has no ${ident}.`);
	return at;
}

/** Names repeat: the nearest town of that name, within 10 km. */
function town(places: Places, recipe: Extract<Recipe, { from: 'town' }>): Position {
	const near = places.towns
		.filter(({ name, country }) => name === recipe.name && country === recipe.code)
		.map(({ at }) => ({ at, km: distance(at, recipe.near) }))
		.sort((a, b) => a.km - b.km)[0];
	if (!near || near.km > 10)
		throw new Error(
			`GeoNames has no ${recipe.name} (${recipe.code}) within 10 km of ${recipe.near.join()}.`
		);
	return near.at;
}

/** The sections of a line laid end to end where they meet. */
export function linesOf(sections: readonly Section[]): Line[] {
	return sections.reduce<Line[]>((lines, { line }) => {
		const last = lines.at(-1);
		return last && samePosition(last.at(-1)!, line[0]!)
			? [...lines.slice(0, -1), [...last, ...line.slice(1)]]
			: [...lines, line];
	}, []);
}

/** Lines that polygons share: land borders, river borders, the borders of neighbours. */
import { lengthOf } from '../geometry/geodesic.ts';
import {
	boxHolds,
	edgeKey,
	samePosition,
	type Box,
	type Line,
	type Polygon,
	type Position,
	type Ring
} from '../geometry/position.ts';
import type { Countries } from './repair.ts';

/** The edges of some polygons, as keys; only those inside the box, if one is given. */
export function edgesOf(polygons: readonly Polygon[], box?: Box): Set<string> {
	const edges = new Set<string>();
	for (const ring of polygons.flat())
		for (let i = 1; i < ring.length; i++)
			if (!box || (boxHolds(box, ring[i - 1]!) && boxHolds(box, ring[i]!)))
				edges.add(edgeKey(ring[i - 1]!, ring[i]!));
	return edges;
}

/** The border that two countries share, each line from west to east, the longest first. */
export function sharedLines(a: readonly Polygon[], b: readonly Polygon[]): Line[] {
	const edges = edgesOf(b);
	return a
		.flat()
		.flatMap((ring) => runs(ring, (from, to) => edges.has(edgeKey(from, to))))
		.map((line) => (line[0]![0] <= line.at(-1)![0] ? line : [...line].reverse()))
		.sort((one, two) => lengthOf(two) - lengthOf(one));
}

/** Every border between two countries other than `without`, inside the box, each line once. */
export function bordersOfOthers(
	countries: Countries,
	without: readonly string[],
	box: Box
): Line[] {
	const owners = new Map<string, string[]>();
	for (const [country, polygons] of countries)
		for (const key of edgesOf(polygons, box))
			owners.set(key, [...(owners.get(key) ?? []), country]);
	const drawn = new Set<string>();
	const lines: Line[] = [];
	for (const [country, polygons] of countries) {
		if (without.includes(country)) continue;
		for (const ring of polygons.flat())
			lines.push(
				...runs(ring, (from, to) => {
					const key = edgeKey(from, to);
					const mine = owners.get(key) ?? [];
					if (mine.length < 2 || mine.some((owner) => without.includes(owner))) return false;
					if (drawn.has(key)) return false;
					drawn.add(key);
					return true;
				})
			);
	}
	return lines;
}

/** Puts a vertex into every edge from `a` to `b`, in either direction. */
export function insertVertex(
	polygons: readonly Polygon[],
	[a, b]: readonly [Position, Position],
	vertex: Position
): Polygon[] {
	const key = edgeKey(a, b);
	const insert = (ring: Ring) =>
		ring.flatMap((position, i) =>
			i > 0 && edgeKey(ring[i - 1]!, position) === key ? [vertex, position] : [position]
		);
	return polygons.map((polygon) => polygon.map(insert));
}

/** Lines laid end to end. Throws where one does not begin at the end of the one before. */
export function joinLines(lines: readonly Line[]): Line {
	return lines.reduce((joined, line) => {
		const end = joined.at(-1)!;
		if (!samePosition(end, line[0]!))
			throw new Error(`Lines do not meet: ${end.join()} and ${line[0]!.join()}.`);
		return [...joined, ...line.slice(1)];
	});
}

/** The longest runs of a ring's edges that pass the test, also over the ring's start. */
function runs(ring: Ring, test: (from: Position, to: Position) => boolean): Line[] {
	const passes = ring.slice(1).map((to, i) => test(ring[i]!, to));
	const start = passes.indexOf(false);
	if (start < 0) return [ring];
	const count = passes.length;
	const found: Line[] = [];
	let line: Line = [];
	for (let step = 1; step <= count; step++) {
		const i = (start + step) % count;
		if (passes[i]) line.push(...(line.length === 0 ? [ring[i]!, ring[i + 1]!] : [ring[i + 1]!]));
		else if (line.length > 0) {
			found.push(line);
			line = [];
		}
	}
	return found;
}

/**
 * Joins borders that two or three countries draw differently.
 *
 * Nearly everywhere the countries of the border dataset share their vertices exactly. Where they
 * don't, a thin gap or overlap lies between two drawings of one border. One drawing is kept: for two
 * countries the more detailed one, then the shorter. Where three meet, the longest stretch gives way to
 * the two others: it is the one that runs past their meeting point.
 */
import { lengthOf, ringArea } from '../geometry/geodesic.ts';
import {
	boxHolds,
	edgeKey,
	positionKey,
	samePosition,
	type Box,
	type Line,
	type Polygon,
	type Ring
} from '../geometry/position.ts';

export type Countries = ReadonlyMap<string, readonly Polygon[]>;

/** A stretch of a country's ring that no other country shares, in the direction of the ring. */
interface Stray {
	readonly country: string;
	readonly line: Line;
}

/** What is wider on average is land or sea between coasts, not a gap between drawings of one border. */
const WIDEST_KM = 10;

/** The countries with such borders joined, as far as they lie in the box. */
export function repairBorders(countries: Countries, within: Box): Countries {
	const replacements = new Map<string, Line>();
	for (const cycle of cyclesOf(straysOf(countries, within))) {
		const loser = cycle.length === 2 ? poorer(cycle) : longest(cycle);
		const at = cycle.indexOf(loser);
		const others = [...cycle.slice(at + 1), ...cycle.slice(0, at)];
		const joined = others.flatMap(({ line }, i) => (i === 0 ? line : line.slice(1))).reverse();
		replacements.set(strayKey(loser.country, loser.line), joined);
	}
	const repaired = [...countries].map(([country, polygons]) => {
		const rings = (polygon: Polygon) => polygon.map((ring) => replace(country, ring, replacements));
		return [country, polygons.map(rings)] as const;
	});
	return new Map(repaired);
}

function poorer(pair: readonly Stray[]): Stray {
	const [a, b] = pair as [Stray, Stray];
	if (a.line.length !== b.line.length) return a.line.length < b.line.length ? a : b;
	return lengthOf(a.line) > lengthOf(b.line) ? a : b;
}

function longest(cycle: readonly Stray[]): Stray {
	return [...cycle].sort((a, b) => lengthOf(b.line) - lengthOf(a.line))[0]!;
}

/** How many rings hold each edge with an end in the box. */
function countEdges(countries: Countries, within: Box): Map<string, number> {
	const counts = new Map<string, number>();
	for (const polygons of countries.values())
		for (const ring of polygons.flat())
			for (let i = 1; i < ring.length; i++) {
				if (!boxHolds(within, ring[i - 1]!) && !boxHolds(within, ring[i]!)) continue;
				const key = edgeKey(ring[i - 1]!, ring[i]!);
				counts.set(key, (counts.get(key) ?? 0) + 1);
			}
	return counts;
}

function straysOf(countries: Countries, within: Box): Stray[] {
	const counts = countEdges(countries, within);
	const found: Stray[] = [];
	for (const [country, polygons] of countries)
		for (const ring of polygons.flat()) {
			const open = turn(ring, counts);
			let line: Line = [];
			for (let i = 1; i < open.length; i++) {
				const alone = counts.get(edgeKey(open[i - 1]!, open[i]!)) === 1;
				if (alone) line.push(...(line.length === 0 ? [open[i - 1]!, open[i]!] : [open[i]!]));
				if ((!alone || i === open.length - 1) && line.length > 0) {
					if (!samePosition(line[0]!, line.at(-1)!)) found.push({ country, line });
					line = [];
				}
			}
		}
	return found;
}

/** The ring begun at the end of a shared edge, so that no stray stretch runs over its start. */
function turn(ring: Ring, counts: ReadonlyMap<string, number>): Ring {
	for (let i = 1; i < ring.length; i++)
		if (counts.get(edgeKey(ring[i - 1]!, ring[i]!))! > 1)
			return [...ring.slice(i), ...ring.slice(1, i + 1)];
	return ring;
}

/** Two or three stretches that lead back to where the first began, close to each other. */
function cyclesOf(strays: readonly Stray[]): Stray[][] {
	const starts = new Map<string, Stray[]>();
	for (const stray of strays) {
		const key = positionKey(stray.line[0]!);
		starts.set(key, [...(starts.get(key) ?? []), stray]);
	}
	const used = new Set<Stray>();
	const cycles: Stray[][] = [];
	const next = (stray: Stray, path: readonly Stray[]) =>
		(starts.get(positionKey(stray.line.at(-1)!)) ?? []).filter(
			(s) => !used.has(s) && path.every(({ country }) => country !== s.country)
		);
	const closes = (path: readonly Stray[]) =>
		samePosition(path.at(-1)!.line.at(-1)!, path[0]!.line[0]!) && isThin(path);
	for (const a of strays) {
		if (used.has(a)) continue;
		const paths = next(a, [a]).map((b) => [a, b]);
		const longer = paths.flatMap((path) => next(path[1]!, path).map((c) => [...path, c]));
		const cycle = [...paths, ...longer].find(closes);
		if (!cycle) continue;
		cycle.forEach((stray) => used.add(stray));
		cycles.push(cycle);
	}
	return cycles;
}

function isThin(path: readonly Stray[]): boolean {
	const ring = path.flatMap(({ line }) => line);
	return Math.abs(ringArea(ring)) < (WIDEST_KM * lengthOf(ring)) / 2;
}

function strayKey(country: string, line: Line): string {
	return `${country}:${edgeKey(line[0]!, line[1]!)}`;
}

function replace(country: string, ring: Ring, replacements: ReadonlyMap<string, Line>): Ring {
	if (replacements.size === 0) return ring;
	const hits = ring.findIndex(
		(_, i) => i > 0 && replacements.has(`${country}:${edgeKey(ring[i - 1]!, ring[i]!)}`)
	);
	if (hits < 0) return ring;
	const open: Ring = [...ring.slice(hits - 1), ...ring.slice(1, hits)];
	const made: Ring = [];
	for (let i = 0; i < open.length - 1;) {
		const joined = replacements.get(`${country}:${edgeKey(open[i]!, open[i + 1]!)}`);
		if (!joined || !samePosition(joined[0]!, open[i]!)) {
			made.push(open[i]!);
			i++;
			continue;
		}
		made.push(...joined.slice(0, -1));
		const end = joined.at(-1)!;
		while (!samePosition(open[i]!, end)) i++;
	}
	made.push(made[0]!);
	return made;
}

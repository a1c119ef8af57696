/** Draws a level of detail: the same topology with fewer vertices. Arcs stay shared, objects stay complete. */
import { quantize } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import { kmPerDegree, ringArea } from '../geometry/geodesic.ts';
import { boxHolds, samePosition, type Box, type Line } from '../geometry/position.ts';
import { simplify, type Tolerance } from '../geometry/simplify.ts';
import { areaFlaws } from './areas.ts';
import type { Level } from './levels.ts';
import { prune, without } from './prune.ts';

/** Boxes in which a level is drawn with this share of its tolerance. */
interface Retouch {
	readonly boxes: readonly Box[];
	readonly share: number;
}

/**
 * How the tolerance is changed, round by round, where areas cross themselves: more vertices are kept at
 * first. What then still touches lies closer than the grid's steps, and goes with fewer.
 */
const SHARES = [...Array<number>(6).fill(0.5), ...Array<number>(8).fill(4)];

/**
 * The topology at a level: simplified arc by arc, so that what was shared stays shared, and retouched
 * where areas would cross themselves. Whether that has helped is `checkLevel`'s to say.
 */
export function atLevel(full: Topology, level: Level): Topology {
	const retouched: Retouch[] = [];
	let made = draw(full, level, retouched);
	for (const share of SHARES) {
		const flaws = areaFlaws(made);
		if (flaws.length === 0) break;
		retouched.push({
			boxes: flaws.map(({ at, box }) => widen(box, level.tolerance(at))),
			share
		});
		made = draw(full, level, retouched);
	}
	return made;
}

function draw(full: Topology, level: Level, retouched: readonly Retouch[]): Topology {
	const tolerance: Tolerance = (position) =>
		retouched
			.filter(({ boxes }) => boxes.some((box) => boxHolds(box, position)))
			.reduce((km, { share }) => km * share, level.tolerance(position));
	const arcs = (full.arcs as Line[]).map((arc) => {
		if (isSmallRing(arc, level.smallest)) return [];
		const short = simplify(arc, tolerance);
		return isClosed(arc) && short.length < 4 ? [] : short;
	});
	const gone = (arc: number) => arcs[arc < 0 ? ~arc : arc]!.length === 0;
	const objects = Object.entries(full.objects).map(
		([name, object]) => [name, without(object, gone)] as const
	);
	const shorter = { ...full, arcs, objects: Object.fromEntries(objects) };
	return quantize(prune(shorter) as Topology<Objects<object>>, level.grid) as Topology;
}

/** The box with so many km around it. */
function widen([west, south, east, north]: Box, km: number): Box {
	const [x, y] = kmPerDegree((south + north) / 2);
	return [west - km / x, south - km / y, east + km / x, north + km / y];
}

function isClosed(line: Line): boolean {
	return samePosition(line[0]!, line.at(-1)!);
}

function isSmallRing(line: Line, smallest: Tolerance): boolean {
	return isClosed(line) && Math.abs(ringArea(line)) < smallest(line[0]!);
}

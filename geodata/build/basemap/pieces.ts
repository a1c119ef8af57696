/** Lines that came in pieces, cut at the edges of tiles and doubled where there are two tracks: made whole. */
import { nearestOn, sample } from '../geometry/along.ts';
import { distance, kmPerDegree, lengthOf } from '../geometry/geodesic.ts';
import { boxHolds, boxOf, type Box, type Line, type Position } from '../geometry/position.ts';

/** Pieces that end nearer to each other than this, in km, are one line: tiles overlap by less. */
const SEAM = 0.06;
/** The longest lines that pieces make, without what runs within `double` km of another or of `others`. */
export function wholeLines(
	pieces: readonly Line[],
	double: number,
	others: readonly Line[] = []
): Line[] {
	const single = withoutDoubles(joinPieces(pieces, SEAM), double, double * 2, others);
	// Where a second track or arm was left out, the line may have lost a little of its own.
	return joinPieces(single, double * 1.6);
}

/** Pieces end to end within `gap` km; where several go on, the one that goes on most nearly straight. */
export function joinPieces(pieces: readonly Line[], gap: number): Line[] {
	const rest = new Set(byLength(pieces));
	const joined: Line[] = [];
	for (const first of rest) {
		rest.delete(first);
		const onward = grow(first, rest, gap);
		joined.push(grow([...onward].reverse(), rest, gap));
	}
	return joined;
}

/** The line with all that goes on from its end; what is used up leaves `rest`. */
function grow(start: Line, rest: Set<Line>, gap: number): Line {
	const line = [...start];
	for (;;) {
		const end = line.at(-1)!;
		let best: { piece: Line; way: Line; turn: number } | null = null;
		for (const piece of rest)
			for (const way of [piece, [...piece].reverse()]) {
				if (!isNear(way[0]!, end, gap) || distance(way[0]!, end) > gap) continue;
				const turn = turnOf(line.at(-2)!, end, way[1]!);
				if (turn < (best?.turn ?? SHARPEST)) best = { piece, way, turn };
			}
		if (!best) return line;
		rest.delete(best.piece);
		line.push(...best.way.slice(1));
	}
}

/** Radians of the sharpest turn by which one piece may go on in another. */
const SHARPEST = 2;

function turnOf(from: Position, at: Position, to: Position): number {
	const [kx, ky] = kmPerDegree(at[1]);
	const angle = (a: Position, b: Position) => Math.atan2((b[1] - a[1]) * ky, (b[0] - a[0]) * kx);
	const turn = Math.abs(angle(at, to) - angle(from, at));
	return Math.min(turn, 2 * Math.PI - turn);
}

/** A quick test before the exact one: 0.02° of longitude are more than 1.5 km up to 45° of latitude. */
function isNear(a: Position, b: Position, km: number): boolean {
	return Math.abs(a[1] - b[1]) * 100 < km && Math.abs(a[0] - b[0]) * 75 < km;
}

/**
 * The lines less what runs within `km` of a longer one, or of `others`, and pieces left that are
 * shorter than `least` km.
 */
export function withoutDoubles(
	lines: readonly Line[],
	km: number,
	least: number,
	others: readonly Line[] = []
): Line[] {
	const kept: { line: Line; box: Box }[] = others.map((line) => ({ line, box: boxOf(line) }));
	const found: Line[] = [];
	const margin = km / 75;
	for (const line of byLength(lines)) {
		const isDouble = (place: Position) =>
			kept.some(
				({ line: other, box: [west, south, east, north] }) =>
					boxHolds([west - margin, south - margin, east + margin, north + margin], place) &&
					nearestOn([other], place, km).km < km
			);
		const apart = runsOf(finely(line, km), isDouble).filter((run) => lengthOf(run) >= least);
		found.push(...apart);
		kept.push(...apart.map((run) => ({ line: run, box: boxOf(run) })));
	}
	return found;
}

/** The line with further vertices, so that none of its pieces is longer than about `km`. */
function finely(line: Line, km: number): Line {
	return line.flatMap((from, i): Line => {
		const to = line[i + 1];
		return to ? [from, ...sample([from, to], km).slice(1)] : [from];
	});
}

/** The runs of vertices that don't pass the test, each with the vertex before and after it. */
function runsOf(line: Line, test: (place: Position) => boolean): Line[] {
	const runs: Line[] = [];
	let open: Line = [];
	line.forEach((place, i) => {
		if (!test(place)) {
			if (open.length === 0 && i > 0) open.push(line[i - 1]!);
			open.push(place);
		} else if (open.length > 0) {
			runs.push([...open, place]);
			open = [];
		}
	});
	return open.length > 1 ? [...runs, open] : runs;
}

/** The parts of a line outside a box; each begins and ends at a vertex, up to a step from the box's edge. */
export function outside(line: Line, box: Box): Line[] {
	return runsOf(line, (place) => boxHolds(box, place)).filter((run) => run.length > 1);
}

function byLength(lines: readonly Line[]): Line[] {
	const lengths = new Map(lines.map((line) => [line, lengthOf(line)]));
	return [...lines].sort((a, b) => lengths.get(b)! - lengths.get(a)!);
}

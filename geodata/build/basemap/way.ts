/** The shortest way along lines that were cut in pieces, from one place to another. */
import { distance } from '../geometry/geodesic.ts';
import { positionKey, type Line, type Position } from '../geometry/position.ts';

/** A stretch of the way, with what the line that it follows is; `gap` where there is no line. */
export interface Stretch {
	readonly is: string;
	readonly line: Line;
}

/** Gaps up to this long, in km, are crossed; a km of gap is as far as so many km of line. */
const LONGEST_GAP = 3;
const GAP_COST = 6;
/** Gaps shorter than this, in km, are where two tiles meet: the line before simply goes on. */
const SEAM = 0.15;

/** By how much, in km, tiles overlap at the most. */
const OVERLAP = 0.03;

interface Step {
	readonly to: number;
	readonly km: number;
	readonly is: string;
}

/** Throws when there is no way. Both ends are the lines' vertices nearest to `from` and `to`. */
export function shortestWay(lines: readonly Stretch[], from: Position, to: Position): Stretch[] {
	const { places, steps } = graphOf(lines);
	const nearest = (place: Position) =>
		places.reduce(
			(best, at, i) => {
				const km = distance(at, place);
				return km < best.km ? { i, km } : best;
			},
			{ i: -1, km: Infinity }
		).i;
	const [start, end] = [nearest(from), nearest(to)];
	const cost = new Map([[start, 0]]);
	const before = new Map<number, { from: number; step: Step }>();
	const open = new Set([start]);
	const done = new Set<number>();
	while (open.size > 0 && !done.has(end)) {
		const here = [...open].reduce((a, b) => (cost.get(b)! < cost.get(a)! ? b : a));
		open.delete(here);
		done.add(here);
		for (const step of steps[here]!) {
			const sum = cost.get(here)! + step.km * (step.is === 'gap' ? GAP_COST : 1);
			if (sum >= (cost.get(step.to) ?? Infinity)) continue;
			cost.set(step.to, sum);
			before.set(step.to, { from: here, step });
			open.add(step.to);
		}
	}
	if (!done.has(end)) throw new Error(`No way from ${from.join()} to ${to.join()}.`);
	const way: Stretch[] = [];
	for (let at = end; at !== start; at = before.get(at)!.from) {
		const { from: last, step } = before.get(at)!;
		way.push({ is: step.is, line: [places[last]!, places[at]!] });
	}
	return joined(way.reverse()).map(({ is, line }) => ({ is, line: withoutSteps(line) }));
}

/** Where tiles overlap a line steps back by some metres: vertices so near to another are left out. */
function withoutSteps(line: Line): Line {
	const end = line.at(-1)!;
	return line.reduce<Line>((kept, place, i) => {
		const isEnd = i === 0 || i === line.length - 1;
		const near = () => distance(place, kept.at(-1)!) < OVERLAP || distance(place, end) < OVERLAP;
		return isEnd || !near() ? [...kept, place] : kept;
	}, []);
}

function graphOf(lines: readonly Stretch[]): { places: Position[]; steps: Step[][] } {
	const numbers = new Map<string, number>();
	const places: Position[] = [];
	const steps: Step[][] = [];
	const numberOf = (place: Position) => {
		const known = numbers.get(positionKey(place));
		if (known !== undefined) return known;
		numbers.set(positionKey(place), places.length);
		steps.push([]);
		return places.push(place) - 1;
	};
	const link = (a: number, b: number, is: string) => {
		const km = distance(places[a]!, places[b]!);
		steps[a]!.push({ to: b, km, is });
		steps[b]!.push({ to: a, km, is });
	};
	for (const { is, line } of lines)
		for (let i = 1; i < line.length; i++) link(numberOf(line[i - 1]!), numberOf(line[i]!), is);
	const ends = new Set(lines.flatMap(({ line }) => [numberOf(line[0]!), numberOf(line.at(-1)!)]));
	for (const end of ends)
		places.forEach((place, i) => {
			const [x, y] = places[end]!;
			// A degree is nowhere shorter than 70 km here: farther ones need no exact look.
			if (Math.max(Math.abs(place[0] - x), Math.abs(place[1] - y)) * 70 > LONGEST_GAP) return;
			if (i !== end && distance(place, places[end]!) < LONGEST_GAP) link(end, i, 'gap');
		});
	return { places, steps };
}

/** Steps of the same kind as one stretch; a seam belongs to what is before it. */
function joined(steps: readonly Stretch[]): Stretch[] {
	return steps.reduce<Stretch[]>((stretches, { is, line }) => {
		const last = stretches.at(-1);
		const seam = is === 'gap' && distance(line[0]!, line[1]!) < SEAM;
		if (!last || (is !== last.is && !seam)) return [...stretches, { is, line }];
		return [...stretches.slice(0, -1), { is: last.is, line: [...last.line, line[1]!] }];
	}, []);
}

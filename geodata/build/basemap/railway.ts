/** The route along its railway, in sections by state and by the country in which they lie. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, LineString } from 'geojson';
import { keptOff, splitAcross } from '../derive/bank.ts';
import { nearestOn } from '../geometry/along.ts';
import { distance, lengthOf } from '../geometry/geodesic.ts';
import {
	roundPosition,
	samePosition,
	type Line,
	type Polygon,
	type Position
} from '../geometry/position.ts';
import { simplify } from '../geometry/simplify.ts';
import type { Stretch } from './way.ts';

/** Lines that features follow, by name: `geodata/lines.geojson`, which `lines.ts` derives. */
export type Lines = ReadonlyMap<string, readonly Stretch[]>;

export function readLines(folder: string): Lines {
	const text = readFileSync(join(folder, 'lines.geojson'), 'utf8');
	const lines = new Map<string, Stretch[]>();
	for (const { geometry, properties } of (JSON.parse(text) as FeatureCollection<LineString>)
		.features) {
		const { line, state } = properties as { line: string; state: string };
		const stretch = { is: state, line: geometry.coordinates.map(roundPosition) };
		lines.set(line, [...(lines.get(line) ?? []), stretch]);
	}
	return lines;
}

interface Section {
	readonly id: string;
	readonly line: Line;
}

/**
 * The stretches as one line that keeps `clear` km away from countries (river and railway come from
 * different surveys, and their drawings touch), cut where the state changes and where the line enters
 * and leaves a country. A section's id is `<country>-<state>`; several may have the same.
 */
export function alongRailway(
	stretches: readonly Stretch[],
	{ avoid, clear }: { avoid: readonly Polygon[]; clear: number },
	across: { country: readonly Polygon[]; names: readonly [string, string, string] }
): Section[] {
	const stops = stretches.flatMap(({ line }, i) => (i === 0 ? line : line.slice(1)));
	const line = simplify(keptOff(avoid, stops, clear), () => clear / 10).map(roundPosition);
	const [before, inside] = splitAcross(line, across.country);
	const enter = { at: before.at(-1)!, turns: 'country' as const };
	const leave = { at: inside.at(-1)!, turns: 'country' as const };
	const changes = stretches
		.slice(1)
		.map((stretch) => ({ at: stretch.line[0]!, turns: 'state' as const }));
	const cuts = [enter, leave, ...changes]
		.map(({ at, turns }) => ({ turns, ...placeOn(line, at) }))
		.sort((a, b) => a.km - b.km);

	const sections: Section[] = [];
	let [country, state] = [0, 0];
	let [from, start] = [0, line[0]!];
	for (const cut of [...cuts, { turns: 'end', after: line.length - 2, at: line.at(-1)! }]) {
		const piece = withoutRepeats([start, ...line.slice(from + 1, cut.after + 1), cut.at]);
		// A state may change on the border itself: nothing lies between the two cuts.
		if (lengthOf(piece) > SHORTEST)
			sections.push({ id: `${across.names[country]}-${stretches[state]!.is}`, line: piece });
		if (cut.turns === 'country') country++;
		else state++;
		[from, start] = [cut.after, cut.at];
	}
	return sections;
}

/** Sections shorter than this, in km, are none. */
const SHORTEST = 0.005;

function withoutRepeats(line: Line): Line {
	return line.filter((place, i) => i === 0 || !samePosition(place, line[i - 1]!));
}

/** The place on a line nearest to a position, and how many km along the line it lies. */
function placeOn(line: Line, position: Position): { at: Position; after: number; km: number } {
	const { at, after } = nearestOn([line], position);
	const km = lengthOf(line.slice(0, after + 1)) + distance(line[after]!, at);
	return { at: roundPosition(at), after, km };
}

/** Draws what concerns are about: arrows, lines and lengths, each from its reviewed file. */
import type { Drawing } from '../../../src/lib/atlas/types.ts';
import { distance, lengthOf } from '../geometry/geodesic.ts';
import type { Line, Position } from '../geometry/position.ts';
import { simplify } from '../geometry/simplify.ts';
import type { DrawingFile } from '../schema/drawings.ts';
import { linesOf } from './shapes.ts';
import type { Shapes } from './topology.ts';

/** How often the corners of an arrow are cut. */
const ROUNDS = 2;
/** A line along a feature may be off by this many km: it is drawn wide. */
const OFF_KM = 0.4;

/** What is drawn, and what is wrong with it: "file: item: reason; cure". */
export function makeDrawings(
	files: readonly DrawingFile[],
	shapes: Shapes
): { drawings: Drawing[]; problems: string[] } {
	const problems: string[] = [];
	const drawings = files.flatMap((file): Drawing[] => {
		try {
			return [drawingOf(file, shapes)];
		} catch (error) {
			problems.push(`geodata/drawings.json: ${file.id}: ${(error as Error).message}`);
			return [];
		}
	});
	return { drawings, problems };
}

function drawingOf({ draw, ...file }: DrawingFile, shapes: Shapes): Drawing {
	switch (draw.as) {
		case 'arrow':
			return { ...file, line: round(cutCorners(draw.stops, ROUNDS)), arrow: true };
		case 'along': {
			const shape = shapes.get(draw.feature);
			if (shape?.type !== 'line') throw new Error(`${draw.feature} is no line; name one`);
			const parts = linesOf(shape.sections);
			if (parts.some(([from], i) => i > 0 && distance(from!, parts[i - 1]!.at(-1)!) > OFF_KM))
				throw new Error(`${draw.feature} lies in several pieces; name a line in one`);
			const km = parts.reduce((sum, part) => sum + lengthOf(part), 0);
			return {
				...measured(file, km.toFixed(km < 100 ? 1 : 0)),
				line: round(simplify(parts.flat(), () => OFF_KM))
			};
		}
		case 'beyond': {
			const km = distance(pointOf(shapes, draw.from), pointOf(shapes, draw.feature));
			return { ...measured(file, Math.round(km).toLocaleString('en')), beyond: true };
		}
		case 'globe':
			return { ...file, globe: file.id };
	}
}

/** The texts of a file with the length that was measured. */
function measured(file: Omit<DrawingFile, 'draw'>, km: string): Omit<DrawingFile, 'draw'> {
	// A number is not parted from its unit at the end of a line.
	const fill = (text: string) =>
		text.replaceAll('{km}', km).replaceAll(`${km} km`, `${km}\u00a0km`);
	return {
		...file,
		word: fill(file.word),
		methodNote: fill(file.methodNote),
		...(file.label && { label: { ...file.label, text: fill(file.label.text) } })
	};
}

/** The line with every corner cut at a quarter of its sides (Chaikin), its ends kept. */
export function cutCorners(line: Line, rounds: number): Line {
	if (rounds === 0) return line;
	const between = line.slice(1).flatMap((to, i): Line => {
		const from = line[i]!;
		const at = (part: number): Position => [
			from[0] + (to[0] - from[0]) * part,
			from[1] + (to[1] - from[1]) * part
		];
		return [at(0.25), at(0.75)];
	});
	return cutCorners([line[0]!, ...between, line.at(-1)!], rounds - 1);
}

function pointOf(shapes: Shapes, id: string): Position {
	const shape = shapes.get(id);
	if (shape?.type !== 'point') throw new Error(`${id} is no point; name one`);
	return shape.at;
}

const round = (line: Line): Position[] =>
	line.map(([lng, lat]) => [Number(lng.toFixed(3)), Number(lat.toFixed(3))]);

/** Boxes in degrees: several joined, and room around one. */
import type { Bbox } from './types.ts';

/** The smallest span that a picture shows, in degrees: a point needs its surroundings. */
const LEAST = 1.6;

/** The smallest box around one or more boxes. */
export function joinBoxes(boxes: readonly Bbox[]): Bbox {
	return [
		Math.min(...boxes.map((box) => box[0])),
		Math.min(...boxes.map((box) => box[1])),
		Math.max(...boxes.map((box) => box[2])),
		Math.max(...boxes.map((box) => box[3]))
	];
}

/** A box with a margin on every side (a share of its span), and never smaller than about 150 km. */
export function around([west, south, east, north]: Bbox, margin = 0.18): Bbox {
	const dx = Math.max((east - west) * margin, (LEAST - (east - west)) / 2);
	const dy = Math.max((north - south) * margin, (LEAST * 0.75 - (north - south)) / 2);
	return [west - dx, south - dy, east + dx, north + dy];
}

/** Where the events stand on the drawing: years across, dense from 1988 on, and rows in which none lies on another. */
import { yearsOf, type Years } from '$lib/atlas/time';
import type { TimelineEvent } from '$lib/atlas/types';

/** The years that the drawing shows; what is older stands in the list alone. */
export const FIRST = 1918;
export const DENSE = 1988;
export const LAST = 2026;
/** The share of the width that the years before the dense ones have, in percent. */
const THIN = 16;
/** A mark is at least so wide, and so much room stays beside it, in percent. */
const LEAST = 2.2;
const GAP = 0.8;

/** Percent of the width at which a year begins. */
export function across(year: number): number {
	const part =
		year < DENSE
			? (THIN * (year - FIRST)) / (DENSE - FIRST)
			: THIN + ((100 - THIN) * (year - DENSE)) / (LAST - DENSE);
	return Math.round(part * 100) / 100;
}

export interface Mark {
	readonly event: TimelineEvent;
	/** Percent of the width. */
	readonly x: number;
	readonly width: number;
	/** From 0, the lowest. */
	readonly row: number;
}

export const isDrawn = ({ when }: TimelineEvent): boolean => yearsOf(when).from >= FIRST;

/** CSS pixels of a row of marks, and of the years below all rows. */
export const ROW = 13;
const YEARS = 30;

/** CSS pixels that the drawing is high. */
export const drawingHeight = (events: readonly TimelineEvent[]): number =>
	(Math.max(...marksOf(events).map(({ row }) => row)) + 1) * ROW + YEARS;

/** The marks of all events that are drawn, in their order. */
export function marksOf(events: readonly TimelineEvent[]): Mark[] {
	const ends: number[] = [];
	return events.filter(isDrawn).map((event) => {
		const { from, to }: Years = yearsOf(event.when);
		const width = Math.max(LEAST, across(Math.min(to, LAST)) - across(from));
		const x = Math.min(across(from), 100 - width);
		const free = ends.findIndex((end) => end <= x);
		const row = free < 0 ? ends.length : free;
		ends[row] = x + width + GAP;
		return { event, x, width: Math.round(width * 100) / 100, row };
	});
}

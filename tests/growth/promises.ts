/** What the documentation promises of growth, held against what was measured. */
import type { Figures } from './measure.ts';

export interface Judged {
	readonly promise: string;
	readonly figure: string;
	readonly kept: boolean;
}

/** In ms. Nobody sees which part of a frame an answer took, so what takes less counts as one. */
const FRAME = 1000 / 60;

/** Judges the rows that there are; a promise about a size that was not measured is left out. */
export function judge(rows: readonly Figures[]): Judged[] {
	const of = (places: number) => rows.find((row) => row.places === places);
	const [small, large, most] = [of(10), of(10_000), of(100_000)];
	const judged: Judged[] = [];
	const hold = (promise: string, ratio: number, bound: number) =>
		judged.push({ promise, figure: `${ratio.toFixed(3)} ≤ ${bound}`, kept: ratio <= bound });
	if (small && large) {
		const ratio = (value: (row: Figures) => number) => value(large) / value(small);
		hold(
			'first-view bytes, 10,000 to 10',
			ratio((row) => row.firstViewBytes),
			1.2
		);
		hold(
			'click to passage, 10,000 to 10',
			ratio((row) => Math.max(FRAME, row.clickMs)),
			1.2
		);
		hold(
			'click to passage after a hover, 10,000 to 10',
			ratio((row) => Math.max(FRAME, row.hoveredClickMs)),
			1.2
		);
	}
	if (most) {
		hold('opening, to the single file, at 100,000', most.openMs / most.single.openMs, 0.5);
		hold(
			'worker memory, to the single file, at 100,000',
			most.memory.workerMB / most.single.memory.workerMB,
			0.1
		);
	}
	if (large && most) {
		hold('writer’s time a place, 100,000 to 10,000', most.cpuMsPerPlace / large.cpuMsPerPlace, 1.5);
		hold('writer’s memory, 100,000 to 10,000', most.peakMB / large.peakMB, 2);
	}
	return judged;
}

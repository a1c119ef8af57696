/** Tests report the figures that they reach here; `npm run figures` makes docs/figures.md of them. */
import { appendFileSync, mkdirSync } from 'node:fs';
import type { FigureId } from './list.ts';

/** So many went wrong of so many tried, or a value that was measured. */
export type Reached = { readonly wrong: number; readonly of: number } | { readonly value: number };

export interface Report {
	readonly figure: FigureId;
	/** Which test of those that share the figure. */
	readonly part: string;
	readonly reached: Reached;
	/** Such as `2026-12-01`. */
	readonly date: string;
}

const FOLDER = 'test-results';
/** One report a line: several runners write at once. */
export const REPORTS = `${FOLDER}/figures.jsonl`;

/** Called before what is reached is judged, so that a miss is told as well. */
export function figure(figure: FigureId, part: string, reached: Reached): void {
	const report: Report = { figure, part, reached, date: new Date().toISOString().slice(0, 10) };
	mkdirSync(FOLDER, { recursive: true });
	appendFileSync(REPORTS, `${JSON.stringify(report)}\n`);
}

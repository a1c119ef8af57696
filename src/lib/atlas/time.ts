/** When the events of the timeline were, as stretches of years. */
import type { Atlas, Id, TimelineEvent } from './types.ts';

/** Years with fractions; the end is not part of it. */
export interface Years {
	readonly from: number;
	readonly to: number;
}

const DATE = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u;

/** The stretch that a date of ISO 8601 names: a year, a month or a day. */
function yearsOfDate(date: string): Years {
	const [, year, month, day] = DATE.exec(date)!.map(Number);
	if (!month) return { from: year!, to: year! + 1 };
	const from = year! + (month - 1) / 12;
	if (!day) return { from, to: from + 1 / 12 };
	return { from: from + (day - 1) / 366, to: from + day / 366 };
}

/** "After the war" has no end that anybody gives: it is counted to the end of the next year. */
const ABOUT = 1;

export function yearsOf({ from, to, certainty }: TimelineEvent['when']): Years {
	const start = yearsOfDate(from);
	const end = to === undefined ? start.to : yearsOfDate(to).to;
	return { from: start.from, to: certainty === 'about' ? end + ABOUT : end };
}

/** What of an event the map shows: a passage, and the feature in whose words it stands. */
export function shownOf(
	atlas: Pick<Atlas, 'passages'>,
	{ sources, features }: TimelineEvent
): { readonly feature?: Id; readonly passage?: Id } {
	for (const { passage: id } of sources) {
		const passage = atlas.passages.find((one) => one.id === id);
		const feature = features.find((one) => passage?.features.includes(one)) ?? passage?.features[0];
		if (feature) return { feature, passage: id };
	}
	return { feature: features[0] };
}

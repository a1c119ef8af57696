/**
 * The timeline as open data: each event with its `when` as Linked Places Format has it
 * (https://github.com/LinkedPasts/linked-places-format), and with the words that date it.
 */
import type { TimelineEvent } from '../../../src/lib/atlas/types.ts';

type When = TimelineEvent['when'];

/** A start that is known for its earliest day alone: "after the war". */
function timespan({ from, to, certainty }: When) {
	if (certainty === 'about') return { start: { earliest: from } };
	return { start: { in: from }, ...(to !== undefined && { end: { in: to } }) };
}

export function toEvents(timeline: readonly TimelineEvent[]) {
	return timeline.map(({ id, text, when, ...others }) => ({
		...{ id, text },
		when: {
			timespans: [timespan(when)],
			label: when.label,
			certainty: when.certainty === 'about' ? 'uncertain' : 'certain'
		},
		/** How exactly it is dated: a day, a month, a year, a span, or about. */
		precision: when.certainty,
		...others
	}));
}

/** The form of `timeline.json`: what the documents date, each entry with the words that date it. */
import * as v from 'valibot';
import { compareDates, date, isDate } from './dates.ts';
import { distinct, hash, id, items, place, text } from './forms.ts';
import { selectorSchema } from './evidence.ts';

const when = v.pipe(
	v.strictObject({
		from: date,
		to: v.optional(date),
		certainty: v.picklist(['day', 'month', 'year', 'span', 'about']),
		/** As shown: "by the mid-2000s". */
		label: text('name')
	}),
	v.check(
		({ from, to = from }) => !isDate(from) || !isDate(to) || compareDates(from, to) <= 0,
		'ends before it begins; swap from and to'
	),
	v.check(
		({ to, certainty }) => (to !== undefined) === (certainty === 'span'),
		'a span, and nothing else, has an end; mend "to" or "certainty"'
	)
);

const source = v.strictObject({
	document: id,
	phrase: selectorSchema,
	/** The passage that shows the phrase with its sentence. */
	passage: v.optional(id),
	/** Seals a phrase that no passage shows, for where the document is not at hand. */
	fingerprint: v.optional(hash)
});

export const timelineSchema = items(
	v.strictObject({
		id,
		/** One sentence of ours. */
		text: text('paragraph'),
		when,
		sources: v.pipe(v.array(source), v.minLength(1, 'has no source; add one')),
		features: distinct(id),
		at: v.optional(place)
	})
);

export type TimelineEntry = v.InferOutput<typeof timelineSchema>[number];

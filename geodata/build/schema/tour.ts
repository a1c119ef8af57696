/** The form of `tour.json`: the steps of the guided reading, in order. */
import * as v from 'valibot';
import { bounds, distinct, id, items, text } from './forms.ts';

export const tourSchema = items(
	v.strictObject({
		id,
		title: text('name'),
		/** One or two sentences of ours: what the step shows, also where it is only pointed at. */
		description: text('paragraph'),
		/** Further paragraphs of ours. */
		more: v.array(text('paragraph')),
		alt: text('paragraph'),
		bounds,
		layers: distinct(id, 1),
		/** What is lit up. */
		features: distinct(id, 1),
		/** The one quotation of the step. */
		passage: id,
		/** Where the documents differ on it. */
		disagreement: v.optional(id)
	})
);

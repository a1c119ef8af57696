/** The form of `geodata/ways.json`: ways between two places, to be compared. */
import * as v from 'valibot';
import { country, distinct, id, text } from './forms.ts';

export const waysSchema = v.strictObject({
	title: text('name'),
	/** With whose words they are shown. */
	features: distinct(id),
	concerns: distinct(id),
	ways: v.pipe(
		v.array(
			v.strictObject({
				feature: id,
				/** Countries that it crosses on the way, by ISO 3166 code. */
				through: distinct(country, 1),
				state: text('line')
			})
		),
		v.minLength(2, 'needs two ways at least; add one')
	)
});

/** How the geometry of a feature is made. Positions are `[lng, lat]`, lengths in km. */
import * as v from 'valibot';
import { distance } from '../geometry/geodesic.ts';
import { countries, country, distinct, id, position, text } from './forms.ts';

/** The longest straight piece of a schematic line: a longer one comes of swapped or mistyped numbers. */
const LONGEST_LEG_KM = 500;

const name = text('name');
const km = v.pipe(v.number(), v.gtValue(0, 'is no length; give more than 0 km'));
const stop = v.strictObject({ name, at: position });
const stops = v.pipe(
	v.array(stop),
	v.minLength(2, 'needs two stops at least; add one'),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed || dataset.issues) return;
		dataset.value.slice(1).forEach((to, i) => {
			const leg = distance(dataset.value[i]!.at, to.at);
			const between = `from "${dataset.value[i]!.name}" to "${to.name}"`;
			if (leg === 0) addIssue({ message: `no way ${between}; remove one of the two` });
			if (leg > LONGEST_LEG_KM)
				addIssue({ message: `${leg.toFixed(0)} km ${between}; are lng and lat swapped?` });
		});
	})
);

export const recipeSchema = v.variant('from', [
	/** A country's land. */
	v.strictObject({ from: v.literal('country'), code: country }),
	/** The largest part of a country that does not touch its main part. */
	v.strictObject({ from: v.literal('detached-part'), code: country }),
	/** The land border of two countries. */
	v.strictObject({ from: v.literal('border'), between: countries }),
	/** A border's first stretch, from the end nearest to `start`; its last `soft` km are drawn soft. */
	v.pipe(
		v.strictObject({
			from: v.literal('border-stretch'),
			between: countries,
			start: position,
			km,
			soft: km
		}),
		v.check((recipe) => recipe.soft < recipe.km, 'its soft end is the whole of it; make it shorter')
	),
	/** A schematic line through the stops that stays `clear` km away from countries, on a river's bank. */
	v.strictObject({
		from: v.literal('bank'),
		avoid: v.pipe(v.array(country), v.minLength(1, 'names no country; name one')),
		clear: km,
		stops,
		/** Sections before, inside and after the country that the line crosses. */
		across: v.optional(v.strictObject({ code: country, sections: v.strictTuple([id, id, id]) }))
	}),
	/** A river: borders that follow it, up to the place nearest to `until`, then a line of `lines.geojson`. */
	v.strictObject({
		from: v.literal('river'),
		borders: v.pipe(v.array(countries), v.minLength(1, 'names no border; name one')),
		until: position,
		line: id
	}),
	/**
	 * A railway of `lines.geojson`, `clear` km away from countries. Its sections are named
	 * `<country>-<state>`, the country before, inside and after the one that the line crosses.
	 */
	v.strictObject({
		from: v.literal('railway'),
		line: id,
		avoid: v.pipe(v.array(country), v.minLength(1, 'names no country; name one')),
		clear: km,
		across: v.strictObject({ code: country, names: v.strictTuple([id, id, id]) }),
		sections: distinct(id, 1)
	}),
	/** A schematic line, straight from stop to stop. */
	v.strictObject({ from: v.literal('stops'), stops }),
	/** An airport of OurAirports. */
	v.strictObject({ from: v.literal('airport'), ident: name }),
	/** A town of GeoNames: the one of that name nearest to `near`. */
	v.strictObject({ from: v.literal('town'), name, code: country, near: position }),
	/** A position given here, and the country that it lies in. */
	v.strictObject({ from: v.literal('point'), code: country, at: position })
]);

export type Recipe = v.InferOutput<typeof recipeSchema>;

/** The form of `geodata/places.json`: names to orient by, which open nothing. */
import * as v from 'valibot';
import { country, position, text as name } from './forms.ts';

const text = name('name');
const named = {
	/** The English exonym in common use. */
	text,
	/** The official name in the state that administers the place; several where it lies on a border. */
	local: v.optional(text),
	/** 1 to 6; smaller ones win where two names meet. */
	rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
	/** The zoom of the map from which it shows. */
	zoom: v.pipe(v.number(), v.minValue(3), v.maxValue(12))
};
const side = v.picklist(['left', 'right', 'top', 'bottom', 'center']);
const town = v.picklist(['capital', 'city', 'town']);

export const placesSchema = v.array(
	v.variant('kind', [
		/** A town of GeoNames: the one of that name nearest to `near`. */
		v.strictObject({
			...named,
			kind: town,
			town: text,
			code: country,
			near: position,
			side
		}),
		/** A place set by hand; `angle` is how its name is turned, degrees clockwise. */
		v.strictObject({
			...named,
			kind: v.picklist(['town', 'peak', 'range', 'lake', 'sea']),
			at: position,
			source: text,
			side,
			angle: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90)))
		}),
		/** The name of a river, along it where it is nearest to `near`. */
		v.strictObject({ ...named, kind: v.literal('river'), along: text, near: position })
	])
);

export type PlaceFile = v.InferOutput<typeof placesSchema>[number];

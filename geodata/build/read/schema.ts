/** The form of the reviewed files from which features, layer groups, views and datasets are made. */
import * as v from 'valibot';
import { colorSchema, lookSchema, misfits } from './look.ts';

const id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words and hyphens')
);
const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country is its ISO 3166 code, "AZ"'));
const countries = v.tuple([country, country]);
const position = v.tuple([
	v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
	v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
]);
const stop = v.strictObject({ name: text, at: position });
const stops = v.pipe(v.array(stop), v.minLength(2));
const km = v.pipe(v.number(), v.gtValue(0));

/** How the geometry of a feature is made. Positions are `[lng, lat]`, lengths in km. */
export const recipeSchema = v.variant('from', [
	/** A country's land. */
	v.strictObject({ from: v.literal('country'), code: country }),
	/** The largest part of a country that does not touch its main part. */
	v.strictObject({ from: v.literal('detached-part'), code: country }),
	/** The land border of two countries. */
	v.strictObject({ from: v.literal('border'), between: countries }),
	/** A border's first stretch, from the end nearest to `start`; its last `soft` km are drawn soft. */
	v.strictObject({
		from: v.literal('border-stretch'),
		between: countries,
		start: position,
		km,
		soft: km
	}),
	/** A schematic line through the stops that stays `clear` km away from countries, on a river's bank. */
	v.strictObject({
		from: v.literal('bank'),
		avoid: v.array(country),
		clear: km,
		stops,
		/** Sections before, inside and after the country that the line crosses. */
		across: v.optional(v.strictObject({ code: country, sections: v.tuple([id, id, id]) }))
	}),
	/** A river: borders that follow it, up to the place nearest to `until`, then a line of `lines.geojson`. */
	v.strictObject({
		from: v.literal('river'),
		borders: v.array(countries),
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
		avoid: v.array(country),
		clear: km,
		across: v.strictObject({ code: country, names: v.tuple([id, id, id]) }),
		sections: v.array(id)
	}),
	/** A schematic line, straight from stop to stop. */
	v.strictObject({ from: v.literal('stops'), stops }),
	/** An airport of OurAirports. */
	v.strictObject({ from: v.literal('airport'), ident: text }),
	/** A town of GeoNames: the one of that name nearest to `near`. */
	v.strictObject({ from: v.literal('town'), name: text, code: country, near: position }),
	/** A position given here. */
	v.strictObject({ from: v.literal('point'), at: position })
]);

const label = v.strictObject({
	text,
	sub: v.optional(text),
	rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
	side: v.picklist(['center', 'left', 'right', 'top', 'bottom']),
	type: v.picklist(['country', 'region', 'feature', 'town', 'water', 'neighbour']),
	color: v.optional(colorSchema),
	at: position,
	far: v.optional(position)
});

const featureEntries = v.strictObject({
	id,
	name: text,
	names: v.array(
		v.strictObject({ text, lang: text, usedBy: v.optional(text), local: v.optional(v.boolean()) })
	),
	kind: v.picklist(['country', 'region', 'route', 'border', 'base', 'river', 'town', 'place']),
	kindLabel: text,
	layer: id,
	summary: text,
	method: v.picklist(['surveyed', 'derived', 'schematic']),
	methodNote: text,
	dataset: id,
	asOf: v.pipe(
		v.string(),
		v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'a date is 2025, 2025-08 or 2025-08-08')
	),
	main: v.boolean(),
	geometry: recipeSchema,
	look: lookSchema,
	/** Without `at`, the label stands at the feature's anchor. */
	label: v.strictObject({ ...label.entries, at: v.optional(position) })
});

export const featureSchema = v.pipe(
	featureEntries,
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const { look, geometry, label } = dataset.value;
		for (const message of misfits(look, geometry, label.side === 'center'))
			addIssue({
				message,
				path: [{ type: 'object', origin: 'value', input: dataset.value, key: 'look', value: look }]
			});
	})
);

export const themesSchema = v.array(v.strictObject({ id, title: text }));

export const layersSchema = v.array(v.strictObject({ id, title: text, on: v.boolean() }));
export const labelsSchema = v.array(label);

export const viewSchema = v.strictObject({
	id,
	title: text,
	description: text,
	alt: text,
	bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
	layers: v.array(id),
	feature: v.optional(id),
	concern: v.optional(id)
});

export const datasetsSchema = v.strictObject({
	/** The day on which these files were last reviewed: the date in the atlas's version. */
	reviewed: v.pipe(v.string(), v.isoDate()),
	datasets: v.array(
		v.strictObject({
			id,
			title: text,
			publisher: text,
			package: v.string(),
			version: v.string(),
			licence: text,
			licenceUrl: v.pipe(v.string(), v.url(), v.startsWith('https://')),
			credit: text,
			edition: text,
			usedFor: text
		})
	)
});

export type Recipe = v.InferOutput<typeof recipeSchema>;
export type FeatureFile = v.InferOutput<typeof featureSchema>;

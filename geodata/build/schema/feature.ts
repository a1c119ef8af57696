/** The form of features and of all that orders, names and frames them on the map. */
import * as v from 'valibot';
import { date, day } from './dates.ts';
import { bounds, distinct, id, items, language, link, position, rank, text } from './forms.ts';
import { colorSchema, lookSchema, misfits } from './look.ts';
import { recipeSchema } from './recipe.ts';

const name = v.strictObject({
	text: text('name'),
	lang: language,
	usedBy: v.optional(text('line')),
	local: v.optional(v.boolean())
});

const label = v.strictObject({
	text: text('name'),
	sub: v.optional(text('name')),
	rank,
	side: v.picklist(['center', 'left', 'right', 'top', 'bottom']),
	type: v.picklist(['country', 'region', 'feature', 'town', 'water', 'neighbour']),
	color: v.optional(colorSchema),
	at: position,
	far: v.optional(position),
	farBelow: v.optional(v.pipe(v.number(), v.gtValue(0)))
});

export const featureSchema = v.pipe(
	v.strictObject({
		id,
		name: text('name'),
		names: v.array(name),
		kind: v.picklist(['country', 'region', 'route', 'border', 'base', 'river', 'town', 'place']),
		kindLabel: text('name'),
		layer: id,
		summary: text('paragraph'),
		method: v.picklist(['surveyed', 'derived', 'schematic']),
		methodNote: text('paragraph'),
		dataset: id,
		asOf: date,
		main: v.boolean(),
		geometry: recipeSchema,
		look: lookSchema,
		/** Without `at`, the label stands at the feature's anchor. */
		label: v.strictObject({ ...label.entries, at: v.optional(position) })
	}),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const { value } = dataset;
		for (const message of misfits(value.look, value.geometry, value.label.side === 'center'))
			addIssue({
				message,
				path: [{ type: 'object', origin: 'value', input: value, key: 'look', value: value.look }]
			});
	})
);

export const layersSchema = items(v.strictObject({ id, title: text('name'), on: v.boolean() }));
export const themesSchema = items(v.strictObject({ id, title: text('name') }));
export const labelsSchema = v.array(label);

export const viewSchema = v.strictObject({
	id,
	title: text('name'),
	description: text('paragraph'),
	alt: text('paragraph'),
	bounds,
	layers: distinct(id, 1),
	feature: v.optional(id),
	concern: v.optional(id)
});

export const datasetsSchema = v.strictObject({
	/** The day on which these files were last reviewed: the date in the atlas's version. */
	reviewed: day,
	datasets: items(
		v.strictObject({
			id,
			title: text('line'),
			publisher: text('line'),
			/** The npm package and its version; empty for what is drawn by us. */
			package: v.string(),
			version: v.string(),
			licence: text('line'),
			licenceUrl: link,
			credit: text('line'),
			edition: text('line'),
			usedFor: text('line')
		})
	)
});

export type FeatureFile = v.InferOutput<typeof featureSchema>;

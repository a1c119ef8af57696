/** The form of `geodata/drawings.json`: what the map draws of a concern besides its features. */
import * as v from 'valibot';
import { distinct, id, items, position, text } from './forms.ts';
import { colorSchema } from './look.ts';

const pixels = v.pipe(v.number(), v.gtValue(0), v.maxValue(20));
/** ISO 3166 numeric, as `world-atlas` has it. */
const numeric = v.pipe(v.string(), v.regex(/^\d{3}$/u, 'is no code; give its three digits'));

const drawSchema = v.variant('as', [
	/** Through the stops, with its head at the last. */
	v.strictObject({
		as: v.literal('arrow'),
		stops: v.pipe(v.array(position), v.minLength(2, 'needs two stops at least; add one'))
	}),
	/** Along a feature's line, from end to end. */
	v.strictObject({ as: v.literal('along'), feature: id }),
	/** A point that lies beyond the map, named at its edge with its distance from another. */
	v.strictObject({ as: v.literal('beyond'), feature: id, from: id }),
	/** Some countries on a globe beside the words. */
	v.strictObject({ as: v.literal('globe'), countries: distinct(numeric, 1) })
]);

const drawingSchema = v.pipe(
	v.strictObject({
		id,
		concern: id,
		/** The passage that speaks of what is drawn. */
		passage: id,
		/** What it is, in the legend; `{km}` stands for its length. */
		word: text('line'),
		method: v.picklist(['derived', 'schematic']),
		methodNote: text('paragraph'),
		draw: drawSchema,
		stroke: v.optional(
			v.strictObject({
				color: colorSchema,
				width: pixels,
				dash: v.optional(v.tuple([pixels, pixels]))
			})
		),
		/** Its name on the map. */
		label: v.optional(
			v.strictObject({
				text: text('name'),
				at: position,
				side: v.picklist(['center', 'left', 'right', 'top', 'bottom'])
			})
		)
	}),
	v.check(
		({ draw, method }) => (draw.as === 'arrow') === (method === 'schematic'),
		'an arrow is schematic, and nothing else is; mend its method'
	),
	v.check(
		({ draw, stroke }) => ['beyond', 'globe'].includes(draw.as) === (stroke === undefined),
		'a line has a stroke, and nothing else has one'
	),
	v.check(
		({ draw, label }) => (draw.as === 'globe') === (label === undefined),
		'what stands on the map has a label, and nothing else has one'
	)
);

export const drawingsSchema = items(drawingSchema);
export type DrawingFile = v.InferOutput<typeof drawingSchema>;

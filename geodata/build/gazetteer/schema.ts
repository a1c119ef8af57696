/** The form of the gazetteer's input: one place, or one document, a line. */
import * as v from 'valibot';
import { date } from '../schema/dates.ts';
import { MOST_WORDS, STATUSES } from '../schema/evidence.ts';
import { id, language, link, position, quoted, rank, text } from '../schema/forms.ts';

const passage = v.pipe(
	v.strictObject({
		id,
		document: id,
		voice: text('line'),
		status: v.picklist(STATUSES),
		hedge: v.array(text('line')),
		parts: v.pipe(
			v.array(v.pipe(quoted, v.nonEmpty('quotes nothing; give its words'))),
			v.minLength(1, 'quotes nothing; add a part')
		)
	}),
	v.check(
		({ hedge, parts }) => hedge.every((words) => parts.some((part) => part.includes(words))),
		'its hedge does not stand in the quotation; copy the very words'
	),
	v.check(
		({ status, hedge }) => status === 'stated' || hedge.length > 0,
		'its status is not "stated"; name the words that say so under hedge'
	),
	v.check(
		({ parts }) => parts.join(' ').split(/\s+/u).length <= MOST_WORDS,
		`it quotes more than ${MOST_WORDS} words; shorten it`
	)
);

export const placeSchema = v.strictObject({
	id,
	name: text('name'),
	names: v.optional(
		v.array(
			v.strictObject({ text: text('name'), lang: language, usedBy: v.optional(text('line')) })
		),
		[]
	),
	kind: v.picklist(['route', 'border', 'base', 'river', 'town', 'place']),
	kindLabel: text('name'),
	summary: text('paragraph'),
	rank,
	method: v.picklist(['surveyed', 'derived', 'schematic']),
	methodNote: text('paragraph'),
	credit: text('line'),
	asOf: date,
	geometry: v.variant('type', [
		v.strictObject({ type: v.literal('Point'), coordinates: position }),
		v.strictObject({
			type: v.literal('LineString'),
			coordinates: v.pipe(
				v.array(position),
				v.minLength(2, 'needs two positions at least; add one'),
				v.maxLength(200, 'a line has 200 positions at most; simplify it')
			)
		})
	]),
	passages: v.pipe(v.array(passage), v.minLength(1, 'a place without a passage opens nothing'))
});

export const documentSchema = v.strictObject({
	id,
	title: text('line'),
	short: text('name'),
	publisher: text('line'),
	nature: text('line'),
	year: text('name'),
	url: v.optional(link)
});

export type PlaceLine = v.InferOutput<typeof placeSchema>;

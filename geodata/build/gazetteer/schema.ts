/** The form of the gazetteer's input: one place, or one document, a line. */
import * as v from 'valibot';
import { REGION } from '../derive/ground.ts';

/** Nothing that a reader cannot see may stand in a text: control characters, direction overrides. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;
const [WEST, SOUTH, EAST, NORTH] = REGION;
const MOST_WORDS = 70;

const id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words and hyphens'),
	v.maxLength(80, 'an id has 80 characters at most')
);
const text = (most: number) =>
	v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty('it is empty; write it or leave the line out'),
		v.maxLength(most, `it has more than ${most} characters; shorten it`),
		v.check((value) => !UNSEEN.test(value), 'it holds a character that nobody sees; remove it')
	);
const position = v.tuple(
	[
		v.pipe(v.number(), v.minValue(WEST), v.maxValue(EAST)),
		v.pipe(v.number(), v.minValue(SOUTH), v.maxValue(NORTH))
	],
	`a position is [lng, lat] within ${REGION.join(', ')}`
);

const passage = v.pipe(
	v.strictObject({
		id,
		document: id,
		voice: text(120),
		status: v.picklist(['stated', 'attributed', 'alleged', 'denied']),
		hedge: v.array(text(200)),
		parts: v.pipe(v.array(text(1000)), v.minLength(1))
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
	name: text(80),
	names: v.optional(
		v.array(v.strictObject({ text: text(80), lang: text(20), usedBy: v.optional(text(80)) })),
		[]
	),
	kind: v.picklist(['route', 'border', 'base', 'river', 'town', 'place']),
	kindLabel: text(60),
	summary: text(400),
	rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
	method: v.picklist(['surveyed', 'derived', 'schematic']),
	methodNote: text(200),
	credit: text(120),
	asOf: v.pipe(
		v.string(),
		v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'a date is 2025, 2025-08 or 2025-08-08')
	),
	geometry: v.variant('type', [
		v.strictObject({ type: v.literal('Point'), coordinates: position }),
		v.strictObject({
			type: v.literal('LineString'),
			coordinates: v.pipe(
				v.array(position),
				v.minLength(2),
				v.maxLength(200, 'a line has 200 positions at most; simplify it')
			)
		})
	]),
	passages: v.pipe(v.array(passage), v.minLength(1, 'a place without a passage opens nothing'))
});

export const documentSchema = v.strictObject({
	id,
	title: text(300),
	short: text(60),
	publisher: text(120),
	nature: text(120),
	year: text(20),
	url: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://', 'a link is https')))
});

export type PlaceLine = v.InferOutput<typeof placeSchema>;

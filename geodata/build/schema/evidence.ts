/** The form of what documents say: documents, passages, concerns, disagreements, and what is left out. */
import * as v from 'valibot';
import type { Status } from '../../../src/lib/atlas/types.ts';
import { day, interval } from './dates.ts';
import { count, distinct, hash, id, items, quoted, text } from './forms.ts';

/** Why a sentence may be left out. */
export const REASONS = [
	'heading',
	'page furniture',
	'about the text, its author or publisher',
	'repetition',
	'general statement',
	'outside the subject',
	'quotation budget'
] as const;

/** No passage shows more words. */
export const MOST_WORDS = 70;

export const STATUSES = [
	'stated',
	'attributed',
	'alleged',
	'denied'
] as const satisfies readonly Status[];
const percent = v.pipe(
	v.number(),
	v.minValue(0, 'is no share; give 0 to 100'),
	v.maxValue(100, 'is no share; give 0 to 100')
);

export const selectorSchema = v.pipe(
	v.strictObject({ exact: quoted, prefix: quoted, suffix: quoted, start: count, end: count }),
	v.check(({ exact }) => exact !== '', 'quotes nothing; give its words'),
	v.check(
		({ exact, start, end }) => end - start === exact.length,
		'its end is not where its words end; describe it anew with `npm run evidence -- add`'
	)
);

/** Quoted words under seal: `fingerprint` is what `fingerprint()` gives for the parts. */
const sealed = {
	parts: v.pipe(v.array(selectorSchema), v.minLength(1, 'quotes nothing; add a part')),
	fingerprint: hash
};

const passage = v.strictObject({
	id,
	voice: text('line'),
	status: v.picklist(STATUSES),
	hedge: distinct(quoted),
	theme: id,
	features: distinct(id, 1),
	concerns: distinct(id),
	time: v.optional(v.strictObject({ iso: interval, text: text('name') })),
	/** Shares that the quoted words give, for a small chart: `percent` of `of`. */
	figures: v.optional(
		v.pipe(
			v.array(v.strictObject({ label: text('name'), percent, of: text('line') })),
			v.minLength(1, 'is empty; leave it out')
		)
	),
	note: v.optional(text('paragraph')),
	...sealed
});

/** `passages/<document>.json`. `sha256` is that of the document's file that was quoted. */
export const passagesSchema = v.strictObject({
	sha256: hash,
	passages: items(passage),
	/** Words that are shown around passages only: they say whom or what a passage speaks of. */
	context: v.optional(v.array(v.strictObject(sealed)))
});

/** `passages/<document>.left-out.json`: sentences that are not quoted, by their place and hash only. */
export const leftOutSchema = v.array(
	v.strictObject({ start: count, end: count, sha256: hash, reason: v.picklist(REASONS) })
);

/** `documents/<id>.json`: what is not computed of a document, and the name of its file among the sources. */
export const documentSchema = v.strictObject({
	file: v.pipe(
		v.string(),
		v.regex(/^[\w-]+\.txt$/u, 'is no text file; give its name without a folder')
	),
	title: text('line'),
	untitled: v.optional(v.boolean()),
	short: text('name'),
	author: v.optional(text('line')),
	authorName: v.optional(v.strictObject({ given: text('name'), family: text('name') })),
	publisher: text('line'),
	nature: text('line'),
	dateKnown: text('paragraph'),
	dateIso: interval,
	year: v.pipe(v.string(), v.regex(/^\d{4}$/u, 'is no year; give its four digits')),
	sha256: hash,
	canonicalSha256: hash,
	words: count,
	/** Less than the limit that stands in the code, if less is wanted. */
	budgetPercent: v.optional(percent),
	about: v.array(text('paragraph'))
});

export const concernsSchema = items(
	v.strictObject({
		id,
		title: text('line'),
		voice: text('line'),
		group: v.picklist(['officials', 'commentary']),
		passage: id,
		features: distinct(id, 1),
		note: v.optional(text('paragraph'))
	})
);

export const disagreementsSchema = items(
	v.strictObject({
		id,
		title: text('line'),
		summary: text('paragraph'),
		passages: distinct(id, 2),
		features: distinct(id, 1),
		concerns: distinct(id)
	})
);

/** `mentions.json`: feature -> the words by which a text names it, each the beginning of a word or more. */
export const mentionsSchema = v.record(id, distinct(text('line'), 1));

/** `corrections.json`: what was wrong in a frozen version. */
export const correctionsSchema = v.array(
	v.strictObject({
		version: v.pipe(
			v.string(),
			v.regex(/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/u, 'is no version; give it as its address has it')
		),
		frames: distinct(id, 1),
		date: day,
		note: text('paragraph'),
		page: v.pipe(
			v.string(),
			v.regex(
				/^\/([a-z0-9-]+\/)*$/u,
				'is no page; give its address from the root, "/features/iran/"'
			)
		)
	})
);

export type DocumentFile = v.InferOutput<typeof documentSchema>;
export type PassageFile = v.InferOutput<typeof passagesSchema>;
export type StoredPassage = PassageFile['passages'][number];
export type Sealed = NonNullable<PassageFile['context']>[number];
export type LeftOut = v.InferOutput<typeof leftOutSchema>[number];
export type Mentions = v.InferOutput<typeof mentionsSchema>;

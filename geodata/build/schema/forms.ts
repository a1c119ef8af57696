/** Parts that the reviewed files have in common. Each message says what is wrong and how to mend it. */
import * as v from 'valibot';
import { REGION } from '../geometry/position.ts';

/** The most characters that a name, a line and a paragraph may have: what a label, a heading and a popover hold. */
const LONGEST = { name: 80, line: 200, paragraph: 800 } as const;
const [WEST, SOUTH, EAST, NORTH] = REGION;

/**
 * What a reader cannot see: control and format characters, direction overrides, unassigned ones. Only
 * the zero-width non-joiner has a place, between two Arabic letters, where Persian spelling asks for it.
 */
const UNSEEN =
	/(?!\u200c)[\p{C}\p{Zl}\p{Zp}]|(?<!\p{Script=Arabic})\u200c|\u200c(?!\p{Script=Arabic})/u;

function unseen({ input }: { input: string }): string {
	const { index, 0: found } = UNSEEN.exec(input)!;
	const code = found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
	return `holds U+${code} at character ${index + 1}, which nobody sees; remove it`;
}

/** Words of a document: as they stand there, but never with what a reader cannot see. */
export const quoted = v.pipe(
	v.string(),
	v.check((value) => !UNSEEN.test(value), unseen),
	v.check((value) => value === value.normalize(), 'is not in Unicode NFC; compose its letters')
);

/** Words of ours. */
export function text(size: keyof typeof LONGEST) {
	const most = LONGEST[size];
	return v.pipe(
		quoted,
		v.check((value) => value.trim() !== '', 'is empty; write it, or leave it out if it may be'),
		v.check((value) => value === value.trim(), 'begins or ends with a space; remove it'),
		v.maxLength(most, ({ input }) => `has ${input.length} characters; shorten it to ${most}`),
		v.check((value) => !/\bhttp:/iu.test(value), 'links over http; write https')
	);
}

/** An id stands in addresses and is a key of objects: "constructor" would find what no file holds. */
export const id = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'an id is lower-case words joined by "-"; rename it'),
	v.maxLength(LONGEST.name, `an id has ${LONGEST.name} characters at most; shorten it`),
	v.check((value) => !(value in {}), 'is a word of the programming language; rename it')
);

/** A list in which nothing stands twice. */
export function distinct<const S extends v.GenericSchema<unknown, string>>(item: S, least = 0) {
	return v.pipe(
		v.array(item),
		v.minLength(least, `needs ${least} at least; add what is missing`),
		v.check((list) => new Set(list).size === list.length, 'holds one thing twice; remove one')
	);
}

/** A list of things with ids, none twice. */
export function items<const S extends v.GenericSchema<unknown, { readonly id: string }>>(item: S) {
	const repeated = (list: readonly { readonly id: string }[]) =>
		list.find(({ id: one }, i) => list.findIndex(({ id: other }) => other === one) < i)?.id;
	return v.pipe(
		v.array(item),
		v.check(
			(list) => repeated(list) === undefined,
			({ input }) => `"${repeated(input)}" stands here twice; rename or remove one`
		)
	);
}

const number = (least: number, most: number, what: string) =>
	v.pipe(
		v.number(),
		v.check(
			(value) => value >= least && value <= most,
			({ input }) => `is ${input}; give ${what} from ${least} to ${most}`
		)
	);

/** `[lng, lat]` in the region that the atlas holds. */
export const position = v.strictTuple([
	number(WEST, EAST, 'a longitude'),
	number(SOUTH, NORTH, 'a latitude')
]);

/** `[lng, lat]` anywhere: what happened need not have happened on the map. */
export const place = v.strictTuple([
	number(-180, 180, 'a longitude'),
	number(-90, 90, 'a latitude')
]);

/** A map narrower than this shows nothing but a line's width, in degrees. */
const NARROWEST = 0.05;

/** `[west, south, east, north]`. */
export const bounds = v.pipe(
	v.strictTuple([...position.items, ...position.items]),
	v.check(
		([west, south, east, north]) => east - west >= NARROWEST && north - south >= NARROWEST,
		`are empty or swapped; give [west, south, east, north], ${NARROWEST}° apart at least`
	)
);

/** Whether the platform's own list of names (CLDR) knows a code. */
function known(type: 'region' | 'language', code: string): boolean {
	try {
		return new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) !== undefined;
	} catch {
		return false;
	}
}

export const country = v.pipe(
	v.string(),
	v.regex(/^[A-Z]{2}$/u, 'a country is its ISO 3166 code; write "AZ"'),
	v.check((code) => code !== 'ZZ' && known('region', code), 'no country has this code; mend it')
);

export const countries = v.pipe(
	v.strictTuple([country, country]),
	v.check(([a, b]) => a !== b, 'names one country twice; name two')
);

/** A BCP 47 tag in its canonical form, of a language that there is. */
export const language = v.pipe(
	v.string(),
	v.check(
		(tag) => known('language', tag) && Intl.getCanonicalLocales(tag)[0] === tag,
		'is no language; give its BCP 47 tag, "az" or "fa"'
	)
);

export const link = v.pipe(
	quoted,
	v.url('is no link; give the whole address'),
	v.startsWith('https://', 'a link is https; change its beginning')
);

export const hash = v.pipe(
	v.string(),
	v.regex(/^[0-9a-f]{64}$/u, 'a SHA-256 is 64 hexadecimal digits; compute it anew')
);

export const count = v.pipe(
	v.number(),
	v.integer('is no whole number; round it'),
	v.minValue(0, 'is less than 0; give 0 or more')
);

/** How soon a name is shown on the map: 1 is first. */
export const rank = v.pipe(
	v.number(),
	v.integer('is no whole number; give 1, shown first, to 5'),
	v.minValue(1, 'is no rank; give 1, shown first, to 5'),
	v.maxValue(5, 'is no rank; give 1, shown first, to 5')
);

/** Bad files made from good ones by rules: each field of each kind of file, broken in each way that its type has. */
import type { Json, Project } from './project.fixture.ts';

/** One file as it should not be, and the item that the problem names. */
export interface Bad {
	readonly name: string;
	/** The file that the problem names. */
	readonly file: string;
	/** The file that is changed, if another one. */
	readonly changed?: string;
	readonly item: string;
	/** `null`: the file is missing. */
	readonly text: string | Uint8Array | null;
}

type Path = readonly (string | number)[];
interface Place {
	readonly path: Path;
	readonly value: Json;
}

/** Words of ours, which a reader sees: every way in which no text of theirs may be. */
const OURS =
	/^(name|title|text|sub|usedBy|kindLabel|summary|methodNote|description|alt|short|publisher|nature|dateKnown|voice|note|label|of|licence|credit|edition|usedFor|author|given|family|about|more)$/u;
/** Words of documents, which may be long and begin with a space. */
const QUOTED = /^(exact|prefix|suffix|hedge)$/u;

/** What a file need not hold; "across" and "passage" are missed elsewhere, by what depends on them. */
const OPTIONAL =
	/^(usedBy|local|sub|far|at|section|dash|round|cased|fades|shift|color|across|untitled|author|authorName|budgetPercent|feature|concern|time|note|figures|context|to|passage|fingerprint|disagreement)$/u;

const UNSEEN: readonly (readonly [string, (text: string) => Json])[] = [
	['a control character', (text) => `${text}\u0007`],
	['a direction override', (text) => `\u202e${text}`],
	['a text not in NFC', (text) => `${text}e\u0301`]
];
const TEXT: typeof UNSEEN = [
	...UNSEEN,
	['an empty text', () => ''],
	['a space at its end', (text) => `${text} `],
	['20,000 letters', () => 'a'.repeat(20_000)],
	['a link over http', (text) => `${text} http://example.org`]
];
const BY_KEY: Readonly<Record<string, typeof UNSEEN>> = {
	id: [
		['no id', () => 'No Id'],
		['a word of the language', () => 'constructor']
	],
	lang: [
		['no language', () => 'zzz'],
		['a language in another form', () => 'AZ-latn']
	],
	asOf: [
		['no day of the calendar', () => '2025-13-45'],
		['a far day', () => '2999'],
		['a day after the review', () => '2099-01-01']
	],
	reviewed: [['no day of the calendar', () => '2025-02-30']],
	dateIso: [
		['a swapped interval', () => '2025/2024'],
		['no date', () => 'spring']
	],
	iso: [['no date', () => '2024-00']],
	from: [['nothing that there is', () => 'guess']],
	file: [['a path', () => '../secret.txt']],
	code: [
		['no country', () => 'QQ'],
		['a name of a country', () => 'Iran']
	],
	kind: [['no kind', () => 'airport']],
	method: [['no method', () => 'guessed']],
	status: [['no status', () => 'rumoured']],
	group: [['no group', () => 'others']],
	certainty: [['no certainty', () => 'perhaps']],
	side: [['no side', () => 'north']],
	reason: [['no reason', () => 'no']],
	color: [['no colour', () => 'red']],
	licenceUrl: [
		['a link over http', (text) => text.replace('https', 'http')],
		['no link', () => 'javascript:alert(1)']
	],
	sha256: [['no hash', () => 'abc']],
	fingerprint: [['no hash', () => 'abc']],
	page: [['another site', () => '//example.org/']]
};

/** Every bad file that the rules make, one for each kind of place in each kind of file. */
export function badFiles(project: Project): Bad[] {
	const seen = new Set<string>();
	return Object.entries(project).flatMap(([file, good]) =>
		placesIn(good).flatMap(({ path, value }) => {
			const kind = kindOf(file, path, good);
			if (seen.has(kind)) return [];
			seen.add(kind);
			return faultsOf(path, value).map(([what, item, make]) => ({
				name: `${file}: ${path.join('.') || 'all of it'}: ${what}`,
				file,
				item,
				text: make(good)
			}));
		})
	);
}

/** A place of the same kind is tried once: list positions do not matter, ways of making a geometry do. */
function kindOf(file: string, path: Path, good: Json): string {
	const folder = file.replace(
		/[^/]*(?=\.left-out\.json|\.json$)/u,
		file.includes('/') ? '*' : '$&'
	);
	const way = path[0] === 'geometry' ? good.geometry?.from : '';
	const keys = path.map((key) => (typeof key === 'number' ? '#' : key));
	return [file === 'mentions.json' ? 'mentions' : folder, way, ...keys].join('/');
}

function placesIn(value: Json, path: Path = []): Place[] {
	const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
	const keyOf = (key: string) => (Array.isArray(value) ? Number(key) : key);
	return [
		{ path, value },
		...inner.flatMap(([key, item]) => placesIn(item, [...path, keyOf(key)]))
	];
}

type Fault = readonly [what: string, item: string, make: (good: Json) => string];

function faultsOf(path: Path, value: Json): Fault[] {
	const key = path.findLast((part) => typeof part === 'string') ?? '';
	const put = (what: string, bad: Json, item = String(key)): Fault => [
		what,
		item,
		(good) => JSON.stringify(withValue(good, path, bad), null, '\t')
	];
	const faults = [put('null', null)];
	if (typeof value === 'number') faults.push(put('a text for a number', String(value)));
	if (typeof value === 'boolean') faults.push(put('a text for yes or no', String(value)));
	if (typeof value === 'string') {
		const ways = OURS.test(key) ? TEXT : QUOTED.test(key) ? UNSEEN : (BY_KEY[key] ?? []);
		faults.push(...ways.map(([what, break_]) => put(what, break_(value))));
	}
	if (Array.isArray(value)) faults.push(put('no list', { 0: value[0] }));
	else if (typeof value === 'object' && value !== null && path.at(-1) !== undefined) {
		faults.push(put('an unknown key', { ...value, colour: 'red' }, 'colour'));
		const keys = Object.keys(value);
		const [first] = keys;
		if (first) faults.push([`"${first}" twice`, first, (good) => twice(good, path, first)]);
		const needed = keys.filter((name) => !OPTIONAL.test(name));
		faults.push(...needed.map((name) => put(`without "${name}"`, without(value, name), name)));
	}
	return faults.filter(([, item]) => item !== '' || path.length === 0);
}

function without(value: Json, name: string): Json {
	return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}

function withValue(good: Json, [key, ...rest]: Path, value: Json): Json {
	if (key === undefined) return value;
	const copy = Array.isArray(good) ? [...good] : { ...good };
	copy[key] = withValue(good[key], rest, value);
	return copy;
}

/** The text in which an object holds a key twice: JavaScript cannot, so a mark is put in and replaced. */
function twice(good: Json, path: Path, key: string): string {
	const object = path.reduce((holder: Json, part) => holder[part], good);
	const marked = withValue(good, path, { '\u0001': object[key], ...object });
	return JSON.stringify(marked, null, '\t').replace('"\\u0001"', JSON.stringify(key));
}

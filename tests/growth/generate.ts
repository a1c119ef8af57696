/**
 * Makes an invented gazetteer of any size, for tests and measurements:
 * `jiti tests/growth/generate.ts <places> <folder>`. Names, documents and quotations are made up by a
 * seeded generator and say so; the same number gives the same bytes. One line is held at a time.
 */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { random } from '../random.ts';

const [WEST, SOUTH, EAST, NORTH] = [41, 35.5, 53.5, 44];
const STARTS = 'Ba Ka Lo Mi Na Or Pe Qu Ra Sa Te Ul Va Xa Yo Za Şa Çe Ər Gö'.split(' ');
const MIDDLES = 'lan mir dov san tek vor nil bar gul zan'.split(' ');
const ENDS = 'abad kend iya ora ut an eli esk oy ün'.split(' ');
const KINDS = [
	['town', 'Town'],
	['place', 'Place'],
	['base', 'Depot'],
	['route', 'Footpath'],
	['river', 'Brook']
] as const;
const WORDS =
	'the upper lower old new mill bridge road market orchard well keeps its name from a story that nobody here can date and travellers count three fountains before the square'.split(
		' '
	);

/** Writes `count` invented places, and a document for every hundred, into `folder`. */
export function generate(count: number, folder: string): void {
	mkdirSync(folder, { recursive: true });
	const documents = Math.max(2, Math.ceil(count / 100));
	writeLines(join(folder, 'documents.ndjson'), documents, (i) => ({
		id: `invented-report-${i}`,
		title: `An invented report, number ${i}`,
		short: `Invented report ${i}`,
		publisher: 'Nobody',
		nature: 'Invented text for tests',
		year: String(1990 + (i % 35))
	}));
	writeLines(join(folder, 'places.ndjson'), count, (i) => invent(i, documents));
}

/** The place of a number. Every fifth is a line; two in three stand around one of forty towns. */
export function invent(i: number, documents: number) {
	const next = random(i * 2654435761 + 12345);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
	const name = `${pick(STARTS)}${pick(MIDDLES)}${pick(ENDS)} ${pick(STARTS)}${pick(ENDS)} ${i}`;
	const [kind, kindLabel] = KINDS[i % KINDS.length]!;
	const round = (value: number) => Number(value.toFixed(5));
	const at = placeAmong(i, next);
	const step = () => round((next() - 0.5) * 0.04);
	const line = [at, [at[0] + step(), at[1] + step()], [at[0] + step(), at[1] + step()]];
	return {
		id: `invented-${i}`,
		name,
		names: i % 4 ? [] : [{ text: `${pick(STARTS)}${pick(MIDDLES)}ka ${i}`, lang: 'az' }],
		kind,
		kindLabel: `${kindLabel}, invented`,
		summary: `An invented place for tests, number ${i} of its gazetteer.`,
		rank: i % 1000 === 0 ? 1 : i % 100 === 0 ? 2 : i % 20 === 0 ? 3 : i % 4 === 0 ? 4 : 5,
		method: 'schematic',
		methodNote: 'Drawn by a generator; there is no such place.',
		credit: 'Invented',
		asOf: '2026',
		geometry:
			kind === 'route' || kind === 'river'
				? { type: 'LineString', coordinates: line.map(([x, y]) => [round(x!), round(y!)]) }
				: { type: 'Point', coordinates: at.map(round) },
		passages: [0, 1].map((part) => {
			const words = Array.from({ length: 28 }, () => pick(WORDS)).join(' ');
			const alleged = (i + part) % 10 === 0;
			return {
				id: `invented-${i}-${part}`,
				document: `invented-report-${Math.floor(next() * documents)}`,
				voice: 'the invented report',
				status: alleged ? 'alleged' : 'stated',
				hedge: alleged ? ['unconfirmed and denied'] : [],
				parts: [`Of ${name}: ${words}${alleged ? ', which is unconfirmed and denied' : ''}.`]
			};
		})
	};
}

function placeAmong(i: number, next: () => number): [number, number] {
	const anywhere = (): [number, number] => [
		WEST + next() * (EAST - WEST),
		SOUTH + next() * (NORTH - SOUTH)
	];
	if (i % 3 === 0) return anywhere();
	const town = random((i % 40) + 1);
	const spread = () => (next() + next() - 1) * 0.5;
	const keep = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
	return [
		keep(WEST + town() * (EAST - WEST) + spread(), WEST, EAST),
		keep(SOUTH + town() * (NORTH - SOUTH) + spread(), SOUTH, NORTH)
	];
}

function writeLines(path: string, count: number, line: (i: number) => unknown): void {
	const file = openSync(path, 'w');
	let waiting = '';
	for (let i = 0; i < count; i++) {
		waiting += `${JSON.stringify(line(i))}\n`;
		if (waiting.length > 1_000_000 || i === count - 1) {
			writeSync(file, waiting);
			waiting = '';
		}
	}
	closeSync(file);
}

if (process.argv[1]?.endsWith('generate.ts')) {
	const [count, folder] = process.argv.slice(2);
	if (!/^[1-9]\d*$/.test(count ?? '') || !folder) {
		console.error('Usage: jiti tests/growth/generate.ts <places> <folder>');
		process.exit(1);
	}
	generate(Number(count), folder);
}

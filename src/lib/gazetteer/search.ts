/**
 * Search among any number of names, in chunks: a chunk holds what begins with its prefix, all of it or,
 * when that is too much, the best of it and the letters by which the chunks below go on. So a reader
 * loads one small file per letter at most, and no list of chunks.
 */
import { plain } from '../atlas/plain.ts';
import type { Id } from '../atlas/types.ts';

/** One name of a place. */
export interface Found {
	readonly id: Id;
	/** The name by which it was found. */
	readonly text: string;
	/** Its main name, where that is another. */
	readonly name?: string;
	readonly kind: string;
}

export interface Chunk {
	/** The characters by which deeper chunks go on; empty where this chunk holds everything. */
	readonly next: string;
	readonly found: readonly Found[];
}

/** No name is told apart by more than this. */
const LONGEST = 60;

/** What a name is found by: itself from each of its words on. */
export function keysOf(text: string): string[] {
	const words = plain(text).split(' ').filter(Boolean);
	return words.map((_, index) => [...words.slice(index).join(' ')].slice(0, LONGEST).join(''));
}

/** A chunk's file, in the gazetteer's folder; other than plain letters stand as their code. */
export function chunkFile(prefix: string): string {
	const safe = [...prefix].map((letter) =>
		/[a-z0-9]/.test(letter) ? letter : `-${letter.codePointAt(0)!.toString(16)}-`
	);
	return `search/_${safe.join('')}.json`;
}

/** Names that begin, or a word of which begins, with a query; `all` says whether these are all. */
export interface Answer {
	readonly found: readonly Found[];
	readonly all: boolean;
}

/**
 * Looks a query up; `load` gives the chunk of a prefix. The words of a query stand in the name's
 * order, or in any order after the longest.
 */
export async function search(
	query: string,
	load: (prefix: string) => Promise<Chunk>
): Promise<Answer> {
	const wanted = [...plain(query)].slice(0, LONGEST).join('');
	if (!wanted) return { found: [], all: true };
	const answer = await walk(wanted, load);
	const words = wanted.split(' ');
	if (answer.found.length || words.length < 2) return answer;
	const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
	const wide = await walk(longest, load);
	const has = ({ text }: Found) => words.every((word) => hasWord(text, word));
	return { ...wide, found: wide.found.filter(has) };
}

/** Whether a name, from one of its words on, begins with what is wanted. */
const hasWord = (text: string, wanted: string) => ` ${plain(text)}`.includes(` ${wanted}`);

async function walk(wanted: string, load: (prefix: string) => Promise<Chunk>): Promise<Answer> {
	const letters = [...wanted];
	for (let depth = 0; ; depth++) {
		const chunk = await load(letters.slice(0, depth).join(''));
		const letter = letters[depth];
		if (letter !== undefined && chunk.next && [...chunk.next].includes(letter)) continue;
		const begins = ({ text }: Found) => hasWord(text, wanted);
		return { found: chunk.found.filter(begins), all: chunk.next === '' || letter !== undefined };
	}
}

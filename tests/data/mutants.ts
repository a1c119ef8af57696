/** Every small way in which a quotation can be wrong, for proving that each is refused. */
import type { Selector } from '../../src/lib/atlas/types.ts';

export const FIELDS = ['exact', 'prefix', 'suffix'] as const;

/** The kinds of change; each maps a text to all its mutants of that kind. */
export const KINDS: Readonly<Record<string, (text: string) => string[]>> = {
	'changed character': (text) => at(text, (char) => (char === 'x' ? 'y' : 'x')),
	'dropped character': (text) => at(text, () => ''),
	'doubled character': (text) => at(text, (char) => char + char),
	'dropped "not"': (text) => found(text, /\bnot /gu, () => ''),
	'changed digit': (text) => found(text, /\d/gu, (digit) => String((Number(digit) + 1) % 10)),
	'swapped word': (text) =>
		found(text, /(?<=^| )(\S+) (?!\1(?: |$))(\S+)/gu, (pair) => pair.split(' ').reverse().join(' '))
};

/** All mutants of one kind of one field; an `end` that follows the new length makes them plausible. */
export function mutate(part: Selector, field: (typeof FIELDS)[number], kind: string): Selector[] {
	return KINDS[kind]!(part[field]).map((text) => ({
		...part,
		[field]: text,
		end: field === 'exact' ? part.start + text.length : part.end
	}));
}

function at(text: string, change: (char: string) => string): string[] {
	return text
		.split('')
		.map((char, index) => text.slice(0, index) + change(char) + text.slice(index + 1));
}

function found(text: string, words: RegExp, change: (match: string) => string): string[] {
	return [...text.matchAll(words)].map(
		({ index, 0: match }) => text.slice(0, index) + change(match) + text.slice(index + match.length)
	);
}

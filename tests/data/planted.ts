/** A document with ten small changes, each inside a quotation of its own. */
import type { Quote } from '../../src/lib/quotes/read.ts';

/** What a slip or a forger would do to the middle of a text. */
const CHANGES: readonly ((text: string) => string)[] = [
	(text) => text.replace(/(?<=\w)e/u, 'a'),
	(text) => text.replace(/(?<=\w)[nt]/u, ''),
	(text) => text.replace(/ (?=\w)/u, ' not '),
	(text) => text.replace(/(\w+) (\w+)/u, '$2 $1'),
	(text) => text.replace(/(?<=[a-z])(?= )/u, ','),
	(text) => text.replace(/(?<=[a-z]) (?=[a-z])/u, ''),
	(text) => text.replace(/ \w+/u, ''),
	(text) => text.replace(/[a-z](?=\w)/u, (letter) => letter.toUpperCase()),
	(text) => text.replace(/(?<=\w)i/u, '1'),
	(text) => text.replace(/(?<= )\w+/u, (word) => `${word} ${word}`)
];

/** `ids`: of the quotations that are changed, in the text's order. Nothing that two of them share is changed. */
export function planted(text: string, quotes: readonly Quote[]) {
	const chosen = quotes
		.flatMap(({ id, parts }) => parts.slice(-1).map(({ exact }) => ({ id, exact })))
		.filter(({ exact }) => exact.length > 40)
		// A caption stands there twice: the other one would still hold what was changed.
		.filter(({ exact }) => text.split(pattern(exact)).length === 2)
		.filter(
			({ exact, id }) =>
				!quotes.some((one) => one.id !== id && one.parts.some((part) => part.exact.includes(exact)))
		)
		.slice(0, CHANGES.length);
	const changed = chosen.reduce(
		(all, { exact }, index) =>
			all.replace(pattern(exact), (found) => {
				const middle = Math.floor(found.length / 3);
				return found.slice(0, middle) + CHANGES[index]!(found.slice(middle));
			}),
		text
	);
	return { changed, ids: chosen.map(({ id }) => id) };
}

const pattern = (exact: string) =>
	new RegExp(
		exact
			.split(' ')
			.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'))
			.join('\\s+'),
		'u'
	);

/**
 * A document as somebody else has it: its lines, folded into forms in which a quotation can be looked
 * for. Another copy breaks its lines elsewhere, divides words, and prints its own head and foot on each page.
 */
import { canonicalise } from './selectors.ts';

export interface Line {
	readonly text: string;
	/** Counted from 1, where the copy has pages. */
	readonly page?: number;
}

/** Lines joined by "\n", with where each begins. */
export interface Folded {
	readonly text: string;
	readonly starts: readonly number[];
	/** Each line's number in the copy, from 0. */
	readonly numbers: readonly number[];
}

export interface Copy {
	readonly lines: readonly Line[];
	/** As the build compares it. */
	readonly canonical: string;
	readonly whole: Folded;
	/** Without page numbers and without lines that stand there again and again; `null` where there are none. */
	readonly bare: Folded | null;
}

/** What nobody sees in a line: a soft hyphen that divides nothing, joiners, marks of byte order. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;
/** A soft hyphen that does divide a word. */
const DIVIDED = /\u00ad\s*$/u;
const LIGATURE = /[\ufb00-\ufb06]/gu;
/** "3", "Page 3 of 9", "3/9". */
const PAGE_NUMBER = /^(page )?\d+( ?(\/|of) ?\d+)?$/iu;

export function copyOf(lines: readonly Line[]): Copy {
	const furniture = furnitureOf(lines);
	return {
		lines,
		canonical: canonicalise(lines.map(({ text }) => text).join('\n')),
		whole: join(lines, () => true),
		bare: furniture.size > 0 ? join(lines, (number) => !furniture.has(number)) : null
	};
}

/** Lines of a text; a form feed begins a page. */
export function linesOfText(text: string): Line[] {
	const pages = text.split('\f');
	return pages.flatMap((page, index) =>
		page
			.split(/\r\n?|[\n\u0085\u2028\u2029]/u)
			.map((text) => (pages.length > 1 ? { text, page: index + 1 } : { text }))
	);
}

/** A text in the form in which it is compared. */
export function fold(text: string): string {
	return canonicalise(
		text
			.replace(DIVIDED, '-')
			.replace(UNSEEN, '')
			.replace(LIGATURE, (ligature) => ligature.normalize('NFKC'))
	);
}

/** Whether folding took away more than white space. */
export const isRepaired = (text: string): boolean =>
	text.replace(DIVIDED, '').search(UNSEEN) >= 0 || text.search(LIGATURE) >= 0;

/** The number of the line, from 0, in which a place of the folded text lies. */
export function lineAt({ starts, numbers }: Folded, offset: number): number {
	const after = starts.findIndex((start) => start > offset);
	return numbers[after < 0 ? numbers.length - 1 : after - 1]!;
}

function join(lines: readonly Line[], keeps: (number: number) => boolean): Folded {
	const kept: string[] = [];
	const starts: number[] = [];
	const numbers: number[] = [];
	let length = 0;
	for (const [number, line] of lines.entries()) {
		const text = fold(line.text);
		if (text === '' || !keeps(number)) continue;
		kept.push(text);
		starts.push(length);
		numbers.push(number);
		length += text.length + 1;
	}
	return { text: kept.join('\n'), starts, numbers };
}

/** Numbers of the lines that are a page's own: page numbers, and what stands there twice but for its numbers. */
function furnitureOf(lines: readonly Line[]): Set<number> {
	const places = new Map<string, number[]>();
	const found = new Set<number>();
	for (const [number, line] of lines.entries()) {
		const text = fold(line.text);
		if (text === '') continue;
		if (PAGE_NUMBER.test(text)) found.add(number);
		const shape = text.replace(/\d+/gu, '#');
		const same = places.get(shape);
		if (same) same.push(number);
		else places.set(shape, [number]);
	}
	for (const numbers of places.values())
		if (numbers.length > 1) numbers.forEach((number) => found.add(number));
	return found;
}

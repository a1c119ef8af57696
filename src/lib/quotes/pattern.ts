/** A quotation as a pattern that finds it in a copy's folded text, however the copy is set. */

/** What another copy may set in another way without other words. */
export const SETTINGS = ['division', 'spaces', 'marks'] as const;
export type Setting = (typeof SETTINGS)[number];

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Forms of one mark. */
const FORMS = ["'’‘ʼ`´", '"“”„‟', '-‐‑‒–—−'];

const escape = (character: string) => character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');

/**
 * A line's end is always a space. With `division` a word may be divided at a line's end; with `spaces`
 * there may be one more or less where it stands between no two letters; with `marks` dashes, apostrophes
 * and quotation marks may have another form.
 * @param text folded.
 */
export function patternOf(text: string, allowed: readonly Setting[]): RegExp {
	const [division, spaces, marks] = SETTINGS.map((setting) => allowed.includes(setting));
	const characters = [...text];
	const pieces = characters.map((character, index) => {
		const next = characters[index + 1];
		if (character === ' ') {
			const joins = isLetter(characters[index - 1]) && isLetter(next);
			return spaces && !joins ? '[ \\n]?' : '[ \\n]';
		}
		const forms = marks ? FORMS.find((all) => all.includes(character)) : undefined;
		const one = forms ? `[${forms}]` : escape(character);
		return next === undefined || next === ' ' ? one : one + between(character, next);
	});
	return new RegExp(pieces.join(''), 'gu');

	/** What may stand between two characters of a quotation that follow each other. */
	function between(character: string, next: string): string {
		if (isLetter(character) && isLetter(next)) return division ? '(?:-\\n)?' : '';
		if (spaces) return '[ \\n]?';
		return division && character === '-' ? '\\n?' : '';
	}
}

const isLetter = (character: string | undefined) =>
	character !== undefined && LETTER.test(character);

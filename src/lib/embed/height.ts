/** How high a frame is that does not follow its content. */

/** Characters of text on a line, and a line's height in CSS pixels, at 600 px. */
const LINE = { characters: 70, height: 25 };
/** The map above the text; heading, captions and the line of credits. */
const MAP = 340;
const AROUND = 250;

/**
 * CSS pixels that show the map and the text at 600 px and wider. On a narrower screen the map gives
 * way to the text, so nothing is cut there either.
 */
export function frameHeight(characters: number): number {
	const lines = Math.ceil(characters / LINE.characters);
	return Math.ceil((MAP + AROUND + lines * LINE.height) / 20) * 20;
}

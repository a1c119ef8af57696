/** How high a frame is that does not follow its content. */

interface Place {
	/** Characters of text on a line. */
	readonly characters: number;
	/** CSS pixels of the map, and of heading, captions and the line of credits. */
	readonly map: number;
	readonly around: number;
}

/** In an article, 600 px wide. */
const ARTICLE: Place = { characters: 70, map: 340, around: 250 };
/** On a phone, 360 px wide: what does not fit would hold the finger that means the article. */
const PHONE: Place = { characters: 38, map: 180, around: 440 };
/** A line's height in CSS pixels. */
const LINE = 25;

const heightIn = ({ characters, map, around }: Place, text: number) =>
	map + around + Math.ceil(text / characters) * LINE;

/** CSS pixels that show the map and `text` characters of words at 360 px and wider. */
export function frameHeight(text: number): number {
	const height = Math.max(heightIn(ARTICLE, text), heightIn(PHONE, text));
	return Math.ceil(height / 20) * 20;
}

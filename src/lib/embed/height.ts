/** How high a frame is that does not follow its content: reckoned from the words that it shows, block by block. */
import { Parser } from 'htmlparser2';

/** How a block is set, in CSS pixels: of a letter the mean width, of a line the height, and what stands above and below. */
interface Setting {
	readonly letter: number;
	readonly line: number;
	readonly around: number;
}

const SMALL: Setting = { letter: 6.4, line: 18, around: 2 };
const QUOTATION: Setting = { letter: 8.6, line: 23.1, around: 7 };
const SETTINGS: Readonly<Record<string, Setting>> = {
	h1: { letter: 12.5, line: 27.6, around: 4 },
	h2: { letter: 8, line: 18, around: 4 },
	h3: { letter: 7.5, line: 20, around: 8 },
	h4: { letter: 7.5, line: 20, around: 18 },
	p: { letter: 7.35, line: 20.2, around: 4 },
	summary: { letter: 7.2, line: 19, around: 14 },
	// Links in a row, each with room around it for a finger.
	ul: { letter: 8, line: 46, around: 8 },
	nav: { letter: 8, line: 24, around: 46 }
};
/** What an element takes besides its blocks: pixels of the width, and of the height. */
const TAKES: Readonly<Record<string, readonly [across: number, down: number]>> = {
	section: [0, 18],
	figure: [17, 8],
	ol: [66, 0],
	footer: [0, 10],
	dl: [0, 22]
};
/** The same by a class. */
const SINGLE: readonly [number, number] = [44, 6];

/** What begins no line of its own. */
const INLINE = new Set('a b bdi cite dd dt em li mark small span time'.split(' '));
/** Figures in a row. */
const FIGURES = 56;

/** The frame on a phone: its words are longest there, and what does not fit would hold the finger that means the article. */
const PHONE = { width: 336, map: 260, around: 26 + 106 };

/** CSS pixels of the words that stand there before a reader unfolds anything, set as on a phone. */
function wordsHeight(html: string): number {
	let height = 0;
	let text = '';
	/** The elements that the text stands in, and what they take of the width. */
	const within: { readonly name: string; readonly takes: number; readonly hidden: boolean }[] = [];
	const end = () => {
		if (text.trim()) {
			const names = within.map(({ name }) => name);
			const own = names.findLast((name) => SETTINGS[name]) ?? '';
			// A sentence of ours in a section is as small as a caption.
			const small = own === 'p' && names.includes('section');
			const { letter, line, around } = names.includes('blockquote')
				? QUOTATION
				: (!small && SETTINGS[own]) || SMALL;
			const width = PHONE.width - within.reduce((sum, { takes }) => sum + takes, 0);
			height += Math.ceil((text.trim().length * letter) / width) * line + around;
		}
		text = '';
	};
	const isHidden = () => within.some(({ hidden }) => hidden);
	/** Of what is folded its summary alone stands there. */
	const isFolded = (name: string) => within.at(-1)?.name === 'details' && name !== 'summary';
	const parser = new Parser({
		onopentag(name, attributes) {
			const has = (one: string) => attributes.class?.split(' ').includes(one) ?? false;
			// A figure stands in one line with its name.
			if (!INLINE.has(name) || name === 'dt') end();
			// A link among others has room around it.
			else if (name === 'li') text += '     ';
			const figures = name === 'dl' && has('whole');
			const hidden =
				isFolded(name) || figures || has('hidden') || attributes['aria-hidden'] === 'true';
			const [across, down] = has('single') ? SINGLE : (TAKES[name] ?? [0, 0]);
			if (!hidden && !isHidden()) height += down;
			if (figures && !isHidden()) height += FIGURES;
			within.push({ name, takes: across, hidden });
		},
		ontext(more) {
			if (!isHidden() && !isFolded('')) text += more.replace(/\s+/gu, ' ');
		},
		onclosetag(name) {
			if (!INLINE.has(name)) end();
			within.pop();
		}
	});
	parser.end(html);
	end();
	return height;
}

/** CSS pixels that show the map and the words whole at 360 px and wider; `html` as they are rendered. `picture`: its pixels, if it is no map. */
export function frameHeight(html: string, picture = PHONE.map): number {
	return Math.ceil((picture + PHONE.around + wordsHeight(html)) / 20) * 20;
}

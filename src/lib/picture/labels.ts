/** Which labels a picture shows at which scale, so that none ever lies on another. */
import type { MapLabel } from '$lib/atlas/labels';
import type { Id, Label } from '$lib/atlas/types';
import { worldSize } from '$lib/geo/mercator';
import type { Size } from '$lib/geo/types';
import { LABEL_GAP, SMALL_BELOW, TYPE } from '$lib/style/type';
import { toUnits, type Frame } from './units';

/** A label at its place in a picture's units, and the smallest scale (CSS px per unit) that shows it. */
export interface PlacedLabel extends MapLabel {
	readonly x: number;
	readonly y: number;
	readonly min: number;
	/** Set small at any width, since the picture's scale is small. */
	readonly small: boolean;
}

/** Widths of a picture's bounds on screen, in CSS pixels, from a narrow frame to the closest zoom. */
const WIDTHS = Array.from({ length: 105 }, (_, step) => 100 * 1.075 ** step);
/** Average advance of a character, in font sizes; generous, since system fonts differ. */
const ADVANCE = 0.56;
const PADDING = 3;
/** Half the room of a symbol, in CSS pixels. */
const MARKER = 4;
/** Among equal ranks countries come first, so that none goes without its name. */
const ORDER = Object.keys(TYPE);
/** A picture of more degrees than this across is of a small scale: labels stand at their `far` places. */
const FAR_DEGREES = 9;
/** Up to this rank a name is what the picture is about: better cut at its foot than missing. */
const MAIN = 1;
/** CSS pixels of the credits' two lines at the foot of a low frame. */
const FOOT = 44;
/** Narrower than this, in CSS pixels, a window is as wide as the bounds that it shows. */
const NARROW = 900;

interface Rect {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

function textWidth(text: string, size: number, bold: boolean, upper: boolean, spacing: number) {
	const advance = ADVANCE * (bold ? 1.08 : 1) * (upper ? 1.2 : 1) + spacing;
	return text.length * size * advance;
}

/** The size of a label's text on screen. */
export function labelSize(label: Label, small = false): Size {
	const type = TYPE[label.type];
	const size = (small && type.small) || type.size;
	const main = textWidth(label.text, size, type.bold, type.upper, type.spacing);
	const sub = label.sub ? textWidth(label.sub, type.subSize, false, false, 0.02) : 0;
	return {
		width: Math.max(main, sub),
		height: size * 1.2 + (label.sub ? type.subSize * 1.2 : 0)
	};
}

/** The upright box around a text that is turned by some degrees. */
function turned({ width, height }: Size, angle = 0): Size {
	const [sin, cos] = [Math.sin, Math.cos].map((of) => Math.abs(of((angle * Math.PI) / 180)));
	return { width: width * cos! + height * sin!, height: width * sin! + height * cos! };
}

/** Where a label's text stands when its anchor is at `(x, y)` on screen. */
export function labelRect(
	label: Label & Pick<MapLabel, 'angle'>,
	x: number,
	y: number,
	small = false
): Rect {
	const { width, height } = turned(labelSize(label, small), label.angle);
	const left =
		{ right: x + LABEL_GAP, left: x - LABEL_GAP - width }[label.side as string] ?? x - width / 2;
	const top =
		{ top: y - LABEL_GAP - height, bottom: y + LABEL_GAP }[label.side as string] ?? y - height / 2;
	return {
		left: left - PADDING,
		top: top - PADDING,
		right: left + width + PADDING,
		bottom: top + height + PADDING
	};
}

const markerRect = (x: number, y: number): Rect => ({
	left: x - MARKER,
	right: x + MARKER,
	top: y - MARKER,
	bottom: y + MARKER
});

const meet = (a: Rect, b: Rect) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A narrow window's sides are those of the bounds: no name is cut there, and no country goes without. */
const isBeside = (label: Label, rect: Rect, width: number) =>
	width < NARROW && label.type !== 'country' && (rect.left < 0 || rect.right > width);

interface Surroundings {
	/** Layer groups whose names come first: a reader can show more than a picture opens with. */
	readonly opening?: readonly Id[];
	/** The window is as high as the bounds, its foot hidden by the credits; by default it reaches far above and below. */
	readonly low?: boolean;
}

/** Places labels by rank; a label shown at one scale is shown at every larger one. */
export function placeLabels(
	labels: readonly MapLabel[],
	frame: Frame,
	{ opening = [], low = false }: Surroundings = {}
): PlacedLabel[] {
	const width = frame.box.width * frame.scale;
	const isFar = frame.box.width * 360 > FAR_DEGREES;
	const placed = labels
		.map((label) => {
			const [x, y] = toUnits(frame, (isFar && label.far) || label.at);
			return { ...label, x: Math.round(x), y: Math.round(y), min: Infinity, small: isFar };
		})
		.sort(
			(a, b) =>
				Number(opening.includes(b.group)) - Number(opening.includes(a.group)) ||
				Number(a.zoom !== undefined) - Number(b.zoom !== undefined) ||
				a.rank - b.rank ||
				ORDER.indexOf(a.type) - ORDER.indexOf(b.type)
		);
	let shown = placed;
	for (const onScreen of [...WIDTHS].reverse()) {
		const scale = onScreen / width;
		const bottom = frame.box.height * frame.scale * scale - FOOT;
		const taken: Rect[] = [];
		shown = shown.filter((label) => {
			if (!isDue(label, onScreen, frame)) return false;
			const [x, y] = [label.x * scale, label.y * scale];
			const text = labelRect(label, x, y, isFar || onScreen < SMALL_BELOW);
			if (isBeside(label, text, onScreen)) return false;
			if (low && label.rank > MAIN && (text.top < 0 || text.bottom > bottom)) return false;
			// A symbol is drawn only with its name: both have room, or neither takes any.
			const needed = label.marker ? [text, markerRect(x, y)] : [text];
			if (needed.some((rect) => taken.some((other) => meet(other, rect)))) return false;
			taken.push(...needed);
			return true;
		});
		for (const label of shown) label.min = Number(scale.toFixed(4));
	}
	return placed.filter((label) => Number.isFinite(label.min));
}

/** Whether a label's time has come in a window in which the bounds are this wide. */
function isDue({ rank, zoom }: MapLabel, onScreen: number, { box }: Frame): boolean {
	return zoom === undefined ? rank <= maxRank(onScreen) : onScreen >= box.width * worldSize(zoom);
}

/** The lowest rank that a picture of this width has room for without clutter. */
function maxRank(width: number): number {
	return width < 360 ? 2 : width < 560 ? 3 : width < 900 ? 4 : 5;
}

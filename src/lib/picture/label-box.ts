/** The room that a label takes on screen, reckoned without a browser. Lengths in CSS pixels. */
import type { MapLabel } from '$lib/atlas/labels';
import type { Label } from '$lib/atlas/types';
import type { Edges } from '$lib/geo/edges';
import type { Size } from '$lib/geo/types';
import { LABEL_GAP, TYPE } from '$lib/style/type';

/** Average advance of a character, in font sizes; generous, since system fonts differ. */
const ADVANCE = 0.56;
const PADDING = 3;
/** Half the room of a symbol, in CSS pixels. */
const MARKER = 4;

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
): Edges {
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

/** The room of a symbol. */
export const markerRect = (x: number, y: number): Edges => ({
	left: x - MARKER,
	right: x + MARKER,
	top: y - MARKER,
	bottom: y + MARKER
});

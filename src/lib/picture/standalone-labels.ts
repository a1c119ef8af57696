/** The names and symbols of a picture that stands alone. */
import type { Palette } from '$lib/style/palette';
import { labelColor, LABEL_GAP, TYPE } from '$lib/style/type';
import type { PlacedLabel } from './labels';

export const SANS = "'DejaVu Sans', 'Noto Sans', 'Liberation Sans', Arial, sans-serif";
export const SERIF = "'DejaVu Serif', 'Noto Serif', 'Liberation Serif', Georgia, serif";

export const escapeXml = (text: string) =>
	text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
export const round = (value: number) => Number(value.toFixed(2));

/** SVG text of a name with its symbol, its anchor at `(x, y)`. */
export function drawLabel(label: PlacedLabel, x: number, y: number, colors: Palette): string {
	const type = TYPE[label.type];
	const size = (label.small && type.small) || type.size;
	const anchor = { right: 'start', left: 'end' }[label.side as string] ?? 'middle';
	const dx = { right: LABEL_GAP, left: -LABEL_GAP }[label.side as string] ?? 0;
	const block = size + (label.sub ? type.subSize * 1.15 : 0);
	// The first line's baseline, so that the block stands above, below or around its anchor.
	const first =
		{ top: -LABEL_GAP - block + size, bottom: LABEL_GAP + size }[label.side as string] ??
		size * 0.85 - block / 2;
	const text = type.upper ? label.text.toUpperCase() : label.text;
	const at = round(x + dx);
	const look =
		`text-anchor="${anchor}" font-family="${type.serif ? SERIF : SANS}" paint-order="stroke" ` +
		`stroke="${isWater(label) ? colors.sea : colors.halo}" stroke-width="3" stroke-linejoin="round" ` +
		`fill="${colors[labelColor(label)]}"`;
	const turn = label.angle ? ` transform="rotate(${label.angle} ${x} ${y})"` : '';
	const main =
		`<text x="${at}" y="${round(y + first)}" font-size="${size}" font-weight="${type.bold ? 700 : 400}" ` +
		`font-style="${type.italic ? 'italic' : 'normal'}" letter-spacing="${round(type.spacing * size)}">${escapeXml(text)}</text>`;
	const sub = label.sub
		? `<text x="${at}" y="${round(y + first + type.subSize * 1.2)}" font-size="${type.subSize}">${escapeXml(label.sub)}</text>`
		: '';
	return `${markerOf(label, x, y, colors)}<g ${look}${turn}>${main}${sub}</g>`;
}

const isWater = ({ type }: PlacedLabel) => type === 'water' || type === 'river';

function markerOf({ marker }: PlacedLabel, x: number, y: number, colors: Palette): string {
	if (!marker) return '';
	const ring = (radius: number, width: number) =>
		`<circle cx="${x}" cy="${y}" r="${radius}" fill="${colors.casing}" stroke="${colors.text}" stroke-width="${width}"/>`;
	const dot = (radius: number) =>
		`<circle cx="${x}" cy="${y}" r="${radius}" fill="${colors.text}"/>`;
	if (marker === 'peak') return `<path d="M${x - 4} ${y + 3.5}h8l-4-7z" fill="${colors.text}"/>`;
	if (marker === 'base') return ring(6.5, 2) + dot(2.25);
	if (marker === 'capital')
		return (
			`<rect x="${x - 4}" y="${y - 4}" width="8" height="8" rx="1" fill="${colors.casing}" ` +
			`stroke="${colors.text}" stroke-width="1.25"/>${dot(1.75)}`
		);
	return ring(marker === 'town' ? 3.1 : 4, 1.25);
}

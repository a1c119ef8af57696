/** A picture that stands alone: the map with its names, a title and a credit, as one SVG text. */
import { palettes, type Palette } from '$lib/style/palette';
import { GROUND_LINES } from '$lib/style/ground';
import { CASING, HALO, strandsOf, type Line, type Strand } from '$lib/style/lines';
import type { Box } from '$lib/geo/mercator';
import type { LinePath, Picture, PicturePath } from './draw';
import type { DrawnDrawing } from './drawings';
import { labelRect } from './label-box';
import { isShownAt, type PlacedLabel } from './labels';
import { drawLabel, escapeXml, round, SANS, SERIF } from './standalone-labels';

export interface StandaloneOptions {
	readonly picture: Picture;
	readonly labels: readonly PlacedLabel[];
	/** Features lit up. */
	readonly open: readonly string[];
	readonly title: string;
	readonly credit: string;
	readonly theme?: 'light' | 'dark';
	readonly relief?: ReliefImage;
}

/** The shaded relief. */
export interface ReliefImage {
	/** A `data:` address. */
	readonly href: string;
	/** In the picture's units. */
	readonly box: Box;
}

/** Size in the picture's own pixels; `BAND` of it, at the foot, holds the title and the credit. */
export const SIZE = { width: 600, height: 315 } as const;
const BAND = 62;

/** SVG text of 600 by 315, to be enlarged as needed. Pure: the same input gives the same text. */
export function standaloneSvg(options: StandaloneOptions): string {
	const { picture, labels, open, title, credit, relief } = options;
	const colors = palettes[options.theme ?? 'light'];
	const unit = picture.frame.scale;
	const [width, height] = [picture.frame.box.width * unit, picture.frame.box.height * unit];
	const mapHeight = SIZE.height - BAND;
	/** Pixels per unit, as `xMidYMid meet` has it. */
	const scale = Math.min(SIZE.width / width, mapHeight / height);
	const left = (SIZE.width - width * scale) / 2;
	const top = (mapHeight - height * scale) / 2;

	const pen = { colors, scale, open };
	// Over the tints and the sea, under all lines.
	const lines = picture.paths.findIndex((path) => !isTint(path));
	const strands = strandsOf(
		picture.paths.flatMap((path) => (path.role === 'line' ? path.line : []))
	);
	const paths = picture.paths.map((path) => {
		if (path.role !== 'line') return drawPath(path, pen);
		// A feature's lines are drawn together, where the first of them stands.
		const strand = strands.find(({ lines }) => lines[0] === path.line);
		return strand ? drawStrand(strand, picture, pen) : '';
	});
	if (relief) paths.splice(lines, 0, drawRelief(relief));
	const shown = labels.filter((label) => {
		if (!isShownAt(label, scale)) return false;
		// A name that the edge would cut is left out.
		const rect = labelRect(label, left + label.x * scale, top + label.y * scale, label.small);
		const inside = rect.left >= 0 && rect.right <= SIZE.width;
		return inside && rect.top >= 0 && rect.bottom <= mapHeight;
	});
	const over = (picture.drawings ?? []).flatMap((drawing) => drawDrawing(drawing, colors, scale));
	const names = shown.map((label) =>
		drawLabel(label, round(left + label.x * scale), round(top + label.y * scale), colors)
	);
	const [x1, y1, x2, y2] = picture.fade ?? [0, 0, 0, 0];
	// A long text is set smaller rather than cut.
	const fit = (text: string, most: number, advance: number) =>
		Math.min(most, round((SIZE.width - 44) / (text.length * advance)));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}">`,
		`<defs><linearGradient id="fade" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">`,
		`<stop stop-color="${colors.line132}"/><stop offset="1" stop-color="${colors.line132}" stop-opacity="0.06"/>`,
		`</linearGradient></defs><rect width="100%" height="100%" fill="${colors.land}"/>`,
		`<g fill="none" transform="translate(${round(left)} ${round(top)}) scale(${scale})">`,
		...paths,
		...over,
		'</g>',
		...names,
		`<rect y="${mapHeight}" width="100%" height="${BAND}" fill="${colors.panel}"/>`,
		`<rect y="${mapHeight}" width="100%" height="2" fill="${colors.corridor}"/>`,
		`<text x="22" y="${mapHeight + 31}" font-family="${SERIF}" font-weight="700" font-size="${fit(title, 22, 0.66)}" fill="${colors.text}">${escapeXml(title)}</text>`,
		`<text x="22" y="${mapHeight + 50}" font-family="${SANS}" font-size="${fit(credit, 10.5, 0.55)}" fill="${colors.softText}">${escapeXml(credit)}</text>`,
		'</svg>'
	].join('');
}

const isTint = (path: PicturePath) =>
	path.role === 'sea' ||
	path.role === 'area' ||
	(path.role === 'line' && path.line.object === 'neighbours');

const drawRelief = ({ href, box: { x, y, width, height } }: ReliefImage) =>
	`<image x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" preserveAspectRatio="none" href="${href}"/>`;

function drawDrawing({ d, stroke, head }: DrawnDrawing, colors: Palette, scale: number): string[] {
	if (!stroke) return [];
	const [color, width] = [colors[stroke.color], stroke.width / scale];
	const dash = dashes(stroke.dash, scale);
	return [
		`<path stroke="${colors.casing}" stroke-opacity="0.7" stroke-width="${width + 3 / scale}" d="${d}"/>`,
		`<path stroke="${color}" stroke-width="${width}"${dash} d="${d}"/>`,
		...(head
			? [
					`<path fill="${color}" transform="translate(${head.at.join(' ')}) rotate(${head.angle}) scale(${1 / scale})" d="M-9-6 3 0-9 6-6 0z"/>`
				]
			: [])
	];
}

const dashes = (dash: readonly number[] | undefined, scale: number) =>
	dash ? ` stroke-dasharray="${dash.map((part) => part / scale).join(' ')}"` : '';

interface Pen {
	readonly colors: Palette;
	readonly scale: number;
	readonly open: readonly string[];
}

function drawPath(path: Exclude<PicturePath, LinePath>, { colors, scale, open }: Pen): string {
	const { d } = path;
	if (path.role === 'sea')
		return `<path fill="${colors.sea}" stroke="${colors.coast}" stroke-width="${1 / scale}" d="${d}"/>`;
	if (path.role === 'area') {
		const lit = open.includes(path.feature);
		const edge = lit ? ` stroke="${colors.text}" stroke-width="${2 / scale}"` : '';
		return `<path fill="${colors[path.color]}"${edge} d="${d}"/>`;
	}
	const { object, color, width, dash } = GROUND_LINES.find(({ id }) => id === path.line)!;
	const fill = object === 'lakes' ? ` fill="${colors.sea}" fill-rule="evenodd"` : '';
	return `<path stroke="${colors[color]}" stroke-width="${width / scale}"${dashes(dash, scale)}${fill} d="${d}"/>`;
}

/** The light around a strand, its casing, its lines. */
function drawStrand(strand: Strand, { paths }: Picture, { colors, scale, open }: Pen): string {
	const { feature, lines, width, cased } = strand;
	const dataOf = (line: Line) =>
		paths.find((path) => path.role === 'line' && path.line === line)!.d;
	const whole = lines.map(dataOf).join('');
	const lit = feature !== null && open.includes(feature);
	const drawn = [
		...(lit ? [drawLine(whole, colors[strand.color], { width: width + HALO }, scale, 0.3)] : []),
		...(cased ? [drawLine(whole, colors.casing, { width: width + CASING }, scale)] : []),
		...lines.map((line) =>
			drawLine(dataOf(line), line.fades ? 'url(#fade)' : colors[line.color], line, scale)
		)
	];
	const [dx, dy] = strand.shift ?? [0, 0];
	const shift = strand.shift ? ` transform="translate(${dx / scale} ${dy / scale})"` : '';
	return `<g stroke-linejoin="round"${shift}>${drawn.join('')}</g>`;
}

/** Widths and dashes are pixels on screen, so they are divided by the scale that enlarges them. */
function drawLine(
	d: string,
	color: string,
	{ width, dash, round }: Pick<Line, 'width' | 'dash' | 'round'>,
	scale: number,
	opacity = 1
): string {
	const cap = round || !dash ? 'round' : 'butt';
	return `<path stroke="${color}" stroke-width="${width / scale}" stroke-opacity="${opacity}" stroke-linecap="${cap}"${dashes(dash, scale)} d="${d}"/>`;
}

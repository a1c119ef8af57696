/**
 * Images to bytes and back, by sharp. It is installed with the geodata build's packages only, so it is
 * called for when it is needed and known here by what is asked of it.
 */
import { createRequire } from 'node:module';

/** Red, green, blue and opacity of each pixel, 0 to 255, row by row from the top. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: Buffer;
}

interface Image {
	toColourspace(space: 'grey16' | 'srgb'): Image;
	ensureAlpha(): Image;
	raw(options: { depth: 'ushort' | 'uchar' }): Image;
	avif(options: { quality: number; effort: number }): Image;
	png(options: { palette: true; colours: number; effort: number }): Image;
	toBuffer(): Promise<Buffer>;
	toBuffer(options: {
		resolveWithObject: true;
	}): Promise<{ data: Buffer; info: { width: number; height: number } }>;
}
type Sharp = (input: string | Buffer, options?: { raw: object }) => Image;

function sharp(...[input, options]: Parameters<Sharp>): Image {
	return (createRequire(import.meta.url)('sharp') as Sharp)(input, options);
}

/** The values of an image of one 16-bit channel. */
export async function readGrey16(file: string) {
	const image = sharp(file).toColourspace('grey16').raw({ depth: 'ushort' });
	const { data, info } = await image.toBuffer({ resolveWithObject: true });
	const { width, height } = info;
	return { width, height, values: new Uint16Array(data.buffer, data.byteOffset, width * height) };
}

export async function readPixels(file: string | Buffer): Promise<Pixels> {
	const image = sharp(file).toColourspace('srgb').ensureAlpha().raw({ depth: 'uchar' });
	const { data, info } = await image.toBuffer({ resolveWithObject: true });
	return { width: info.width, height: info.height, data };
}

/** `quality` 0 to 100. Opacity is raised for browsers: a reader of the file finds it so. */
export function toAvif(pixels: Pixels, quality: number): Promise<Buffer> {
	return raw(withRaisedOpacity(pixels)).avif({ quality, effort: 4 }).toBuffer();
}

/**
 * Browsers differ in what they make of an AVIF's opacity. Firefox takes it as it is; Chromium takes it for
 * the narrower range of video, in which 16 is clear and 235 is full, so that all that is faint is lost
 * there. Raised by what the one takes away, it looks nearly alike in both, and what is clear stays clear.
 */
function withRaisedOpacity({ width, height, data }: Pixels): Pixels {
	const raised = Buffer.from(data);
	for (let i = 3; i < data.length; i += 4) raised[i] = Math.round(raisedOpacity(data[i]!));
	return { width, height, data: raised };
}

/** What video calls clear. */
const FLOOR = 16;
/** Opacities fainter than this are hardly seen, and may be lost in the one. */
const FAINT = 7;

const raisedOpacity = (opacity: number) =>
	opacity + FLOOR * (1 - Math.exp(-opacity / FAINT)) * (1 - opacity / 255);

/** A PNG with that many colours at most. */
export function toPng(pixels: Pixels, colours: number): Promise<Buffer> {
	return raw(pixels).png({ palette: true, colours, effort: 10 }).toBuffer();
}

function raw({ data, width, height }: Pixels): Image {
	return sharp(data, { raw: { width, height, channels: 4 } });
}

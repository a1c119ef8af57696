/** Reads the pictures that the browser takes of itself: PNG, eight bits a channel, not interlaced. */
import { inflateSync } from 'node:zlib';

export interface Picture {
	readonly width: number;
	readonly height: number;
	/** Bytes of a pixel: 3 (red, green, blue) or 4 (with alpha). */
	readonly channels: number;
	readonly pixels: Uint8Array;
}

const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** The predictor of the PNG specification: whichever of left, above and corner is nearest to their sum. */
function paeth(left: number, above: number, corner: number): number {
	const sum = left + above - corner;
	const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)];
	if (a <= b && a <= c) return left;
	return b <= c ? above : corner;
}

/** What a filter adds to a byte, from its neighbours. */
function predicted(filter: number, left: number, above: number, corner: number): number {
	if (filter === 0) return 0;
	if (filter === 1) return left;
	if (filter === 2) return above;
	if (filter === 3) return (left + above) >> 1;
	if (filter === 4) return paeth(left, above, corner);
	throw new Error(`PNG filter ${filter} is unknown.`);
}

/** Decodes a PNG; throws an `Error` when it is of another form than the browser's. */
export function readPng(file: Buffer): Picture {
	const parts: Buffer[] = [];
	for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12)
		if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
			parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
	const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
	const [depth, color, , , interlaced] = file.subarray(24, 29);
	const channels = CHANNELS[color!];
	if (depth !== 8 || !channels || interlaced) throw new Error('This PNG is of another form.');
	const raw = inflateSync(Buffer.concat(parts));
	const row = width * channels;
	const pixels = new Uint8Array(row * height);
	for (let y = 0; y < height; y++) {
		const filter = raw[y * (row + 1)]!;
		for (let x = 0; x < row; x++) {
			const at = y * row + x;
			const left = x >= channels ? pixels[at - channels]! : 0;
			const above = y ? pixels[at - row]! : 0;
			const corner = y && x >= channels ? pixels[at - row - channels]! : 0;
			pixels[at] = raw[y * (row + 1) + 1 + x]! + predicted(filter, left, above, corner);
		}
	}
	return { width, height, channels, pixels };
}

/** How light the pixel at an index is, 0 to 255. */
export function lightness({ channels, pixels }: Picture, index: number): number {
	const at = index * channels;
	return 0.299 * pixels[at]! + 0.587 * pixels[at + 1]! + 0.114 * pixels[at + 2]!;
}

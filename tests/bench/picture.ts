/** What is painted in a frame: its ink, which is lines, letters, marks and the edges of areas. */
import type { Frame } from './film.ts';
import { lightness, readPng, type Picture } from './png.ts';

/** Two colours further apart than this in one channel, of 255, are different. */
const FAR = 24;
/** A picture is there with this share of its ink. */
const PAINTED = 0.95;
/** It has moved with this share of its ink changed; a colour that lights up under the pointer changes less. */
const MOVED = 0.2;

/**
 * The pixels that are darker than a neighbour. A flat ground is no ink: it would be most of the
 * picture, and says nothing of lines and names.
 */
export function inkOf(picture: Picture): number[] {
	const { width, height } = picture;
	const ink: number[] = [];
	for (let y = 1; y < height - 1; y++)
		for (let x = 1; x < width - 1; x++) {
			const at = y * width + x;
			const edge = lightness(picture, at) + FAR;
			const beside = [at - 1, at + 1, at - width, at + width];
			if (beside.some((other) => lightness(picture, other) > edge)) ink.push(at);
		}
	return ink;
}

/** Whether a pixel has one colour in two pictures. */
function alike(a: Picture, b: Picture, at: number): boolean {
	const differs = (channel: number) =>
		Math.abs(a.pixels[at * a.channels + channel]! - b.pixels[at * b.channels + channel]!) > FAR;
	return !differs(0) && !differs(1) && !differs(2);
}

/** The share, 0 to 1, of some pixels that two pictures of one size show alike. */
export function shareAlike(a: Picture, b: Picture, ink: readonly number[]): number {
	if (a.width !== b.width || a.height !== b.height) return 0;
	return ink.filter((at) => alike(a, b, at)).length / ink.length;
}

/** When the last frame's picture, names included, was first painted; `null` when it is empty. */
export function paintedAt(frames: readonly Frame[]): number | null {
	const last = frames.at(-1);
	if (!last) return null;
	const end = readPng(last.picture);
	const ink = inkOf(end);
	if (!ink.length) return null;
	const seen = frames.find(({ picture }) => shareAlike(readPng(picture), end, ink) >= PAINTED);
	return seen!.time;
}

/** When the picture of the last frame before some moment had first moved; `null` when it never has. */
export function movedAt(frames: readonly Frame[], moment: number): number | null {
	const before = frames.findLast(({ time }) => time <= moment);
	if (!before) return null;
	const start = readPng(before.picture);
	const ink = inkOf(start);
	const moved = frames.find(
		({ time, picture }) => time > moment && shareAlike(readPng(picture), start, ink) < 1 - MOVED
	);
	return moved?.time ?? null;
}

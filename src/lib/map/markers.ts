/** The symbols of towns and bases as images: a ring, with a dot in it for a base. Twice the size on screen. */
import type { Palette } from '$lib/style/palette';

export const MARKERS = ['town', 'base'] as const;
export type Marker = (typeof MARKERS)[number];

/** Outer radius, ring width and dot radius in CSS pixels; the same as in the prerendered map's CSS. */
const SHAPES: Record<Marker, readonly [radius: number, ring: number, dot: number]> = {
	town: [3.75, 1.25, 0],
	base: [7.5, 2, 2.25]
};

const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** How much of a pixel lies inside a circle: 0 to 1. */
const inside = (distance: number, radius: number) =>
	Math.max(0, Math.min(1, radius - distance + 0.5));

/** RGBA pixels, premultiplied. */
export function markerImage(marker: Marker, palette: Palette) {
	const [radius, ring, dot] = SHAPES[marker].map((value) => value * 2) as [number, number, number];
	const size = Math.ceil(radius * 2) + 2;
	const [ink, ground] = [channels(palette.text), channels(palette.casing)];
	const data = new Uint8ClampedArray(size * size * 4);
	for (let y = 0; y < size; y++)
		for (let x = 0; x < size; x++) {
			const distance = Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2);
			const alpha = inside(distance, radius);
			const light = inside(distance, radius - ring) - inside(distance, dot) * (dot ? 1 : 0);
			const mix = ink.map((value, i) => (value + (ground[i]! - value) * light) * alpha);
			data.set([...mix, alpha * 255], (y * size + x) * 4);
		}
	return { width: size, height: size, data };
}

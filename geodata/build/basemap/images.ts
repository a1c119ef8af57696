/** The relief as images that lie on the map by plain opacity: shadow and light in ink, all else clear. */
import type { Bbox } from '../../../src/lib/geo/types.ts';
import type { Polygon } from '../geometry/position.ts';
import { toAvif, toPng, type Pixels } from './codec.ts';
import { coverage, gridOver, middlesOf, type Grid } from './grid.ts';
import type { Heights } from './heights.ts';
import { shade } from './relief.ts';

type Color = readonly [red: number, green: number, blue: number];

/** Ink of a theme: `strength` is the opacity in full shadow or light, `most` where it is held back. */
interface Ink {
	readonly shadow: { readonly color: Color; readonly strength: number; readonly most: number };
	readonly light: { readonly color: Color; readonly strength: number; readonly most: number };
}

/** The same look in both themes: light ground has more room for shadow, dark ground for light. */
const INKS: Readonly<Record<'light' | 'dark', Ink>> = {
	light: {
		shadow: { color: [58, 47, 30], strength: 0.7, most: 0.5 },
		light: { color: [255, 255, 255], strength: 1, most: 0.4 }
	},
	dark: {
		shadow: { color: [0, 0, 0], strength: 0.95, most: 0.62 },
		light: { color: [222, 226, 214], strength: 0.5, most: 0.2 }
	}
};

/** Degrees over which the relief fades out to the sides of its box: the land goes on beyond it, and no edge may show. */
const FADE = 1.4;

export interface ReliefImage {
	readonly file: string;
	readonly theme: 'light' | 'dark';
	readonly grid: Grid;
	readonly bytes: Buffer;
}

/** An image to make: its name, pixels across, and how it is packed. */
interface Recipe {
	readonly file: string;
	readonly theme: 'light' | 'dark';
	readonly width: number;
	readonly pack: (pixels: Pixels) => Promise<Buffer>;
}

const avif = (theme: 'light' | 'dark', suffix: string, width: number, quality: number): Recipe => ({
	file: `relief-${theme}${suffix}.avif`,
	theme,
	width,
	pack: (pixels) => toAvif(pixels, quality)
});

/**
 * The region for large windows, and smaller for what a phone and the first view show. AVIF, since it packs
 * opacity as it packs colour: a WebP of the same look is five times as large. The PNG is for pictures
 * that are drawn when the site is built, by a renderer that knows neither.
 */
const RECIPES: readonly Recipe[] = [
	avif('light', '', 1100, 54),
	avif('dark', '', 1100, 54),
	avif('light', '-small', 620, 42),
	avif('dark', '-small', 620, 42),
	{ file: 'relief-drawn.png', theme: 'light', width: 440, pack: (pixels) => toPng(pixels, 24) }
];

/** `water` are seas and lakes: nothing is drawn on them. */
export async function reliefImages(
	bounds: Bbox,
	heights: Heights,
	water: readonly (readonly Polygon[])[]
): Promise<ReliefImage[]> {
	const lit = new Map<number, { grid: Grid; light: Float32Array; shown: Float32Array }>();
	const images: ReliefImage[] = [];
	for (const { file, theme, width, pack } of RECIPES) {
		if (!lit.has(width)) {
			const grid = gridOver(bounds, width);
			lit.set(width, { grid, light: shade(grid, heights), shown: shownOf(grid, water) });
		}
		const { grid, light, shown } = lit.get(width)!;
		const data = inked(light, shown, INKS[theme]);
		images.push({ file, theme, grid, bytes: await pack({ width, height: grid.height, data }) });
	}
	return images;
}

/** How much of each pixel shows relief: none on water, fading to the sides. */
export function shownOf(grid: Grid, water: readonly (readonly Polygon[])[]): Float32Array {
	const [west, south, east, north] = grid.bounds;
	const { lngs, lats } = middlesOf(grid);
	const wet = water.map((polygons) => coverage(grid, polygons));
	return Float32Array.from({ length: grid.width * grid.height }, (_, i) => {
		const [lng, lat] = [lngs[i % grid.width]!, lats[Math.floor(i / grid.width)]!];
		const side = Math.min(lng - west, east - lng, lat - south, north - lat) / FADE;
		const dry = wet.reduce((left, covered) => left - covered[i]!, 1);
		return Math.max(0, dry) * smoothStep(Math.min(1, side));
	});
}

function smoothStep(share: number): number {
	return share * share * (3 - 2 * share);
}

/** Red, green, blue and opacity of each pixel. */
function inked(light: Float32Array, shown: Float32Array, ink: Ink): Buffer {
	const pixels = Buffer.alloc(light.length * 4);
	light.forEach((value, i) => {
		const { color, strength, most } = value < 0 ? ink.shadow : ink.light;
		// Held back softly, so that no patch of full shadow has a hard edge.
		const opacity = most * Math.tanh((Math.abs(value) * strength) / most) * shown[i]!;
		pixels.set([...color, Math.round(opacity * 255)], i * 4);
	});
	return pixels;
}

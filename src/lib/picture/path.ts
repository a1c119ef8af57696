/** SVG path data in relative whole numbers: the shortest form that a browser reads without help. */
import { geoIdentity, geoPath, type GeoContext } from 'd3-geo';
import type { Geometry } from 'geojson';

/** The smallest step along a path, in units; around and far from what the picture is of it is seen on small scales only. */
const LEAST = { near: 3, around: 70, far: 300 };

export type Extent = [[left: number, top: number], [right: number, bottom: number]];

/** Collects d3's drawing calls as `M x y l dx dy dx dy … z`. */
class RelativeContext implements GeoContext {
	#parts: string[] = [];
	#x = 0;
	#y = 0;
	#letter = '';
	readonly #near: Extent;

	constructor(near: Extent) {
		this.#near = near;
	}

	/** The smallest step from a place. */
	#least(x: number, y: number): number {
		const [[left, top], [right, bottom]] = this.#near;
		const [width, height] = [right - left, bottom - top];
		// Widths and heights beyond it.
		const off = Math.max(
			(left - x) / width,
			(x - right) / width,
			(top - y) / height,
			(y - bottom) / height
		);
		return off < 0 ? LEAST.near : off < 0.5 ? LEAST.around : LEAST.far;
	}

	moveTo(x: number, y: number) {
		[this.#x, this.#y] = [Math.round(x), Math.round(y)];
		this.#parts.push(`M${this.#x} ${this.#y}`);
		this.#letter = '';
	}

	lineTo(x: number, y: number) {
		const dx = Math.round(x) - this.#x;
		const dy = Math.round(y) - this.#y;
		// Nearer than two thirds of a pixel shows nothing; the ring or the line closes all the same.
		const least = this.#least(x, y);
		if (Math.abs(dx) < least && Math.abs(dy) < least) return;
		const gap = this.#letter ? (dx < 0 ? '' : ' ') : 'l';
		this.#parts.push(`${gap}${dx}${dy < 0 ? '' : ' '}${dy}`);
		this.#letter = 'l';
		this.#x += dx;
		this.#y += dy;
	}

	closePath() {
		this.#parts.push('z');
	}

	beginPath() {}
	arc() {
		throw new Error('A path of points was asked for: draw points as labels instead.');
	}

	toString() {
		// A move from which no line goes shows nothing.
		return this.#parts.join('').replace(/M-?\d+ -?\d+(?=M|$)/g, '');
	}
}

/**
 * Path data of a geometry whose coordinates are screen units already, clipped to `extent`, fine in
 * `near`. Empty where nothing of it lies inside.
 */
export function pathOf(geometry: Geometry, extent: Extent, near: Extent = extent): string {
	const context = new RelativeContext(near);
	geoPath(geoIdentity().clipExtent(extent), context)(geometry);
	return context.toString();
}

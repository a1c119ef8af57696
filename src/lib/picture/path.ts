/** SVG path data in relative whole numbers: the shortest form that a browser reads without help. */
import { geoIdentity, geoPath, type GeoContext } from 'd3-geo';
import type { Geometry } from 'geojson';

/** The smallest step along a path, in units. */
const LEAST = 2;

export type Extent = [[left: number, top: number], [right: number, bottom: number]];

/** Collects d3's drawing calls as `M x y l dx dy dx dy … z`. */
class RelativeContext implements GeoContext {
	#parts: string[] = [];
	#x = 0;
	#y = 0;
	#letter = '';

	moveTo(x: number, y: number) {
		[this.#x, this.#y] = [Math.round(x), Math.round(y)];
		this.#parts.push(`M${this.#x} ${this.#y}`);
		this.#letter = '';
	}

	lineTo(x: number, y: number) {
		const dx = Math.round(x) - this.#x;
		const dy = Math.round(y) - this.#y;
		// Nearer than two thirds of a pixel shows nothing; the ring or the line closes all the same.
		if (Math.abs(dx) < LEAST && Math.abs(dy) < LEAST) return;
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
		return this.#parts.join('');
	}
}

/**
 * Path data of a geometry whose coordinates are screen units already, clipped to `extent`.
 * Empty where nothing of it lies inside.
 */
export function pathOf(geometry: Geometry, extent: Extent): string {
	const context = new RelativeContext();
	geoPath(geoIdentity().clipExtent(extent), context)(geometry);
	return context.toString();
}

/** How far a press is from a line of the picture. */
import { distanceTo } from '$lib/geo/hit';
import type { ScreenPoint } from '$lib/geo/types';
import { pointsOf } from '$lib/picture/points';

/** CSS pixels from a point of the window to a line of the picture. */
export function distanceOf(line: SVGGeometryElement, x: number, y: number): number {
	const screen = line.getScreenCTM();
	const d = line.getAttribute('d');
	if (!screen || !d) return Infinity;
	const place = ([left, top]: ScreenPoint): ScreenPoint => [
		left * screen.a + screen.e,
		top * screen.d + screen.f
	];
	return Math.min(...pointsOf(d).map((points) => distanceTo([x, y], points.map(place))));
}

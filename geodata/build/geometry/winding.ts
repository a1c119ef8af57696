import { ringArea } from './geodesic.ts';
import type { Polygon } from './position.ts';

/** The polygon by the right-hand rule of RFC 7946: outer ring counterclockwise, holes clockwise. */
export function rightHanded(polygon: Polygon): Polygon {
	return polygon.map((ring, i) => (ringArea(ring) > 0 === (i === 0) ? ring : [...ring].reverse()));
}

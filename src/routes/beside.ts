/** Where a popover stands beside what is open on the map, and where its thin line ends. */
import type { Feature } from '$lib/atlas/types';
import { distance, rectOf, type Placement, type Rect } from '$lib/geo/room';
import type { Bbox, Camera, LngLat, Size } from '$lib/geo/types';
import { labelRect } from '$lib/picture/labels';

/** Lit up as a whole: a line to one point of it would say less. */
const AREA_KINDS = ['country', 'region'];

/** The strip along the map's lower edge belongs to the credits. */
export const aboveCredits = ({ width, height }: Size): Size => ({ width, height: height - 26 });

/** A place under a camera, in CSS pixels on the map. */
function toScreen([lng, lat]: LngLat, camera: Camera, size: Size): readonly [x: number, y: number] {
	const { left, top } = rectOf([lng, lat, lng, lat], camera, size);
	return [left, top];
}

/** What must stay in sight of some bounds: with the name beside it, if one feature is open. */
export function inSight(bounds: Bbox, feature: Feature | null, camera: Camera, size: Size): Rect {
	const rect = rectOf(bounds, camera, size);
	if (!feature || feature.label.side === 'center') return rect;
	const text = labelRect(feature.label, ...toScreen(feature.label.at, camera, size));
	const left = Math.min(rect.left, text.left);
	const top = Math.min(rect.top, text.top);
	return {
		left,
		top,
		width: Math.max(rect.left + rect.width, text.right) - left,
		height: Math.max(rect.top + rect.height, text.bottom) - top
	};
}

/** The point of a feature nearest to its popover; `null` for an area. `along`: points along a line. */
export function nearestPoint(
	feature: Feature,
	along: readonly LngLat[] | undefined,
	popover: Placement & Size,
	camera: Camera,
	size: Size
): readonly [x: number, y: number] | null {
	if (AREA_KINDS.includes(feature.kind)) return null;
	const points = (along ?? [feature.anchor]).map((place) => toScreen(place, camera, size));
	return points.reduce((a, b) => (distance(b, popover) < distance(a, popover) ? b : a));
}

/** Where a hand aims: when, and at which pixel of the window. */
import { boxOf, project } from '../../src/lib/geo/mercator.ts';
import type { Bbox, LngLat, Size } from '../../src/lib/geo/types.ts';
import { finger, mouse, type Hand, type Point } from './hand.ts';
import type { Visit } from './visit.ts';

/** A hand begins so long after the navigation, however far the page is by then. */
export const BEGIN = 5000;
/** A mouse comes so long before it does something. */
const ARRIVE = 200;
/** A page that is empty until its map is there is left so long with it. */
const THERE = 1000;
/** What nothing has answered by then was lost; it counts as this long. */
export const LOST = 20_000;
/** A live map that has not come by then never will. */
export const PATIENCE = 60_000;

/** Where a map is in the window, in CSS pixels. */
export interface Rect extends Size {
	readonly x: number;
	readonly y: number;
}

/** Where a place is in the window, on a map that shows just these bounds in the middle of its rectangle. */
export function pixelOf(place: LngLat, bounds: Bbox, map: Rect): Point {
	const box = boxOf(bounds);
	const scale = Math.min(map.width / box.width, map.height / box.height);
	const [x, y] = project(place);
	return [
		map.x + map.width / 2 + (x - box.x - box.width / 2) * scale,
		map.y + map.height / 2 + (y - box.y - box.height / 2) * scale
	];
}

const middle = ({ x, y, width, height }: Rect): Point => [x + width / 2, y + height / 2];

/** Opens the page and brings the hand to its target, so that it may begin: at the press's target, or the map's middle. */
export async function approach(
	visit: Visit,
	what: 'press' | 'map'
): Promise<{ hand: Hand; point: Point }> {
	const { target, page, session, condition, at, go } = visit;
	await go();
	if (target.empty && target.ready) {
		await page.locator(target.ready).waitFor({ state: 'attached', timeout: PATIENCE });
		await page.waitForTimeout(THERE);
	}
	await at(BEGIN - 1000);
	const map = (await page.locator(target.map).boundingBox())!;
	const point = what === 'map' ? middle(map) : pixelOf(target.press, target.bounds, map);
	await at(BEGIN - ARRIVE);
	const hand = condition.window.touch ? finger(session) : mouse(session);
	hand.arrive(point);
	await page.waitForTimeout(ARRIVE);
	return { hand, point };
}

/** Where the explorer looks, and the part of its map that neither popover, buttons nor credits cover. */
import { fit, held } from '$lib/geo/camera';
import type { Bbox, Camera, Rect } from '$lib/geo/types';
import type { Entry } from './contents';
import type { MapOnPage } from './map-on-page';
import type { Sheet } from './sheet';
import type { State } from './state';

/** The strip along the map's lower edge belongs to the credits, the column at its start to the buttons; in CSS pixels. */
const FOOT = 28;
const TOOLS = 58;
/** On a narrow screen the layers' chips lie along its upper edge. */
const CHIPS = 48;

/** `popover` as it stands open; on a narrow screen it is a `sheet`, at its middle stop. */
function freeOf(map: MapOnPage, popover: HTMLElement, sheet: Sheet): Rect {
	const { width, height } = map.size;
	const ground = map.ground.getBoundingClientRect();
	if (sheet.isSheet) {
		const free = sheet.free('half') - ground.top;
		return { left: 0, top: CHIPS, width, height: Math.min(height, free) - CHIPS };
	}
	const { left } = popover.getBoundingClientRect();
	// Docked at the end of the map, or over the panel beside it.
	const end = left > ground.left ? left - ground.left : width;
	return { left: TOOLS, top: 0, width: end - TOOLS, height: height - FOOT };
}

/**
 * The camera of a view: its own, or of what is `open` in the free part of the map, or of the page's whole;
 * and what is seen of the map under it.
 */
export function cameraOf(
	{ view, about }: State,
	open: Entry | null,
	map: MapOnPage,
	home: Bbox,
	[popover, sheet]: readonly [HTMLElement, Sheet]
): { readonly camera: Camera; readonly seen: Rect } {
	const { size } = map;
	const seen = { left: 0, top: 0, ...size };
	if (!open || view.at) return { camera: held(view.at ?? fit(home, size), size), seen };
	const free = freeOf(map, popover, sheet);
	// Shown whole, even where the map ends beside it under the popover or below a sheet.
	if (sheet.isSheet) seen.height = free.top + free.height;
	else seen.width = free.left + free.width;
	const camera = map.cameraFor(open.bbox, about ? null : view.feature, free);
	return { camera: held(camera, size, seen), seen };
}

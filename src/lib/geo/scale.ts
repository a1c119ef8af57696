/** The length of a scale bar. */
import { EARTH_KM, kmPerPixel, unproject, type Box } from './mercator.ts';
import type { Camera } from './types.ts';

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const LONGEST = 130;

/**
 * A round distance and its length on screen: in pixels under a camera, or, while there is none,
 * as CSS in the picture's own scale (container units), so that it is true without script.
 */
export function scaleOf(
	camera: Camera | null,
	frame: { readonly box: Box; readonly scale: number }
): { km: number; length: string } {
	if (camera) {
		const perPixel = kmPerPixel(camera.center[1], camera.zoom);
		const km = STEPS.findLast((step) => step / perPixel <= LONGEST) ?? 1;
		return { km, length: `${(km / perPixel).toFixed(1)}px` };
	}
	const { box } = frame;
	const [, lat] = unproject([box.x + box.width / 2, box.y + box.height / 2]);
	const across = box.width * EARTH_KM * Math.cos((lat * Math.PI) / 180);
	const km = STEPS.findLast((step) => step <= across / 5) ?? 1;
	const part = km / across;
	const ratio = box.width / box.height;
	return {
		km,
		length: `min(${(part * 100).toFixed(3)}cqw, ${(part * 100 * ratio).toFixed(3)}cqh)`
	};
}

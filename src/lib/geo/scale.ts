/** The length of a scale bar. */
import { EARTH_KM, kmPerPixel, unproject, type Box } from './mercator.ts';
import type { Camera, Size } from './types.ts';

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** A round distance in kilometres, and its length on screen as CSS. */
export interface Scale {
	readonly km: number;
	readonly length: string;
}

/** The scale under a camera, in pixels: in a map of any size the step that `scaleOf` takes of the explorer's opening view. */
export function scaleAt(camera: Camera, { width, height }: Size): Scale {
	const perPixel = kmPerPixel(camera.center[1], camera.zoom);
	const longest = Math.min(width, 1.5 * height) / 5.5;
	const km = STEPS.findLast((step) => step / perPixel <= longest) ?? 1;
	return { km, length: `${(km / perPixel).toFixed(1)}px` };
}

/** The scale of a picture, in container units, so that it is true at any size without script. */
export function scaleOf({ box }: { readonly box: Box }): Scale {
	const [, lat] = unproject([box.x + box.width / 2, box.y + box.height / 2]);
	const across = box.width * EARTH_KM * Math.cos((lat * Math.PI) / 180);
	const km = STEPS.findLast((step) => step <= across / 3) ?? 1;
	const part = km / across;
	const ratio = box.width / box.height;
	return {
		km,
		length: `min(${(part * 100).toFixed(3)}cqw, ${(part * 100 * ratio).toFixed(3)}cqh)`
	};
}

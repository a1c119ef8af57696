/** One sweep of the picture's camera from one place to another. */
import type { Camera } from '$lib/geo/types';

const SWEEP_MS = 350;
const mix = (a: number, b: number, t: number) => a + (b - a) * t;

/** Calls `draw` for each frame, the last time with the end; gives the function that ends it before. */
export function sweep(from: Camera, to: Camera, draw: (camera: Camera, last: boolean) => void) {
	const start = performance.now();
	let frame = requestAnimationFrame(step);
	function step(now: number) {
		const part = Math.min(1, Math.max(0, now - start) / SWEEP_MS);
		if (part === 1) return draw(to, true);
		const t = 1 - (1 - part) ** 3;
		const [a, b] = [from.center, to.center];
		const center = [mix(a[0], b[0], t), mix(a[1], b[1], t)] as const;
		frame = requestAnimationFrame(step);
		draw({ center, zoom: mix(from.zoom, to.zoom, t) }, false);
	}
	return () => cancelAnimationFrame(frame);
}

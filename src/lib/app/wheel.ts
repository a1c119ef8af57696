/** The wheel, and two fingers on a trackpad, zoom the picture until the live map takes over. */
import { zoomAround } from '$lib/geo/camera';
import { pointOn, type Hand, type Movable } from './movable';

/** Wheel units to a level of zoom, as MapLibre counts them; a pinch on a trackpad comes as small wheel steps. */
const WHEEL = { wheel: 1 / 450, trackpad: 1 / 100 };
/** A wheel that turns on comes as steps: after this pause it stands still, in milliseconds. */
const PAUSE_MS = 180;

export function listenToWheel(ground: HTMLElement, movable: Movable): Hand {
	const { camera, size, onmove, cooperative } = movable;
	let busy = false;
	let turned: ReturnType<typeof setTimeout> | undefined;
	function turn(event: WheelEvent) {
		if (cooperative && !event.ctrlKey && !event.metaKey) return;
		event.preventDefault();
		const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 40 : event.deltaY;
		const by = -lines * (event.ctrlKey ? WHEEL.trackpad : WHEEL.wheel);
		const around = pointOn(ground, [event.clientX, event.clientY]);
		busy = true;
		onmove(zoomAround(camera(), camera().zoom + by, around, size()), false);
		clearTimeout(turned);
		turned = setTimeout(() => {
			busy = false;
			onmove(camera(), true);
		}, PAUSE_MS);
	}
	ground.addEventListener('wheel', turn, { passive: false });
	return {
		isBusy: () => busy,
		end() {
			clearTimeout(turned);
			ground.removeEventListener('wheel', turn);
		}
	};
}

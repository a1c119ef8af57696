/** The reader's hand on the picture: drag, wheel and pinch move its camera until the live map takes over. */
import { createGesture, dragAction, pinchAction } from '@use-gesture/vanilla';
import { clampZoom, panBy, zoomAround } from '$lib/geo/camera';
import type { Camera, ScreenPoint, Size } from '$lib/geo/types';

/** What a hand moves. */
export interface Movable {
	readonly camera: () => Camera;
	readonly size: () => Size;
	/** The camera moves by hand; `still` once the gesture is over. */
	readonly onmove: (camera: Camera, still: boolean) => void;
	/** Leaves the wheel and one finger to the page around the map. */
	readonly cooperative: boolean;
}

export interface Hand {
	/** Whether a gesture is going on. */
	readonly isBusy: () => boolean;
	/** Listens no longer. */
	readonly end: () => void;
}

const listenToGestures = createGesture([dragAction, pinchAction]);

/** Wheel units to a level of zoom, as MapLibre counts them; a pinch on a trackpad comes as small wheel steps. */
const WHEEL = { wheel: 1 / 450, trackpad: 1 / 100 };
/** A wheel that turns on comes as steps: after this pause it stands still, in milliseconds. */
const PAUSE_MS = 180;

/** Listens on the map's ground. */
export function listenToHand(ground: HTMLElement, movable: Movable): Hand {
	const { camera, size, onmove, cooperative } = movable;
	ground.style.touchAction = cooperative ? 'pan-x pan-y' : 'none';
	let busy = false;
	let wheeled: ReturnType<typeof setTimeout> | undefined;
	const local = ([x, y]: readonly [number, number]): ScreenPoint => {
		const { left, top } = ground.getBoundingClientRect();
		return [x - left, y - top];
	};
	const move = (to: Camera, still: boolean) => {
		busy = !still;
		onmove(to, still);
	};
	function wheel(event: WheelEvent) {
		if (cooperative && !event.ctrlKey && !event.metaKey) return;
		event.preventDefault();
		const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 40 : event.deltaY;
		const by = -lines * (event.ctrlKey ? WHEEL.trackpad : WHEEL.wheel);
		const to = zoomAround(camera(), camera().zoom + by, local([event.clientX, event.clientY]), size());
		move(to, false);
		clearTimeout(wheeled);
		wheeled = setTimeout(() => move(camera(), true), PAUSE_MS);
	}
	ground.addEventListener('wheel', wheel, { passive: false });
	const gesture = listenToGestures(
		ground,
		{
			onDrag: ({ delta: [dx, dy], last, pinching, tap, event }) => {
				const finger = 'pointerType' in event && event.pointerType === 'touch';
				if (tap || pinching || (cooperative && finger)) return;
				move(panBy(camera(), [-dx, -dy]), last);
			},
			onPinch: ({ offset: [scale], memo, first, last, origin }) => {
				const from = first || !memo ? { zoom: camera().zoom, scale } : memo;
				const zoom = clampZoom(from.zoom + Math.log2(scale / from.scale));
				move(zoomAround(camera(), zoom, local(origin), size()), last);
				return from;
			}
		},
		{
			drag: { filterTaps: true, threshold: 3, pointer: { buttons: 1, capture: false } },
			pinch: { scaleBounds: { min: 1e-4, max: 1e4 }, modifierKey: null, pinchOnWheel: false }
		}
	);
	return {
		isBusy: () => busy,
		end() {
			clearTimeout(wheeled);
			ground.removeEventListener('wheel', wheel);
			gesture.destroy();
		}
	};
}

/** Drag and pinch on the picture, by a library. */
import { createGesture, dragAction, pinchAction } from '@use-gesture/vanilla';
import { clampZoom, panBy, zoomAround } from '$lib/geo/camera';
import type { Camera } from '$lib/geo/types';
import { pointOn, type Hand, type Movable } from './movable';

const listenToGestures = createGesture([dragAction, pinchAction]);

export function listenToDrag(ground: HTMLElement, movable: Movable): Hand {
	const { camera, size, onmove, cooperative } = movable;
	let busy = false;
	const move = (to: Camera, still: boolean) => {
		busy = !still;
		onmove(to, still);
	};
	const gesture = listenToGestures(
		ground,
		{
			onDrag: ({ delta: [dx, dy], last, pinching, event }) => {
				const finger = 'pointerType' in event && event.pointerType === 'touch';
				if (pinching || (cooperative && finger)) return;
				move(panBy(camera(), [-dx, -dy]), last);
			},
			onPinch: ({ offset: [scale], memo, first, last, origin }) => {
				const from = first || !memo ? { zoom: camera().zoom, scale } : memo;
				const zoom = clampZoom(from.zoom + Math.log2(scale / from.scale));
				move(zoomAround(camera(), zoom, pointOn(ground, origin), size()), last);
				return from;
			}
		},
		{
			// What a tap is, `pointing.ts` says: the library would swallow one that began before it was here.
			drag: { threshold: 3, pointer: { buttons: 1, capture: false } },
			pinch: { scaleBounds: { min: 1e-4, max: 1e4 }, modifierKey: null, pinchOnWheel: false }
		}
	);
	return { isBusy: () => busy, end: () => gesture.destroy() };
}

/** The reader's hand on the picture: wheel, drag and pinch move its camera until the live map takes over. */
import type { Hand, Movable } from './movable';
import { listenToWheel } from './wheel';

/** Listens on the map's ground. Drag and pinch take a library, which runs once a pointer is on the map. */
export function listenToHand(ground: HTMLElement, movable: Movable): Hand {
	if (movable.cooperative) ground.style.touchAction = 'pan-x pan-y';
	const wheel = listenToWheel(ground, movable);
	const waits = new AbortController();
	const { signal } = waits;
	let drag: Hand | null = null;
	let down: PointerEvent[] = [];

	async function bring() {
		const { listenToDrag } = await import('./gestures');
		if (signal.aborted) return;
		waits.abort();
		drag = listenToDrag(ground, movable);
		// What is pressed already has to begin for the library too.
		for (const event of down) ground.dispatchEvent(new PointerEvent(event.type, event));
	}
	// Without it all else works; the next pointer asks again.
	const ask = () => void bring().catch((error: unknown) => console.info('Gestures:', error));
	const release = ({ pointerId }: PointerEvent) => {
		down = down.filter((event) => event.pointerId !== pointerId);
	};
	ground.addEventListener('pointerenter', ask, { signal });
	ground.addEventListener('pointerdown', (event) => (down.push(event), ask()), { signal });
	for (const type of ['pointerup', 'pointercancel'] as const)
		addEventListener(type, release, { signal });
	if (ground.matches(':hover')) ask();
	return {
		isBusy: () => wheel.isBusy() || Boolean(drag?.isBusy()),
		end() {
			waits.abort();
			wheel.end();
			drag?.end();
		}
	};
}

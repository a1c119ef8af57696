/** When the reader reaches for the live map. */

/** A pointer that rests over the map this long, and presses nothing, reaches for it; in milliseconds. */
const HELD_MS = 600;

/** Calls `start` once, at the first sign: a wheel, a drag, two fingers, or a pointer that stays. */
export function onIntent(ground: HTMLElement, start: () => void): void {
	const gone = new AbortController();
	const { signal } = gone;
	let held: ReturnType<typeof setTimeout> | undefined;
	function reach() {
		gone.abort();
		clearTimeout(held);
		// The picture moves first.
		requestAnimationFrame(() => setTimeout(start));
	}
	const wait = ({ pointerType }: PointerEvent) => {
		clearTimeout(held);
		if (pointerType !== 'touch') held = setTimeout(reach, HELD_MS);
	};
	ground.addEventListener('wheel', reach, { signal, passive: true });
	ground.addEventListener('pointerenter', wait, { signal });
	ground.addEventListener('pointerleave', () => clearTimeout(held), { signal });
	// A press means words: they come first.
	ground.addEventListener('pointerdown', () => clearTimeout(held), { signal });
	ground.addEventListener(
		'pointermove',
		(event) => {
			if (event.buttons && Math.hypot(event.movementX, event.movementY) > 2) reach();
		},
		{ signal }
	);
	ground.addEventListener('touchstart', ({ touches }) => touches.length > 1 && reach(), {
		signal,
		passive: true
	});
}

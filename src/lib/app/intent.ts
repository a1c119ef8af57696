/** When the reader reaches for the live map. */

/** A pointer that rests over the map this long, and presses nothing, reaches for it; in milliseconds. */
const HELD_MS = 600;
/** The picture follows the hand first: the live map starts once it pauses this long, or after the second time at the latest. */
const PAUSE_MS = 200;
const LATEST_MS = 1200;

/** Calls `start` once, after the first sign: a wheel, a drag, two fingers, or a pointer that stays. */
export function onIntent(ground: HTMLElement, start: () => void): void {
	const gone = new AbortController();
	const { signal } = gone;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let reached = 0;
	function begin() {
		gone.abort();
		clearTimeout(timer);
		start();
	}
	/** Another step of a gesture. */
	function reach() {
		reached ||= performance.now();
		clearTimeout(timer);
		const left = reached + LATEST_MS - performance.now();
		timer = setTimeout(begin, Math.max(0, Math.min(PAUSE_MS, left)));
	}
	function rest({ pointerType }: PointerEvent) {
		if (reached) return;
		clearTimeout(timer);
		if (pointerType !== 'touch') timer = setTimeout(begin, HELD_MS);
	}
	/** The pointer left, or pressed: a press means words, which come first. */
	const stop = () => {
		if (!reached) clearTimeout(timer);
	};
	// It may rest there before this script has come.
	if (ground.matches(':hover') && matchMedia('(hover: hover)').matches)
		timer = setTimeout(begin, HELD_MS);
	ground.addEventListener('wheel', reach, { signal, passive: true });
	ground.addEventListener('pointerenter', rest, { signal });
	ground.addEventListener('pointerleave', stop, { signal });
	ground.addEventListener('pointerdown', stop, { signal });
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

/** A sheet on a narrow screen: it scrolls up over the map, with three stops. Its scrolling is the browser's own. */

export type Stop = 'peek' | 'half' | 'full';
const STOPS: readonly Stop[] = ['peek', 'half', 'full'];
/** The share of the window that the middle stop leaves to the map: above it, the first words stand in sight where letters are wide. */
const HALF = 0.46;

export class Sheet {
	readonly element: HTMLElement;
	readonly #handle: HTMLButtonElement;

	/** `element` scrolls, and holds a button `.handle`. */
	constructor(element: HTMLElement) {
		this.element = element;
		this.#handle = element.querySelector<HTMLButtonElement>('.handle')!;
		this.#handle.addEventListener('click', () => this.go(this.#next(), true));
		this.#handle.addEventListener('keydown', (event) => {
			const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
			if (!step) return;
			event.preventDefault();
			const at = STOPS.indexOf(this.stop) + step;
			this.go(STOPS[Math.max(0, Math.min(at, STOPS.length - 1))]!, true);
		});
	}

	/** Whether it is a sheet now, rather than a column beside the map. */
	get isSheet(): boolean {
		return getComputedStyle(this.#handle).display !== 'none';
	}

	/** The stop nearest to where it stands. */
	get stop(): Stop {
		const { scrollTop } = this.element;
		const off = (stop: Stop) => Math.abs(scrollTop - this.#top(stop));
		return STOPS.reduce((a, b) => (off(b) < off(a) ? b : a));
	}

	/** CSS pixels of the window that it leaves free above itself at a stop. */
	free(stop: Stop): number {
		return this.#lead() - this.#top(stop);
	}

	go(stop: Stop, smooth = false) {
		const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
		this.element.scrollTo({
			top: this.#top(stop),
			behavior: smooth && !calm ? 'smooth' : 'instant'
		});
	}

	#next(): Stop {
		return STOPS[(STOPS.indexOf(this.stop) + 1) % STOPS.length]!;
	}

	/** What lies above its leaf when it is scrolled nowhere: the map. */
	#lead(): number {
		return parseFloat(getComputedStyle(this.element, '::before').height) || 0;
	}

	#top(stop: Stop): number {
		const lead = this.#lead();
		const half = Math.max(0, lead - this.element.clientHeight * HALF);
		return { peek: 0, half, full: lead - 8 }[stop];
	}
}

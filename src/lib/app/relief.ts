/** The shaded relief: comes after everything else, in the theme that is shown, and finer where the reader looks closer. */
import { boxOf } from '$lib/geo/mercator';
import { viewBoxOf } from '$lib/picture/units';
import { reliefAt } from '$lib/style/zooms';
import type { Relief } from '$lib/style/style';
import type { Contents } from './contents';
import { comesByItself, meansOf } from './means';

type Theme = 'light' | 'dark';

/** From this zoom on the small image is too coarse. */
const FINE_ZOOM = 7.3;

export class ReliefOnPage {
	readonly #place: HTMLElement;
	readonly #contents: Contents;
	readonly #root: string;
	readonly #allowed = comesByItself(meansOf(navigator));
	#wanted = false;
	#shown = '';
	#theme: Theme = 'light';
	#zoom = 0;

	/** `section` holds the relief's place, `.relief`. */
	constructor(section: HTMLElement, contents: Contents, root: string) {
		this.#place = section.querySelector<HTMLElement>('.relief')!;
		this.#contents = contents;
		this.#root = root;
	}

	/** The full image for the live map; `null` where the reader saves data. */
	get full(): Relief | null {
		const { name, bounds } = this.#contents.relief.at(-1)!;
		if (!this.#allowed) return null;
		return { bounds, light: this.#url(name, 'light'), dark: this.#url(name, 'dark') };
	}

	/** Brings it, unless the reader saves data: until then nothing of it is asked for. */
	bring() {
		this.#wanted = this.#allowed;
		this.#show();
	}

	dress(theme: Theme) {
		this.#theme = theme;
		this.#show();
	}

	look(zoom: number) {
		this.#zoom = zoom;
		this.#place.style.opacity = String(reliefAt(zoom));
		this.#show();
	}

	#url = (name: string, theme: Theme) =>
		`${this.#root}atlas/${name.replace('relief', `relief-${theme}`)}.avif`;

	#show() {
		if (!this.#wanted) return;
		const { relief, frame } = this.#contents;
		const { name, bounds } = relief[this.#zoom >= FINE_ZOOM ? relief.length - 1 : 0]!;
		const url = this.#url(name, this.#theme);
		if (url === this.#shown) return;
		this.#shown = url;
		const image = new Image();
		image.alt = '';
		image.addEventListener('load', () => {
			if (url !== this.#shown) return;
			const { x, y, width, height } = viewBoxOf(frame, boxOf(bounds));
			for (const [key, value] of Object.entries({ x, y, w: width, h: height }))
				this.#place.style.setProperty(`--${key}`, String(value));
			this.#place.replaceChildren(image);
		});
		image.src = url;
	}
}

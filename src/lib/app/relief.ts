/** The shaded relief: comes after the lines, in the theme that is shown, and finer where the reader looks closer. */
import { boxOf } from '$lib/geo/mercator';
import { viewBoxOf } from '$lib/picture/units';
import { reliefAt } from '$lib/style/zooms';
import type { Bbox } from '$lib/geo/types';
import type { Relief } from '$lib/style/style';
import type { Contents } from './contents';
import { comesByItself } from './means';

type Theme = 'light' | 'dark';

/** From this zoom on the small image is stretched to more than two CSS pixels for each of its own. */
const FINE_ZOOM = 6.3;

export class ReliefOnPage {
	readonly #place: HTMLElement;
	readonly #contents: Contents;
	readonly #root: string;
	readonly #allowed = comesByItself();
	#shown = '';
	#asked = '';
	/** Until it is known, nothing is asked for. */
	#theme: Theme | null = null;
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

	/** The small image first; in its place, without another fade, the full one where the small one is stretched. */
	#show() {
		const theme = this.#theme;
		if (!theme || !this.#allowed) return;
		const { relief } = this.#contents;
		const urls = relief.map(({ name }) => this.#url(name, theme));
		const here = urls.indexOf(this.#shown);
		const next = here < 0 ? 0 : this.#zoom >= FINE_ZOOM ? urls.length - 1 : here;
		const url = urls[next]!;
		if (url === this.#asked) return;
		this.#asked = url;
		if (next !== here) this.#ask(url, relief[next]!.bounds, here >= 0);
	}

	#ask(url: string, bounds: Bbox, finer: boolean) {
		const image = new Image();
		image.alt = '';
		// The map looks unfinished without the first one: browsers would leave it until after all words.
		image.fetchPriority = finer ? 'low' : 'high';
		if (finer) image.className = 'finer';
		image.addEventListener('load', () => {
			if (url !== this.#asked) return;
			this.#shown = url;
			const { x, y, width, height } = viewBoxOf(this.#contents.frame, boxOf(bounds));
			for (const [key, value] of Object.entries({ x, y, w: width, h: height }))
				this.#place.style.setProperty(`--${key}`, String(value));
			this.#place.replaceChildren(image);
			this.#show();
		});
		image.src = url;
	}
}

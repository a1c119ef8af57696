/** The timeline in the explorer: it comes when it is first opened, or when an address names a span of years. */
import type { Id } from '$lib/atlas/types';
import type { Drawer } from '$lib/timeline/drawer';
import type { View } from '$lib/view/view';
import { bringWords } from './words';

export interface TimeOptions {
	/** The absolute address of the site's root, and the file of the timeline's words from there. */
	readonly root: string;
	readonly words: string;
	readonly onspan: (span: View['span']) => void;
	readonly onopen: () => void;
	/** The span holds on the map from now on. */
	readonly onready: () => void;
}

export class TimeOnPage {
	readonly #field: HTMLElement;
	readonly #options: TimeOptions;
	#coming: Promise<Drawer> | null = null;
	#drawer: Drawer | null = null;
	#span: View['span'] = null;

	/** The timeline stands below the field for finding. */
	constructor(field: HTMLElement, options: TimeOptions) {
		this.#field = field;
		this.#options = options;
	}

	/** Opens it, or its page where it does not come. */
	async open(opener: HTMLAnchorElement) {
		try {
			const drawer = await this.#bring();
			this.#options.onopen();
			drawer.open(opener);
		} catch (error) {
			console.info('Timeline:', error);
			location.assign(opener.href);
		}
	}

	#bring(): Promise<Drawer> {
		this.#coming ??= this.#attach();
		this.#coming.catch(() => (this.#coming = null));
		return this.#coming;
	}

	async #attach(): Promise<Drawer> {
		const { root, words, onspan, onready } = this.#options;
		const [{ Drawer }, fragment] = await Promise.all([
			import('$lib/timeline/drawer'),
			bringWords(root + words, root)
		]);
		this.#drawer = new Drawer(this.#field, fragment, root, onspan);
		this.#drawer.show(this.#span);
		onready();
		return this.#drawer;
	}

	/** Narrows it to a view's span, and opens it for one that an address names. */
	show({ span }: View) {
		if (span?.from === this.#span?.from && span?.to === this.#span?.to) return;
		this.#span = span;
		if (this.#drawer) this.#drawer.show(span);
		else void this.#bring().catch((error) => console.info('Timeline:', error));
	}

	/** Of some features those that no event in the span is about. */
	outside(features: readonly Id[]): Id[] {
		if (!this.#span || !this.#drawer) return [];
		const within = this.#drawer.featuresIn(this.#span);
		return features.filter((id) => !within.has(id));
	}
}

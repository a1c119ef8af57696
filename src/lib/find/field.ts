/** The field for finding, in place of a link to the list of everything; the search itself comes when the field is first touched. */
import type { Finding } from './finding.svelte';

export interface FieldOptions {
	/** What the reader looks for has changed. */
	readonly onquery: (query: string) => void;
	/** The reader has come to the field. */
	readonly onenter?: () => void;
}

export class Field {
	readonly #place: HTMLElement;
	readonly #input: HTMLInputElement;
	readonly #onenter: (() => void) | undefined;
	/** The absolute address of the site's root. */
	readonly #root: string;
	#coming: Promise<Finding> | null = null;

	/** `place` holds a field that is hidden, and the link that stands for it without a script. */
	constructor(place: HTMLElement, { onquery, onenter }: FieldOptions) {
		this.#place = place;
		this.#onenter = onenter;
		const input = (this.#input = place.querySelector('input')!);
		input.hidden = false;
		const link = place.querySelector('a')!;
		link.hidden = true;
		this.#root = new URL('..', link.href).href;
		input.addEventListener('focus', () => {
			onenter?.();
			void this.#bring();
		});
		input.addEventListener('input', () => {
			onquery(input.value);
			void this.#find();
		});
	}

	focus() {
		this.#input.focus();
	}

	/** Shows what an address asks for. */
	show(query: string) {
		if (query === this.#input.value) return;
		this.#input.value = query;
		if (query) this.#onenter?.();
		void this.#find();
	}

	async #find() {
		(await this.#bring())?.find(this.#input.value);
	}

	/** What brings the search; one that did not come is asked for again, and says so. */
	async #bring(): Promise<Finding | null> {
		try {
			return await (this.#coming ??= import('./finding.svelte').then(({ Finding }) =>
				Finding.bring(this.#place, this.#input, this.#root)
			));
		} catch (error) {
			console.info('Find:', error);
			this.#coming = null;
			this.#sayFailed();
			return null;
		}
	}

	#sayFailed() {
		if (this.#place.querySelector('p')) return;
		const line = document.createElement('p');
		line.role = 'status';
		line.textContent = 'The search did not load. Try another letter.';
		this.#place.append(line);
	}
}

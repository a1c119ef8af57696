/** The field for finding, in place of a link to the list of everything; the search itself comes when the field is first touched. */
import { element } from '$lib/dom/element';
import { once } from '$lib/dom/once';

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
			this.#bring().catch(this.#fail);
		});
		input.addEventListener('input', () => {
			onquery(input.value);
			this.#find();
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
		this.#find();
	}

	#find() {
		this.#bring().then((finding) => finding.find(this.#input.value), this.#fail);
	}

	#bring = once(async () => {
		const { Finding } = await import('./finding.svelte');
		return Finding.bring(this.#place, this.#input, this.#root);
	});

	#fail = (error: unknown) => {
		console.info('Find:', error);
		if (this.#place.querySelector('p')) return;
		const text = 'The search did not load. Try another letter.';
		this.#place.append(element('p', { role: 'status' }, text));
	};
}

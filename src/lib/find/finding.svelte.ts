/** The search on the page: answers the field, and lets keys go through what is found. */
import { mount, unmount } from 'svelte';
import { bringText } from '$lib/atlas/files';
import type { Answer } from '$lib/gazetteer/search';
import Results from './Results.svelte';
import { Search, type Index } from './search';

/** The hash in the name of the index. */
const HASH = /\.([0-9a-f]{12})\.json$/;

type Further = (query: string) => Promise<Answer>;

/** The gazetteer's own search: its places are too many for one index. */
async function furtherPlaces(root: string): Promise<Further> {
	const [{ Parts }, { search, chunkFile }] = await Promise.all([
		import('$lib/gazetteer/parts'),
		import('$lib/gazetteer/search')
	]);
	const parts = new Parts(`${root}atlas/gazetteer/`);
	return (query) => search(query, (prefix) => parts.load(chunkFile(prefix)));
}

/** Finds something where nobody sees it, before the first key: what runs for the first time is slow. */
function warmUp(search: Search, root: string) {
	const finding = { query: 'an', few: false };
	const props = { finding, search, further: null, root };
	const run = () => void unmount(mount(Results, { target: document.createElement('div'), props }));
	// Safari has no word for idle time.
	(globalThis.requestIdleCallback ?? setTimeout)(run);
}

export class Finding {
	readonly #place: HTMLElement;
	readonly #input: HTMLInputElement;
	/** What is looked for, without white space around it. */
	query = $state('');
	/** Of the first results a few are painted before the others are made. */
	few = $state(false);

	private constructor(place: HTMLElement, input: HTMLInputElement) {
		this.#place = place;
		this.#input = input;
		input.addEventListener('keydown', (event) => this.#keyInField(event));
		place.addEventListener('keydown', (event) => this.#keyInList(event));
	}

	/** Throws when the index does not come. */
	static async bring(place: HTMLElement, input: HTMLInputElement, root: string): Promise<Finding> {
		const { index, further } = place.dataset;
		const file = { url: root + index!, sha256: HASH.exec(index!)![1]! };
		const [text, more] = await Promise.all([
			bringText(file),
			further === undefined ? null : furtherPlaces(root)
		]);
		const search = Search.from(JSON.parse(text) as Index);
		// That it did not come before.
		place.querySelector('p')?.remove();
		const finding = new Finding(place, input);
		mount(Results, { target: place, props: { finding, search, further: more, root } });
		warmUp(search, root);
		return finding;
	}

	find(query: string) {
		const asked = query.trim();
		this.few = !this.query && asked !== '';
		// A task of its own after the frame: in it the first would wait for the others.
		if (this.few) requestAnimationFrame(() => setTimeout(() => (this.few = false)));
		this.query = asked;
		this.#place.parentElement!.classList.toggle('finding', this.query !== '');
	}

	get #links(): HTMLElement[] {
		return [...this.#place.querySelectorAll<HTMLElement>('li a, li button')];
	}

	#keyInField(event: KeyboardEvent) {
		const [first] = this.#links;
		if (event.key === 'Escape' && this.#input.value) {
			// What is open stays open, and the reader looks where he looked.
			event.preventDefault();
			this.#input.value = '';
			this.#input.dispatchEvent(new Event('input'));
		} else if (event.key === 'Enter' && first) {
			event.preventDefault();
			first.click();
		} else if (event.key === 'ArrowDown' && first) {
			event.preventDefault();
			first.focus();
		}
	}

	#keyInList(event: KeyboardEvent) {
		const links = this.#links;
		const at = links.indexOf(event.target as HTMLElement);
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (at < 0 || (!step && event.key !== 'Escape')) return;
		event.preventDefault();
		const next = step ? at + step : -1;
		(next < 0 ? this.#input : links[next])?.focus();
	}
}

/** The plain lines over the map that say what does not work, and offers a way on. */
import { element } from '$lib/dom/element';
import type { Missing as MissingOnLiveMap } from '$lib/map/ready';
import type { Status } from './engine';

/** What of the map did not come, while the rest of it stands there. */
export type Missing = MissingOnLiveMap | 'lines';

const TEXT: Partial<Record<Status, string>> = {
	late: 'The live map is slow to come. The picture and every text work meanwhile.',
	lost: 'The live map lost its drawing. The picture stands in for it.',
	failed: 'The live map could not start here. The picture and every text work without it.'
};

const MISSING: Record<Missing, string> = {
	lines: 'The finer lines did not load. The map shows the coarser ones.',
	relief: 'The shaded relief did not load.',
	places: 'Some further places did not load.'
};

export class Notice {
	readonly #element: HTMLElement;
	readonly #lines = new Map<string, Node>();
	#failed = 0;

	constructor(element: HTMLElement) {
		this.#element = element;
	}

	/** How the live map is doing; `retry` starts it once more. */
	showStatus(status: Status, retry: () => void) {
		if (status === 'starting') this.#lines.clear();
		const text = TEXT[status];
		const tries = status === 'lost' ? [] : [button('Show the live map', retry)];
		if (status === 'late' || status === 'failed') this.#failed++;
		// What fails twice may have gone with an older version of the site.
		if (this.#failed > 1) tries.push(button('Reload the page', () => location.reload()));
		this.#show('', text ? line(text, tries) : null);
	}

	/** Something did not come; `null`: it has. */
	showMissing(what: Missing, retry: (() => void) | null) {
		const again = () => {
			this.#show(what, null);
			retry!();
		};
		this.#show(what, retry && line(MISSING[what], [button('Try again', again)]));
	}

	#show(what: string, shown: Node | null) {
		if (shown) this.#lines.set(what, shown);
		else this.#lines.delete(what);
		this.#element.replaceChildren(...this.#lines.values());
	}
}

const button = (name: string, onclick: () => void) =>
	element('button', { type: 'button', onclick }, name);
const line = (text: string, buttons: readonly Node[]) =>
	element('p', {}, text, ...buttons.flatMap((one) => [' ', one]));

/** The plain line over the map that says what does not work, and offers a way on. */
import type { Status } from './engine';

const TEXT: Partial<Record<Status, string>> = {
	late: 'The live map is slow to come. The picture and every text work meanwhile.',
	lost: 'The live map lost its drawing. The picture stands in for it.',
	failed: 'The live map could not start here. The picture and every text work without it.'
};

export class Notice {
	readonly #element: HTMLElement;
	#status: Node[] = [];
	#level: Node[] = [];

	constructor(element: HTMLElement) {
		this.#element = element;
	}

	/** How the live map is doing; `retry` starts it once more. */
	showStatus(status: Status, retry: () => void) {
		const text = TEXT[status];
		const action = status === 'lost' ? undefined : retry;
		this.#status = text ? [line(text, action && ['Show the live map', action])] : [];
		this.#show();
	}

	/** Finer lines did not come; `null`: they have. */
	showLevel(retry: (() => void) | null) {
		const text = 'The finer lines did not load. The map shows the coarser ones.';
		this.#level = retry ? [line(text, ['Try again', retry])] : [];
		this.#show();
	}

	#show() {
		this.#element.replaceChildren(...this.#status, ...this.#level);
	}
}

function line(text: string, action?: readonly [name: string, run: () => void]): HTMLElement {
	const paragraph = document.createElement('p');
	paragraph.append(text);
	if (!action) return paragraph;
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = action[0];
	button.addEventListener('click', action[1]);
	paragraph.append(' ', button);
	return paragraph;
}

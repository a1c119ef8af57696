/** The popover: a dialog beside the map that shows the words of what is open. */
import { element } from '$lib/dom/element';

/** Within this time words come without a word about their coming; in milliseconds. */
const SOON_MS = 150;

export interface Subject {
	/** What it is called until its words are there, and where they do not come. */
	readonly name: string;
	/** What the tab's title adds to the heading of its words. */
	readonly kind?: string;
	/** Its own page, which shows the same words; none for what has no page. */
	readonly page: string | null;
	readonly bring: () => Promise<Node>;
	/** The id of the quotation that the reader is led to. */
	readonly sought?: string | null;
	/** What stands above and below the words: ways back and to what lies under the same press. */
	readonly before?: Node;
	readonly after?: Node;
}

export class Popover {
	readonly dialog: HTMLDialogElement;
	readonly #body: HTMLElement;
	readonly #onshow: () => void;
	readonly #dressed: () => Promise<void> | void;
	#opener: HTMLElement | null = null;
	#asked = 0;
	/** What was asked for when something of it was last shown. */
	#shown = 0;
	/** Whether something is open, or about to be. */
	#wanted = false;
	/** The tab's title when nothing is open. */
	readonly #title = document.title;

	/**
	 * `dialog` holds `.words` and a button `.close`. `onshow`: something else stands in it; `dressed`
	 * resolves once words have their style.
	 */
	constructor(
		dialog: HTMLDialogElement,
		onshow: () => void,
		onclose: () => void,
		dressed: () => Promise<void> | void = () => {}
	) {
		this.dialog = dialog;
		this.#onshow = onshow;
		this.#dressed = dressed;
		this.#body = dialog.querySelector<HTMLElement>('.words')!;
		dialog.querySelector('.close')!.addEventListener('click', onclose);
		addEventListener('keydown', (event) => {
			if (event.key === 'Escape' && this.#wanted && !event.defaultPrevented) onclose();
		});
	}

	/** Shows a subject; `opener` gets the focus back when it closes. Resolves once something of it stands there. */
	open(subject: Subject, opener: HTMLElement | null): Promise<void> {
		const asked = ++this.#asked;
		this.#wanted = true;
		this.#opener = opener ?? this.#opener ?? focused();
		return new Promise((shown) => {
			const soon = setTimeout(() => {
				if (asked === this.#asked) this.#say(subject, 'Loading the words…');
				shown();
			}, SOON_MS);
			void this.#fill(subject, asked).finally(() => {
				clearTimeout(soon);
				shown();
			});
		});
	}

	async #fill(subject: Subject, asked: number) {
		try {
			const [words] = await Promise.all([subject.bring(), this.#dressed()]);
			if (asked !== this.#asked) return;
			this.#put(...(subject.before ? [subject.before] : []), words, subject.after ?? '');
			this.#entitle(subject);
			const { sought } = subject;
			// The words stand there without it too.
			if (sought) void import('./seek').then(({ seek }) => seek(this.#body, sought));
		} catch (error) {
			console.info('Words:', error);
			if (asked !== this.#asked) return;
			this.#say(subject, 'The words did not load.', () => void this.open(subject, null));
		}
	}

	close() {
		this.#asked++;
		this.#wanted = false;
		const opener = this.#opener;
		this.#opener = null;
		if (!this.dialog.open) return;
		this.dialog.close();
		this.#body.replaceChildren();
		document.title = this.#title;
		opener?.focus({ preventScroll: true });
	}

	#say({ name, page }: Subject, text: string, retry?: () => void) {
		const parts: (Node | string)[] = [text, ' '];
		if (retry) parts.push(element('button', { type: 'button', onclick: retry }, 'Try again'), ' ');
		if (retry && page) parts.push(element('a', { href: page }, 'Open its own page'));
		this.#put(
			element('h2', { id: 'popover-title', tabIndex: -1 }, name),
			element('p', { role: 'status', className: 'said' }, ...parts)
		);
	}

	/** Tab and history say what is open; a concern's title says whose it is. */
	#entitle({ name, kind = '' }: Subject) {
		const heading = document.getElementById('popover-title')?.textContent ?? name;
		document.title = `${heading}${kind} | Aras Atlas`;
	}

	#put(...nodes: (Node | string)[]) {
		this.#body.replaceChildren(...nodes);
		// Shown with its words, so that they are laid out once.
		if (!this.dialog.open) this.dialog.show();
		// Once: where the reader has put it meanwhile it stays.
		if (this.#shown !== this.#asked) this.#onshow();
		this.#shown = this.#asked;
		document.getElementById('popover-title')?.focus({ preventScroll: true });
	}
}

const focused = () =>
	document.activeElement instanceof HTMLElement && document.activeElement !== document.body
		? document.activeElement
		: null;

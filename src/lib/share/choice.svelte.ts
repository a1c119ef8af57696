/** The builder's state: what is chosen, and everything to copy that follows from it. */
import {
	ampHtml,
	creditLine,
	elementHtml,
	figureHtml,
	iframeHtml,
	markdown
} from '$lib/embed/snippet';
import { framePath, frameQuery, type Choice } from '$lib/embed/choice';
import type { BuilderData } from './types';

export class Chooser {
	readonly data: BuilderData;
	choice: Choice = $state.raw()!;
	/** What the editor set; `null` means what suits the view. */
	ownHeight: number | null = $state(null);

	view = $derived.by(
		() => this.data.views.find(({ id }) => id === this.choice.view) ?? this.data.views[0]!
	);
	height = $derived.by(() => this.ownHeight ?? this.view.snippet.height);
	/** From the site's root. */
	path = $derived.by(
		() =>
			framePath({ ...this.choice, view: this.view.id }) + frameQuery(this.choice, this.view.layers)
	);
	snippet = $derived.by(() => ({
		...this.view.snippet,
		frame: this.data.origin + this.path,
		height: this.height
	}));
	credit = $derived.by(() =>
		creditLine(this.snippet.page, this.choice.version ?? this.data.version)
	);
	/** What to copy, by name; the forms that follow the latest version only are left out for a frozen one. */
	forms = $derived.by(() => {
		const { snippet, view, credit } = this;
		const living = {
			'Custom element (HTML)': elementHtml(snippet, view.picture, view.alt),
			'Address for WordPress, Ghost and others that read oEmbed': snippet.page
		};
		return {
			'Frame (HTML)': iframeHtml(snippet),
			...(this.choice.version ? {} : living),
			'Picture with caption (HTML)': figureHtml(snippet, view.picture, view.alt, credit),
			'Markdown, with the picture': markdown(snippet, view.picture, view.alt),
			AMP: ampHtml(snippet, view.picture),
			'Credit line for print': credit
		};
	});

	/** `start` is what the explorer shows, or a view; what it leaves open is as the view has it. */
	constructor(data: BuilderData, start: Partial<Choice>) {
		this.data = data;
		const view = data.views.find(({ id }) => id === start.view) ?? data.views[0]!;
		this.choice = {
			layers: view.layers,
			at: null,
			theme: 'auto',
			lang: 'en',
			live: true,
			version: null,
			...start,
			view: view.id
		};
	}

	set(change: Partial<Choice>) {
		this.choice = { ...this.choice, ...change };
	}

	/** The version that the view can be kept at; `null` where it has no frame in one. */
	kept = $derived.by(() =>
		this.data.kept?.views.includes(this.view.id) ? this.data.kept.version : null
	);

	/** Another view begins with its own layers, bounds and height, and follows the latest version. */
	take(id: string) {
		const view = this.data.views.find((one) => one.id === id)!;
		this.set({ view: id, layers: view.layers, at: null, version: null });
		this.ownHeight = null;
	}

	toggle(layer: string, on: boolean) {
		const chosen = (id: string) => (id === layer ? on : this.choice.layers.includes(id));
		this.set({ layers: this.data.layers.map(({ id }) => id).filter(chosen) });
	}
}

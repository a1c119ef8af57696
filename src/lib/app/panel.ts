/** The panel beside the map: what is ticked, current and pointed at in it, and what a press there does. */
import type { Id } from '$lib/atlas/types';
import type { Theme } from '$lib/view/view';
import { builderPath } from './builder';
import type { Contents } from './contents';
import type { State } from './state';
import { showMore } from './ways';

/** Links that the explorer opens in place; they lead to pages otherwise. */
const IN_PLACE = 'a[data-feature], a[data-concern], a[data-at]';

/** What a press can ask for. */
interface Asked {
	readonly contents: Contents;
	readonly root: string;
	readonly state: State;
	readonly field: { focus(): void };
	readonly time: { open(opener: HTMLAnchorElement): void };
	toggle(layer: Id, on: boolean): void;
	setTheme(theme: Theme): void;
	openFeatures(ids: readonly Id[], opener: HTMLElement | null, passage?: Id): void;
	openConcern(id: Id, opener: HTMLElement | null): void;
	pressConcern(id: Id): void;
	lookAt(parameters: URLSearchParams): void;
	hover(id: Id | null): void;
}

export class Panel {
	readonly #panel: HTMLElement;

	constructor(panel: HTMLElement, explorer: Asked) {
		this.#panel = panel;
		panel.addEventListener('change', ({ target }) => {
			const { name, value, checked } = target as HTMLInputElement;
			if (name === 'layers') explorer.toggle(value, checked);
			if (name === 'theme') explorer.setTheme(value as Theme);
		});
		document.addEventListener('click', (event) => {
			if (event.defaultPrevented || event.button) return;
			if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
			const target = event.target as Element;
			const builder = target.closest<HTMLAnchorElement>('a[data-embed]');
			if (builder) builder.href = explorer.root + builderPath(explorer.state, explorer.contents);
			const link = target.closest<HTMLAnchorElement>(`${IN_PLACE}, a[data-find], a[data-timeline]`);
			if (!link) return;
			event.preventDefault();
			const { feature, passage, concern, find, timeline } = link.dataset;
			// What stands in the popover itself goes with it: focus returns to what opened the popover.
			const opener = link.closest('#popover') ? null : link;
			if (find !== undefined) explorer.field.focus();
			else if (timeline !== undefined) explorer.time.open(link);
			else if (feature) explorer.openFeatures([feature], opener, passage);
			else if (link.classList.contains('press')) explorer.pressConcern(concern!);
			else if (concern) explorer.openConcern(concern, opener);
			else explorer.lookAt(new URL(link.href).searchParams);
		});
		for (const type of ['pointerover', 'focusin'])
			panel.addEventListener(type, ({ target }) => {
				explorer.hover((target as Element).closest<HTMLElement>(IN_PLACE)?.dataset.feature ?? null);
			});
		for (const type of ['pointerleave', 'focusout'])
			panel.addEventListener(type, () => explorer.hover(null));
	}

	/** Also dresses the page in the theme that is chosen here. `layers`: those on the map, which may be more than the reader has ticked. */
	show({ view, about }: State, layers: readonly Id[]) {
		for (const box of this.#panel.querySelectorAll<HTMLInputElement>('input[name=layers]'))
			box.checked = layers.includes(box.value);
		for (const choice of this.#panel.querySelectorAll<HTMLInputElement>('input[name=theme]'))
			choice.checked = choice.value === view.theme;
		// Setting it styles the whole page anew, even to what holds without it.
		const { dataset } = document.documentElement;
		if (view.theme !== (dataset.theme ?? 'auto')) dataset.theme = view.theme;
		for (const link of document.querySelectorAll<HTMLElement>(
			`:is(#panel, #popover) :is(${IN_PLACE})`
		)) {
			const { feature, passage = null, concern } = link.dataset;
			const current = feature
				? feature === view.feature && passage === view.passage
				: concern === (about ?? view.concern);
			if (current) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
			if (link.classList.contains('press')) showMore(link, current);
		}
	}
}

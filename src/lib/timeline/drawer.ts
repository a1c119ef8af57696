/** The timeline in the explorer's panel: its words, and two choices that narrow it and the map to a span of years. */
import type { Id } from '$lib/atlas/types';
import { element } from '$lib/dom/element';
import type { Span } from '$lib/view/view';
import { FIRST, LAST } from './axis';
import './timeline.css';

/** One event as the words tell of it. */
interface Event {
	readonly element: HTMLElement;
	readonly from: number;
	readonly to: number;
	readonly features: readonly Id[];
	readonly passages: readonly Id[];
}

const ids = (text = ''): Id[] => text.split(' ').filter(Boolean);

export class Drawer {
	readonly element: HTMLElement;
	readonly #events: readonly Event[];
	readonly #choices: { readonly from: HTMLSelectElement; readonly to: HTMLSelectElement };
	readonly #status: HTMLElement;
	readonly #title: HTMLElement;
	readonly #panel: HTMLElement;
	#opener: HTMLElement | null = null;
	#shown: Span | null = null;
	/** The features of the events in the span; `null`: there is none. */
	#within: ReadonlySet<Id> | null = null;
	/** Dims quotations of passages wherever they stand, also those that come later. */
	readonly #sheet = new CSSStyleSheet();

	/** Puts the timeline below the field in the panel. */
	constructor(
		field: HTMLElement,
		words: DocumentFragment,
		/** The absolute address of the site's root. */
		root: string,
		onspan: (span: Span | null) => void
	) {
		this.#panel = field.parentElement!;
		const onclose = () => {
			this.#toggle(false);
			onspan(null);
			this.#opener?.focus({ preventScroll: true });
		};
		this.#events = [...words.querySelectorAll<HTMLElement>('li[data-from]')].map((element) => ({
			element,
			from: Number(element.dataset.from),
			to: Number(element.dataset.to),
			features: ids(element.dataset.features),
			passages: ids(element.dataset.passages)
		}));
		this.#title = element('h2', { textContent: 'Timeline', tabIndex: -1, id: 'timeline-title' });
		this.#status = element('p', {});
		this.#status.setAttribute('role', 'status');
		const choose = () => onspan(this.#chosen());
		this.#choices = { from: years('From', choose), to: years('To', choose) };
		const bar = element(
			'div',
			{ className: 'bar' },
			this.#title,
			element('button', { type: 'button', onclick: onclose }, 'Close'),
			...Object.values(this.#choices).map((choice) => choice.parentElement!),
			element('button', { type: 'button', onclick: () => onspan(null) }, 'All years'),
			element('a', { href: `${root}timeline/` }, 'Full page'),
			this.#status
		);
		this.element = element('section', { className: 'timeline' }, bar, words);
		this.element.setAttribute('aria-labelledby', 'timeline-title');
		this.element.addEventListener('click', (event) => this.#leadTo(event));
		this.element.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape') return;
			event.preventDefault();
			onclose();
		});
		document.adoptedStyleSheets.push(this.#sheet);
		field.after(this.element);
	}

	/** Shows it; `opener` gets the focus back when it closes. */
	open(opener: HTMLElement) {
		this.#opener = opener;
		this.#toggle(true);
		this.#title.focus({ preventScroll: true });
	}

	#toggle(on: boolean) {
		this.#panel.classList.toggle('timing', on);
		this.element.hidden = !on;
	}

	/** Narrows everything to a span of years; `null`: to none. */
	show(span: Span | null) {
		if (this.#shown && span?.from === this.#shown.from && span.to === this.#shown.to) return;
		this.#shown = span;
		if (span) this.#toggle(true);
		const isIn = ({ from, to }: Event) => !span || (from < span.to + 1 && to > span.from);
		for (const event of this.#events) event.element.classList.toggle('outside', !isIn(event));
		for (const mark of this.element.querySelectorAll('.mark')) {
			const of = this.#events.find(({ element }) => mark.getAttribute('href') === `#${element.id}`);
			mark.classList.toggle('outside', Boolean(of && !isIn(of)));
		}
		this.#choices.from.value = String(span?.from ?? FIRST);
		this.#choices.to.value = String(span?.to ?? LAST - 1);
		const shown = this.#events.filter(isIn);
		this.#within = span && new Set(shown.flatMap(({ features }) => features));
		this.#status.textContent = span
			? `${shown.length} of ${this.#events.length} events. What the documents date outside these years is dimmed, on the map too.`
			: '';
		const kept = new Set(shown.flatMap(({ passages }) => passages));
		const dimmed = this.#events.flatMap(({ passages }) => passages).filter((id) => !kept.has(id));
		const rules = dimmed.map((id) => `#popover #passage-${CSS.escape(id)}`);
		this.#sheet.replaceSync(rules.length ? `${rules.join()}{opacity:.45}` : '');
	}

	/** Of some features those that no event in the span is about. */
	outside(features: readonly Id[]): readonly Id[] {
		return this.#within ? features.filter((id) => !this.#within!.has(id)) : [];
	}

	#chosen(): Span | null {
		const [a, b] = [Number(this.#choices.from.value), Number(this.#choices.to.value)];
		const span = { from: Math.min(a, b), to: Math.max(a, b) };
		return span.from === FIRST && span.to === LAST - 1 ? null : span;
	}

	/** A mark of the drawing leads to its event in the list. */
	#leadTo(event: MouseEvent) {
		const mark = (event.target as Element).closest('.mark');
		if (!mark) return;
		event.preventDefault();
		const entry = this.element.querySelector(mark.getAttribute('href')!)!;
		for (const other of this.element.querySelectorAll('.chosen')) other.classList.remove('chosen');
		entry.classList.add('chosen');
		entry.scrollIntoView({ block: 'center' });
		entry.querySelector('a')?.focus({ preventScroll: true });
	}
}

/** A choice of one year, in its label. */
function years(name: string, onchange: () => void): HTMLSelectElement {
	const all = Array.from({ length: LAST - FIRST }, (_, i) => String(FIRST + i));
	const choice = element(
		'select',
		{ onchange },
		...all.map((year) => element('option', { value: year }, year))
	);
	element('label', {}, `${name} `, choice);
	return choice;
}

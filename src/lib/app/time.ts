/** The timeline in the explorer: it comes when it is first opened, or when an address names a span of years. */
import type { Id } from '$lib/atlas/types';
import type { Drawer } from '$lib/timeline/drawer';
import { once } from '$lib/dom/once';
import type { View } from '$lib/view/view';
import type { TimeOptions } from './timeline';

export class TimeOnPage {
	readonly #options: TimeOptions;
	#drawer: Drawer | null = null;
	#span: View['span'] = null;

	constructor(options: TimeOptions) {
		this.#options = options;
	}

	/** Opens it, or its page where it does not come. */
	open(opener: HTMLAnchorElement) {
		this.#bring().then(
			(drawer) => {
				this.#options.onopen();
				drawer.open(opener);
			},
			() => location.assign(opener.href)
		);
	}

	#bring = once(async () => {
		const { bringTimeline } = await import('./timeline');
		this.#drawer = await bringTimeline(this.#options);
		this.#drawer.show(this.#span);
		this.#options.onready();
		return this.#drawer;
	});

	/** Narrows it to a view's span, and opens it for one that an address names. */
	show({ span }: View) {
		this.#span = span;
		if (span) this.#bring().catch(() => {});
		this.#drawer?.show(span);
	}

	/** Of some features those that no event in the span is about. */
	outside = (features: readonly Id[]): readonly Id[] => this.#drawer?.outside(features) ?? [];
}

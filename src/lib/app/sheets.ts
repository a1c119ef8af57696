/** The two sheets of a narrow screen, one over the other: the panel's and the popover's. */
import { Sheet } from './sheet';

export class Sheets {
	readonly panel: Sheet;
	readonly popover: Sheet;
	/** How far the panel was scrolled when words took its place: there its list stands again after them. */
	#left = 0;

	constructor(panel: HTMLElement, popover: HTMLElement) {
		this.panel = new Sheet(panel);
		this.popover = new Sheet(popover);
		popover.addEventListener('close', () => {
			if (this.#left) panel.scrollTop = this.#left;
			this.#left = 0;
		});
	}

	/** The panel whole, for what stands in it. */
	showPanel() {
		if (!this.panel.isSheet) return;
		// At once: the keyboard that comes with the field would cut a sweep short.
		this.panel.go('full');
		this.popover.go('peek');
	}

	/** Words, and in sight above them the map, which a raised panel would hide. */
	showWords() {
		if (this.panel.isSheet && this.panel.stop === 'full') {
			this.#left = this.panel.element.scrollTop;
			this.panel.go('half');
		}
		this.popover.go('half');
	}

	showMap() {
		this.#left = 0;
		if (this.panel.isSheet) this.panel.go('peek', true);
	}
}

/** The two sheets of a narrow screen, one over the other: the panel's and the popover's. */
import { Sheet } from './sheet';

export class Sheets {
	readonly panel: Sheet;
	readonly popover: Sheet;

	constructor(panel: HTMLElement, popover: HTMLElement) {
		this.panel = new Sheet(panel);
		this.popover = new Sheet(popover);
	}

	/** The panel whole, for what stands in it. */
	showPanel() {
		if (!this.panel.isSheet) return;
		// At once: the keyboard that comes with the field would cut a sweep short.
		this.panel.go('full');
		this.popover.go('peek');
	}

	showMap() {
		if (this.panel.isSheet) this.panel.go('peek', true);
	}
}

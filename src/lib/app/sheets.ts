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
		this.panel.go('full', true);
		this.popover.go('peek', true);
	}

	showMap() {
		if (this.panel.isSheet) this.panel.go('peek', true);
	}
}

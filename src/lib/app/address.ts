/** Keeps the page's address in step with the view: one entry of the history for each thing that opens. */
import { formatView, type Catalogue, type View } from '$lib/view/view';

export class Address {
	readonly #catalogue: Catalogue;

	/** `onread` hears the parameters of an address that the reader went back or forward to. */
	constructor(catalogue: Catalogue, onread: (parameters: URLSearchParams) => void) {
		this.#catalogue = catalogue;
		addEventListener('popstate', () => onread(new URLSearchParams(location.search)));
	}

	/**
	 * `step`: as a step that leads back; otherwise in place of the present one. Called before the view is
	 * shown: what opens or closes gives the tab its title, which belongs to the new entry.
	 */
	write(view: View, step: boolean) {
		const address = location.pathname + formatView(view, this.#catalogue) + location.hash;
		if (address === location.pathname + location.search + location.hash) return;
		// Browsers refuse more than some hundred changes in a short time: the view holds without its address.
		try {
			if (step) history.pushState(null, '', address);
			else history.replaceState(null, '', address);
		} catch (error) {
			console.info('Address:', error);
		}
	}
}

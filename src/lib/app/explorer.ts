/** The explorer: what the reader does changes the state, and the state is shown on the page. */
import type { Id } from '$lib/atlas/types';
import { fit } from '$lib/geo/camera';
import type { Camera } from '$lib/geo/types';
import type { Theme } from '$lib/view/view';
import { Address } from './address';
import type { Contents } from './contents';
import { MapOnPage } from './map-on-page';
import { Notice } from './notice';
import { Panel } from './panel';
import { Places } from './places';
import { Popover } from './popover';
import { subjectOf } from './subject';
import { Sheet } from './sheet';
import * as change from './state';
import { expectWords } from './words';
import { afterPaint } from './paint';
import { freeOf } from './free';

const dark = matchMedia('(prefers-color-scheme: dark)');

export class Explorer {
	readonly contents: Contents;
	readonly root: string;
	readonly map: MapOnPage;
	readonly #panel: Panel;
	readonly #popover: Popover;
	readonly #sheets: { readonly panel: Sheet; readonly popover: Sheet };
	readonly #address: Address;
	#state: change.State;
	readonly places: Places;

	constructor(contents: Contents) {
		this.contents = contents;
		this.root = new URL(`${contents.root}/`, location.href.replace(/[?#].*/s, '')).href;
		const section = document.getElementById('map')!;
		const dialog = document.querySelector<HTMLDialogElement>('#popover')!;
		const notice = new Notice(section.querySelector<HTMLElement>('.notice')!);
		this.#state = change.startState(contents);
		this.places = new Places(contents, this.root);
		this.map = new MapOnPage({
			...{ section, contents, root: this.root, cooperative: false },
			onpick: (ids) => this.openFeatures(ids, null),
			onhover: (id) => this.hover(id),
			...(contents.further && { overlay: this.places.overlay }),
			onmove: (camera, still, byHand) => still && byHand && this.#looked(camera),
			onstatus: (status) => notice.showStatus(status, () => this.map.start()),
			onlevel: (retry) => notice.showLevel(retry),
			onresize: () => this.#look(false)
		});
		this.#panel = new Panel(document.getElementById('panel')!, this);
		this.#popover = new Popover(
			dialog,
			() => this.#sheets.popover.go('half', false),
			() => this.close()
		);
		this.#sheets = {
			panel: new Sheet(document.getElementById('panel')!),
			popover: new Sheet(dialog)
		};
		this.#address = new Address(change.catalogueOf(contents), (parameters) =>
			this.#read(parameters)
		);
		dark.addEventListener('change', () => this.#dress());
		this.#read(new URLSearchParams(location.search));
	}

	get state(): change.State {
		return this.#state;
	}

	#read(parameters: URLSearchParams) {
		const before = this.#state;
		this.#state = change.stateOf(parameters, this.contents);
		this.#show(before, null, false);
	}

	/** Opens the first of some features; the others stay within reach. */
	openFeatures(ids: readonly Id[], opener: HTMLElement | null) {
		this.#step(change.openFeatures(this.#state, ids), opener);
	}

	openConcern(id: Id, opener: HTMLElement | null) {
		this.#step(change.openConcern(this.#state, id), opener);
	}

	close() {
		this.#step(change.close(this.#state), null);
	}

	/** The whole map, with nothing open. */
	home() {
		this.#step(change.look(change.close(this.#state), null), null);
	}

	toggle(layer: Id, on: boolean) {
		this.#step(change.toggle(this.#state, this.contents, layer, on), null);
	}

	setTheme(theme: Theme) {
		this.#step(change.setTheme(this.#state, theme), null, false);
	}

	/** The reader's pointer or focus is on a feature: its words may be asked for next. */
	hover(id: Id | null) {
		if (id === this.#state.hover) return;
		this.#state = { ...this.#state, hover: id };
		const words = id && change.entryOf(this.contents, id)?.words;
		if (words) expectWords(this.root + words);
		else if (this.contents.further) this.places.expect(id);
		this.#dress();
	}

	#looked(camera: Camera) {
		this.#state = change.look(this.#state, camera);
		this.#address.write(this.#state.view, false);
	}

	#step(state: change.State, opener: HTMLElement | null, step = true) {
		const before = this.#state;
		this.#state = state;
		this.#show(before, opener, true);
		this.#address.write(state.view, step);
	}

	/** Brings the page in step with the state. */
	#show(before: change.State, opener: HTMLElement | null, animate: boolean) {
		const { view } = this.#state;
		const opens = view.feature !== before.view.feature || view.concern !== before.view.concern;
		const subject = subjectOf(this.#state, this, this.places, (there) => this.#known(there));
		if (!subject) this.#popover.close();
		else if (opens || !this.#popover.dialog.open) {
			const shown = this.#popover.open(subject, opener);
			if (opens) {
				const still = () =>
					this.#state.view.feature === view.feature && this.#state.view.concern === view.concern;
				const light = () => still() && this.#light(true, animate);
				// Words first: lighting and drawing the map anew can take longer than they may wait.
				if (!animate) this.#light(false, false);
				return void shown.then(() => (animate ? afterPaint(light) : light()));
			}
		}
		this.#light(opens || view.at !== before.view.at, animate);
	}

	/** Shows on panel and map what is open, chosen and ticked; `look` moves the camera to it. */
	#light(look: boolean, animate: boolean) {
		document.documentElement.dataset.theme = this.#state.view.theme;
		this.#panel.show(this.#state, change.shownLayers(this.#state, this.contents));
		this.#dress();
		if (look) this.#look(animate);
	}

	/** A place has become known, or turned out to be none. */
	#known(there: boolean) {
		if (!there) return this.close();
		this.#dress();
		this.#look(true);
	}

	#dress() {
		this.map.dress(change.lookOf(this.#state, this.contents, dark.matches));
	}

	/** Looks where the view says: at a place of its own, at what is open, or at the page's whole. */
	#look(animate: boolean) {
		const { view } = this.#state;
		const entry = change.opened(this.#state, this.contents);
		const camera =
			view.at ??
			(entry
				? this.map.cameraFor(
						entry.bbox,
						view.feature,
						freeOf(this.map, this.#popover.dialog, this.#sheets.popover)
					)
				: fit(this.contents.home, this.map.size));
		this.map.moveTo(camera, animate);
	}
}

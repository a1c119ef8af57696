/** The explorer: what the reader does changes the state, and the state is shown on the page. */
import type { Id } from '$lib/atlas/types';
import { Field } from '$lib/find/field';
import { parseView, type Theme } from '$lib/view/view';
import { Address } from './address';
import type { Contents } from './contents';
import { MapOnPage } from './map-on-page';
import { Notice } from './notice';
import { Panel } from './panel';
import { Places } from './places';
import { Popover } from './popover';
import { subjectOf } from './subject';
import { Sheets } from './sheets';
import * as change from './state';
import { TimeOnPage } from './time';
import { bringStyle, expectWords } from './words';
import { afterPaint } from './paint';
import { cameraOf } from './free';

const dark = matchMedia('(prefers-color-scheme: dark)');

export class Explorer {
	readonly contents: Contents;
	readonly root: string;
	readonly map: MapOnPage;
	readonly #panel: Panel;
	readonly #popover: Popover;
	readonly #sheets: Sheets;
	readonly #address: Address;
	state: change.State;
	readonly places: Places;
	readonly field: Field;
	readonly time: TimeOnPage;

	constructor(contents: Contents, wordsStyle: string) {
		this.contents = contents;
		this.root = new URL(`${contents.root}/`, location.href.replace(/[?#].*/s, '')).href;
		const section = document.getElementById('map')!;
		const panel = document.getElementById('panel')!;
		const dialog = document.querySelector<HTMLDialogElement>('#popover')!;
		const notice = new Notice(section.querySelector<HTMLElement>('.notice')!);
		this.state = change.startState(contents);
		this.places = new Places(contents, this.root);
		this.map = new MapOnPage({
			...{ section, contents, root: this.root, cooperative: false },
			onpick: (ids) => this.openFeatures(ids, null),
			onhover: (id) => this.hover(id),
			...(contents.further && { overlay: this.places.overlay }),
			onmove: (camera, still, byHand) =>
				still && byHand && this.#keep(change.look(this.state, camera)),
			onstatus: (status) => notice.showStatus(status, () => this.map.start()),
			onmissing: (what, retry) => notice.showMissing(what, retry),
			onresize: () => this.#look(false)
		});
		this.#panel = new Panel(panel, this);
		this.#popover = new Popover(
			dialog,
			() => this.#sheets.showWords(),
			this.close,
			() => bringStyle(this.root + wordsStyle)
		);
		this.#sheets = new Sheets(panel, dialog);
		const field = document.querySelector('search')!;
		this.time = new TimeOnPage({
			...{ field, root: this.root },
			onspan: (span) => this.#step(change.narrow(this.state, span), null),
			onopen: () => this.#sheets.showPanel(),
			onready: () => this.#dress()
		});
		this.field = new Field(field, {
			onquery: (query) => this.#keep(change.seek(this.state, query)),
			onenter: () => this.#sheets.showPanel()
		});
		this.#address = new Address(change.catalogueOf(contents), (asked) => this.#read(asked));
		dark.addEventListener('change', () => this.#dress());
		this.#read(new URLSearchParams(location.search));
	}

	#read(parameters: URLSearchParams) {
		const before = this.state;
		this.state = change.stateOf(parameters, this.contents);
		this.#show(before, null, false);
	}

	/** Opens the first of some features, at one of its passages if one is named; the others stay within reach. */
	openFeatures(ids: readonly Id[], opener: HTMLElement | null, passage?: Id) {
		this.#step(change.openFeatures(this.state, ids, passage), opener);
	}

	openConcern = (id: Id, opener: HTMLElement | null) =>
		this.#step(change.openConcern(this.state, id), opener);

	/** A press beside a concern's words shows it on the map; on a phone, where they hide the map, it opens. */
	pressConcern(id: Id) {
		if (this.#sheets.popover.isSheet || !this.state.view.feature) this.openConcern(id, null);
		else this.#step(change.showConcern(this.state, id), null, false);
	}

	close = () => this.#step(change.close(this.state), null);

	/** Looks at the place that an address names, or at the whole map, with nothing open. */
	lookAt(parameters = new URLSearchParams()) {
		const { at } = parseView(parameters, change.catalogueOf(this.contents));
		this.#sheets.showMap();
		this.#step(change.look(change.close(this.state), at), null);
	}

	toggle = (layer: Id, on: boolean) =>
		this.#step(change.toggle(this.state, this.contents, layer, on), null);

	setTheme = (theme: Theme) => this.#step(change.setTheme(this.state, theme), null, false);

	/** The reader's pointer or focus is on a feature: its words may be asked for next. */
	hover(id: Id | null) {
		if (id === this.state.hover) return;
		this.state = { ...this.state, hover: id };
		const words = id && change.entryOf(this.contents, id)?.words;
		if (words) expectWords(this.root + words);
		else if (this.contents.further) this.places.expect(id);
		this.#dress();
	}

	/** What is no step that leads back. */
	#keep(state: change.State) {
		this.state = state;
		this.#address.write(state.view, false);
	}

	#step(state: change.State, opener: HTMLElement | null, step = true) {
		const before = this.state;
		this.state = state;
		this.#address.write(state.view, step);
		this.#show(before, opener, true);
	}

	/** Brings the page in step with the state. */
	#show(before: change.State, opener: HTMLElement | null, animate: boolean) {
		const { view, about } = this.state;
		const opens = !change.sameOpen(view, before.view);
		const subject = subjectOf(this, this.places, (there) =>
			// A place has become known, or turned out to be none.
			there ? this.#light(true, true) : this.close()
		);
		if (!subject) this.#popover.close();
		else if (opens || !this.#popover.dialog.open) {
			const shown = this.#popover.open(subject, opener);
			if (opens) {
				const light = () => change.sameOpen(view, this.state.view) && this.#light(true, animate);
				// Words first: lighting and drawing the map anew can take longer than they may wait.
				if (!animate) this.#light(false, false);
				return void shown.then(() => (animate ? afterPaint(light) : light()));
			}
		}
		this.#light(opens || view.at !== before.view.at || about !== before.about, animate);
	}

	/** Shows on panel and map what is open, chosen and ticked; `look` moves the camera to it. */
	#light(look: boolean, animate: boolean) {
		const { view } = this.state;
		this.field.show(view.query);
		this.time.show(view);
		this.#panel.show(this.state, change.shownLayers(this.state, this.contents));
		this.#dress();
		if (look) this.#look(animate);
	}

	#dress() {
		const outside = this.time.outside(Object.keys(this.contents.features));
		this.map.dress(change.lookOf(this.state, this.contents, outside, dark.matches));
	}

	/** Looks where the view says: at a place of its own, at what is open, or at the page's whole. */
	#look(animate: boolean) {
		const entry = change.lit(this.state, this.contents);
		const over = [this.#popover.dialog, this.#sheets.popover] as const;
		const { camera, seen } = cameraOf(this.state, entry, this.map, this.contents.home, over);
		this.map.moveTo(camera, animate, seen);
	}
}

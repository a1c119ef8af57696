/** The explorer: what the reader does changes the state, and the state is shown on the page. */
import type { Id } from '$lib/atlas/types';
import { fit } from '$lib/geo/camera';
import type { Camera, Rect } from '$lib/geo/types';
import type { Theme } from '$lib/view/view';
import { Address } from './address';
import type { Contents } from './contents';
import { MapOnPage } from './map-on-page';
import { Notice } from './notice';
import { Panel } from './panel';
import { Popover, type Subject } from './popover';
import { Sheet } from './sheet';
import * as change from './state';
import { linksTo, wayBack } from './ways';
import { bringWords, expectWords } from './words';

/** The strip along the map's lower edge belongs to the credits; in CSS pixels. */
const FOOT = 28;

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

	constructor(contents: Contents) {
		this.contents = contents;
		this.root = new URL(`${contents.root}/`, location.href.replace(/[?#].*/s, '')).href;
		const section = document.getElementById('map')!;
		const dialog = document.querySelector<HTMLDialogElement>('#popover')!;
		const notice = new Notice(section.querySelector<HTMLElement>('.notice')!);
		this.#state = change.startState(contents);
		this.map = new MapOnPage({
			...{ section, contents, root: this.root, cooperative: false },
			onpick: (ids) => this.openFeatures(ids, null),
			onhover: (id) => this.hover(id),
			onmove: (camera, still, byHand) => still && byHand && this.#looked(camera),
			onstatus: (status) => notice.showStatus(status, () => this.map.start()),
			onlevel: (retry) => notice.showLevel(retry),
			onresize: () => this.#look(false)
		});
		this.#panel = new Panel(document.getElementById('panel')!, this);
		this.#popover = new Popover(dialog, () => this.close());
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
		if (id && Object.hasOwn(this.contents.features, id))
			expectWords(this.root + this.contents.features[id]!.words);
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
		const { view, here, from } = this.#state;
		document.documentElement.dataset.theme = view.theme;
		this.#panel.show(this.#state, change.shownLayers(this.#state, this.contents));
		this.#dress();
		const opens = view.feature !== before.view.feature || view.concern !== before.view.concern;
		const entry = change.opened(this.#state, this.contents);
		if (!entry) this.#popover.close();
		else if (opens || !this.#popover.dialog.open) {
			const kind = view.feature ? 'features' : 'concerns';
			const subject: Subject = {
				name: entry.name,
				page: `${this.root}${kind}/${view.feature ?? view.concern}/`,
				bring: () => bringWords(this.root + entry.words, this.root),
				...(from && { before: wayBack(from, this) }),
				...(here.length && { after: linksTo(here, this) })
			};
			void this.#popover.open(subject, opener);
			this.#sheets.popover.go('half', false);
		}
		if (opens || view.at !== before.view.at) this.#look(animate);
	}

	#dress() {
		const { view, hover } = this.#state;
		const theme = view.theme === 'auto' ? (dark.matches ? 'dark' : 'light') : view.theme;
		this.map.dress({
			theme,
			groups: change.shownLayers(this.#state, this.contents),
			open: change.opened(this.#state, this.contents)?.lights ?? [],
			hover: hover ? [hover] : [],
			lens: view.concern !== null
		});
	}

	/** Looks where the view says: at a place of its own, at what is open, or at the page's whole. */
	#look(animate: boolean) {
		const { view } = this.#state;
		const entry = change.opened(this.#state, this.contents);
		const camera =
			view.at ??
			(entry
				? this.map.cameraFor(entry.bbox, view.feature, this.#free())
				: fit(this.contents.home, this.map.size));
		this.map.moveTo(camera, animate);
	}

	/** The part of the map that neither popover nor credits cover. */
	#free(): Rect {
		const { width, height } = this.map.size;
		const { popover } = this.#sheets;
		if (popover.isSheet) {
			const { top } = this.map.ground.getBoundingClientRect();
			return { left: 0, top: 0, width, height: Math.min(height, popover.free('half') - top) };
		}
		const { left, right } = this.#popover.dialog.getBoundingClientRect();
		const ground = this.map.ground.getBoundingClientRect();
		const covered = Math.max(0, Math.min(right, ground.right) - Math.max(left, ground.left));
		return { left: 0, top: 0, width: width - covered, height: height - FOOT };
	}
}

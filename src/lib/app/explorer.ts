/** The explorer: what the reader does changes the state, and the state is shown on the page. */
import type { Id } from '$lib/atlas/types';
import { fit } from '$lib/geo/camera';
import type { Camera, Rect } from '$lib/geo/types';
import { formatView, type Theme } from '$lib/view/view';
import { Address } from './address';
import type { Further } from '$lib/gazetteer/further';
import type { Contents, Entry } from './contents';
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
/** The column of buttons at its start. */
const TOOLS = 40;

/** Runs once the browser has painted what has changed; on a page that is not shown, soon. */
function afterPaint(run: () => void) {
	const late = setTimeout(run, 500);
	requestAnimationFrame(() => {
		clearTimeout(late);
		setTimeout(run);
	});
}

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
	/** On its way, or here, once something of it was asked for. */
	#coming: Promise<Further> | null = null;

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
			...(contents.further && { overlay: async () => (await this.#further()).overlay() }),
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
		if (contents.further) void this.#showFind();
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
		const words = id && change.entryOf(this.contents, id)?.words;
		if (words) expectWords(this.root + words);
		else if (this.contents.further) void this.#further().then((further) => further.expect(id));
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
		const subject = this.#subject();
		if (!subject) this.#popover.close();
		else if (opens || !this.#popover.dialog.open) {
			const ways = {
				...(from && { before: wayBack(from, this) }),
				...(here.length && { after: linksTo(here, this) })
			};
			void this.#popover.open({ ...subject, ...ways }, opener);
			this.#sheets.popover.go('half', false);
		}
		if (!opens && view.at === before.view.at) return;
		// Words first: drawing the map anew can take longer than they may wait.
		if (animate) afterPaint(() => this.#look(true));
		else this.#look(false);
	}

	/** The builder's address with what the map shows. */
	embedAddress(): string {
		const { view } = this.#state;
		const catalogue = change.catalogueOf(this.contents);
		const layers = change.shownLayers(this.#state, this.contents);
		const shown = formatView({ ...view, layers, feature: null, concern: null }, catalogue);
		const id = view.feature ?? view.concern ?? 'overview';
		return `${this.root}share/?view=${id}${shown.replace('?', '&')}`;
	}

	/** What the popover is to speak of; `null` where nothing is open. */
	#subject(): Subject | null {
		const { view } = this.#state;
		const entry = change.opened(this.#state, this.contents);
		if (!entry?.words) return view.feature ? this.#place(view.feature) : null;
		return {
			name: entry.name,
			page: `${this.root}${view.feature ? 'features' : 'concerns'}/${view.feature ?? view.concern}/`,
			bring: () => bringWords(this.root + entry.words, this.root)
		};
	}

	/** A place of the gazetteer. */
	#place(id: Id): Subject {
		const bring = async () => {
			const further = await this.#further();
			const told = await further.place(id);
			if (!told) {
				this.close();
				throw new Error(`There is no place "${id}".`);
			}
			(this.contents.features as Record<Id, Entry>)[id] = further.entryOf(told);
			if (this.#state.view.feature === id) {
				this.#dress();
				this.#look(true);
			}
			return further.wordsOf(told);
		};
		return { name: 'A further place', page: null, bring };
	}

	#further = () => (this.#coming ??= this.#bringFurther());

	async #bringFurther(): Promise<Further> {
		try {
			const { Further } = await import('$lib/gazetteer/further');
			return await Further.bring(this.root);
		} catch (error) {
			this.#coming = null;
			throw error;
		}
	}

	async #showFind() {
		const target = document.createElement('div');
		document.querySelector('#panel .about')!.after(target);
		try {
			(await this.#further()).showFind(target, {
				onopen: (id, opener) => this.openFeatures([id], opener),
				onhover: (id) => this.hover(id)
			});
		} catch (error) {
			console.info('Gazetteer:', error);
		}
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
		const ground = this.map.ground.getBoundingClientRect();
		const { left } = this.#popover.dialog.getBoundingClientRect();
		// Docked at the end of the map, or over the panel beside it.
		const free = left > ground.left ? left - ground.left : width;
		return { left: TOOLS, top: 0, width: free - TOOLS, height: height - FOOT };
	}
}

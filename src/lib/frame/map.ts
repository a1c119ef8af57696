/** A frame's map: a press opens words in the place of the frame's own, the live map comes when the reader reaches for it. */
import { joined, type Contents, type Entry, type SharedContents } from '$lib/app/contents';
import { onIntent } from '$lib/app/intent';
import { listenToKeys } from '$lib/app/keys';
import { MapOnPage } from '$lib/app/map-on-page';
import { Notice } from '$lib/app/notice';
import { afterPaint } from '$lib/app/paint';
import { Popover } from '$lib/app/popover';
import { waysOf } from '$lib/app/ways';
import { bringWords, expectWords } from '$lib/app/words';
import type { Id } from '$lib/atlas/types';
import type { View } from '$lib/view/view';
import { fit } from '$lib/geo/camera';
import type { Camera } from '$lib/geo/types';
import { themeShown, viewAsked } from './asked';
import { listenToLinks, meantBy, type Meant } from './press';

/** Once a frame; `shared` is what all maps have in common. `onopen` hears which feature the reader opens; `pressed` gives a press that came before. */
export function attach(
	main: HTMLElement,
	section: HTMLElement,
	address: URL,
	shared: SharedContents,
	onopen: (id: Id) => void,
	pressed: () => MouseEvent | null
): void {
	const root = new URL(`${main.dataset.root!}/`, address).href;
	const contents = joined(shared, JSON.parse(document.getElementById('contents')!.textContent!));
	new FrameMap(main, section, root, contents, address, onopen).open(pressed());
}

/** What is open; `feature`: its id, where it is one and no concern. */
interface Open {
	readonly entry: Entry;
	readonly feature: Id | null;
}

class FrameMap {
	readonly #main: HTMLElement;
	readonly #lens: boolean;
	readonly #root: string;
	readonly #contents: Contents;
	readonly #onopen: (id: Id) => void;
	readonly #map: MapOnPage;
	readonly #popover: Popover;
	readonly #lit: readonly Id[];
	#view: View;
	#open: Open | null = null;
	/** Where the reader has moved the map since something was opened. */
	#looked: Camera | null = null;
	#hover: Id | null = null;

	constructor(
		main: HTMLElement,
		section: HTMLElement,
		root: string,
		contents: Contents,
		address: URL,
		onopen: (id: Id) => void
	) {
		this.#main = main;
		this.#lens = section.classList.contains('lens');
		this.#root = root;
		this.#contents = contents;
		this.#onopen = onopen;
		this.#lit = (main.dataset.open ?? '').split(',').filter(Boolean);
		const still = address.searchParams.get('live') === 'off';
		const notice = new Notice(section.querySelector<HTMLElement>('.notice')!);
		const own = [main.dataset.view!, ...this.#lit];
		this.#view = viewAsked(address, section, contents, own);
		this.#popover = new Popover(
			main.querySelector<HTMLDialogElement>('#popover')!,
			() => {},
			() => this.#pick([])
		);
		this.#map = new MapOnPage({
			...{ section, contents, root, cooperative: true, still },
			onpick: (ids) => this.#pick(ids),
			onhover: (id) => {
				this.#hover = id;
				const words = id && this.#contents.features[id]?.words;
				if (words) expectWords(root + words);
				this.#dress();
			},
			onstatus: (status) => notice.showStatus(status, () => this.#map.start()),
			onmissing: (what, retry) => notice.showMissing(what, retry),
			onmove: (camera, stands, byHand) => stands && byHand && (this.#looked = camera),
			onresize: () => (this.#looked ? this.#map.moveTo(this.#looked, false) : this.#look(false))
		});
		void import('$lib/app/enrich').then(({ enrich }) =>
			enrich(section, this.#map.picture, root, null)
		);
		matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#dress());
		if (!still) this.#listen(section);
		this.#dress();
		this.#look(false);
	}

	#listen(section: HTMLElement) {
		const start = () => this.#map.start();
		listenToKeys(section, this.#map, start);
		onIntent(this.#map.ground, start);
		void import('$lib/app/aids').then(({ addAids }) => addAids(section, this.#map, this.#home));
		listenToLinks(this.#follow);
	}

	/** What a press that came before this script meant. */
	open(press: MouseEvent | null) {
		if (press) this.#follow(meantBy(press, this.#map, this.#contents));
	}

	#follow = ({ concern, features }: Meant) =>
		concern ? this.#openConcern(concern) : this.#pick(features);

	/** Shows the whole map, with nothing open. */
	#home = () => {
		this.#view = { ...this.#view, at: null };
		this.#pick([]);
	};

	#pick([id, ...here]: readonly Id[]) {
		const entry = id ? this.#contents.features[id] : undefined;
		if (entry) this.#onopen(id!);
		this.#show(entry && { entry, feature: id! }, `features/${id}/`, here);
	}

	#openConcern(id: Id) {
		const entry = this.#contents.concerns[id];
		this.#show(entry && { entry, feature: null }, `concerns/${id}/`, []);
	}

	#show(open: Open | undefined, page: string, here: readonly Id[]) {
		this.#open = open ?? null;
		this.#looked = null;
		this.#main.classList.toggle('reads', Boolean(open));
		const own = this.#contents.concerns[this.#main.dataset.view!];
		this.#main.classList.toggle('apart', Boolean(open) && open!.entry !== own);
		const light = () => {
			this.#dress();
			this.#look(true);
		};
		if (!open) this.#popover.close();
		if (!open) return light();
		const { name, words } = open.entry;
		const subject = {
			name,
			page: this.#root + page,
			bring: () => bringWords(this.#root + words, this.#root),
			...waysOf({ from: null, here }, { contents: this.#contents, root: this.#root })
		};
		// Words first, as in the explorer.
		void this.#popover.open(subject, this.#map.ground).then(() => afterPaint(light));
	}

	#dress() {
		const entry = this.#open?.entry;
		this.#map.dress({
			theme: themeShown(),
			groups: [...this.#view.layers, ...(entry?.layers ?? [])],
			open: entry?.lights ?? this.#lit,
			hover: this.#hover ? [this.#hover] : [],
			outside: [],
			lens: this.#open ? !this.#open.feature : this.#lens
		});
	}

	#look(animate: boolean) {
		const open = this.#open;
		const all = { left: 0, top: 0, ...this.#map.size };
		const home = this.#view.at ?? fit(this.#contents.home, this.#map.size);
		const camera = open ? this.#map.cameraFor(open.entry.bbox, open.feature, all) : home;
		// A frame's picture is light and ends soon: only the live map can look at more than it was made for.
		const held =
			document.getElementById('map')!.dataset.map !== 'live' && camera.zoom < home.zoom - 0.3;
		this.#map.moveTo(held ? home : camera, animate);
	}
}

/** A frame's map: a press opens words in the place of the frame's own, the live map comes when the reader reaches for it. */
import type { Contents } from '$lib/app/contents';
import { onIntent } from '$lib/app/intent';
import { listenToKeys } from '$lib/app/keys';
import { MapOnPage } from '$lib/app/map-on-page';
import { Notice } from '$lib/app/notice';
import { afterPaint } from '$lib/app/paint';
import { Popover } from '$lib/app/popover';
import { waysOf } from '$lib/app/ways';
import { bringWords, expectWords } from '$lib/app/words';
import { bringText } from '$lib/atlas/files';
import { meant } from '$lib/app/pointing';
import type { Id } from '$lib/atlas/types';
import { parseView, type View } from '$lib/view/view';
import { fit } from '$lib/geo/camera';

/** Once a frame. `onopen` hears which feature the reader opens; `pressed` gives a press that came before. */
export async function attach(
	main: HTMLElement,
	section: HTMLElement,
	address: URL,
	onopen: (id: Id) => void,
	pressed: () => MouseEvent | null
): Promise<void> {
	const root = new URL(`${main.dataset.root!}/`, address).href;
	const url = `${root}contents.json`;
	const shared = JSON.parse(await bringText({ url, sha256: '' })) as Contents;
	const own = JSON.parse(document.getElementById('contents')!.textContent!) as Contents;
	const contents: Contents = { ...shared, ...own };
	new FrameMap(main, section, root, contents, address, onopen).open(pressed());
}

class FrameMap {
	readonly #main: HTMLElement;
	readonly #lens: boolean;
	readonly #root: string;
	readonly #contents: Contents;
	readonly #onopen: (id: Id) => void;
	readonly #map: MapOnPage;
	readonly #popover: Popover;
	readonly #boxes: readonly HTMLInputElement[];
	readonly #lit: readonly Id[];
	readonly #view: View;
	#open: Id | null = null;
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
		this.#boxes = [...section.querySelectorAll<HTMLInputElement>('input[name=layers]')];
		const notice = new Notice(section.querySelector<HTMLElement>('.notice')!);
		this.#view = this.#read(address);
		this.#popover = new Popover(
			main.querySelector<HTMLDialogElement>('#popover')!,
			() => {},
			() => this.#pick([])
		);
		this.#map = new MapOnPage({
			...{ section, contents, root, cooperative: true },
			onpick: (ids) => this.#pick(ids),
			onhover: (id) => {
				this.#hover = id;
				const words = id && this.#contents.features[id]?.words;
				if (words) expectWords(root + words);
				this.#dress();
			},
			onmove: () => {},
			onstatus: (status) => notice.showStatus(status, () => this.#map.start()),
			onmissing: (what, retry) => notice.showMissing(what, retry),
			onresize: () => this.#look(false)
		});
		void this.#map.enrich(null);
		const start = () => this.#map.start();
		listenToKeys(section, this.#map, start);
		onIntent(this.#map.ground, start);
		document.addEventListener('click', (event) => this.#followed(event), true);
		matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#dress());
		this.#dress();
		this.#look(false);
	}

	/** What a press that came before this script meant. */
	open(press: MouseEvent | null) {
		if (!press) return;
		const target = press.target as Element;
		const id = target.closest<HTMLElement>('[data-feature]')?.dataset.feature;
		const ids = this.#map.under([press.clientX, press.clientY]);
		this.#pick(ids.length || !id ? meant(ids, this.#contents) : [id]);
	}

	/** The view that the address asks for; a feature or concern of its own has another frame. */
	#read(address: URL): View {
		const view = parseView(address.searchParams, {
			layers: this.#boxes.map(({ value, checked }) => ({ id: value, on: checked })),
			features: Object.keys(this.#contents.features),
			concerns: Object.keys(this.#contents.concerns)
		});
		const other = view.feature ?? view.concern;
		const { view: own } = document.querySelector<HTMLElement>('main')!.dataset;
		if (other && other !== own && !this.#lit.includes(other)) {
			const target = new URL(`../${other}/`, address);
			target.search = address.search;
			target.hash = address.hash;
			for (const name of ['feature', 'concern']) target.searchParams.delete(name);
			location.replace(target);
		}
		return view;
	}

	/** Links in the words open in place where they can. */
	#followed(event: MouseEvent) {
		const link = (event.target as Element).closest<HTMLElement>('#popover a[data-feature]');
		if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
		event.preventDefault();
		this.#pick([link.dataset.feature!]);
	}

	#pick([id, ...here]: readonly Id[]) {
		const entry = id ? this.#contents.features[id] : undefined;
		this.#open = entry ? id! : null;
		this.#main.classList.toggle('reads', Boolean(entry));
		const light = () => {
			this.#dress();
			this.#look(true);
		};
		if (!entry) this.#popover.close();
		if (!entry) return light();
		this.#onopen(id!);
		const subject = {
			name: entry.name,
			page: `${this.#root}features/${id}/`,
			bring: () => bringWords(this.#root + entry.words, this.#root),
			...waysOf({ from: null, here }, { contents: this.#contents, root: this.#root })
		};
		// Words first, as in the explorer.
		void this.#popover.open(subject, this.#map.ground).then(() => afterPaint(light));
	}

	#dress() {
		const entry = this.#open ? this.#contents.features[this.#open] : undefined;
		const shown = [...this.#view.layers, ...(entry?.layers ?? [])];
		for (const box of this.#boxes) box.checked = shown.includes(box.value);
		const asked = document.documentElement.dataset.theme;
		const dark = asked ? asked === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
		this.#map.dress({
			theme: dark ? 'dark' : 'light',
			groups: shown,
			open: entry?.lights ?? this.#lit,
			hover: this.#hover ? [this.#hover] : [],
			outside: [],
			lens: !entry && this.#lens
		});
	}

	#look(animate: boolean) {
		const { size } = this.#map;
		const entry = this.#open ? this.#contents.features[this.#open] : undefined;
		const all = { left: 0, top: 0, ...size };
		const home = this.#view.at ?? fit(this.#contents.home, size);
		const camera = entry ? this.#map.cameraFor(entry.bbox, this.#open, all) : home;
		// A frame's picture is light and ends soon: only the live map can look at more than it was made for.
		const held =
			document.getElementById('map')!.dataset.map !== 'live' && camera.zoom < home.zoom - 0.3;
		this.#map.moveTo(held ? home : camera, animate);
	}
}

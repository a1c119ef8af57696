/** The explorer's state: the address is the view, the stage shows it, the reader changes it. */
import { tick } from 'svelte';
import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { base } from '$app/paths';
import type { GazetteerIndex } from '$lib/atlas/gazetteer';
import { mapLabels } from '$lib/atlas/labels';
import type { Atlas, Id, NamedView } from '$lib/atlas/types';
import type { LngLat } from '$lib/geo/types';
import type { LiveMap } from '$lib/map/live';
import { layersWithOpened, openedBy } from '$lib/view/opened';
import {
	defaultView,
	formatView,
	parseView,
	roundAt,
	type Catalogue,
	type View
} from '$lib/view/view';
import type { Further } from './further.svelte';
import { LEVELS } from './levels';
import { smallestFirst } from './pick';
import { Placing } from './placing.svelte';
import { Stage } from './stage.svelte';

/** A pointer that only passes by asks for nothing. */
const DWELL_MS = 60;

/** Runs once the browser has painted what has changed; on a page that is not shown, soon. */
function afterPaint(run: () => void) {
	const late = setTimeout(run, 1000);
	requestAnimationFrame(() => {
		clearTimeout(late);
		setTimeout(run);
	});
}

export class Explorer {
	readonly atlas: Atlas;
	readonly stage: Stage;
	readonly placing: Placing;
	readonly #catalogue: Catalogue;
	#opener: HTMLElement | null = null;
	/** The last change of the address: one that begins before another ends would undo it. */
	#addressed: Promise<unknown> = Promise.resolve();
	/** On its way, where there is a gazetteer at all. */
	readonly #bringing: Promise<Further> | null;

	/** The gazetteer, once its code is loaded. */
	further: Further | null = $state.raw(null);
	view: View = $state.raw()!;
	hover: Id | null = $state(null);
	/** What the reader is likely to open next. */
	#next: Id | null = $state(null);
	#dwell: ReturnType<typeof setTimeout> | undefined;
	/** Other features under the pointer when the open one was chosen. */
	here: readonly Id[] = $state.raw([]);

	feature = $derived.by(
		() =>
			this.atlas.features.find((entry) => entry.id === this.view.feature) ??
			this.place?.feature ??
			null
	);
	/** The place of the gazetteer that is open. */
	place = $derived.by(() => {
		const open = this.further?.open;
		return open?.place.id === this.view.feature ? open : null;
	});
	concern = $derived.by(
		() => this.atlas.concerns.find((entry) => entry.id === this.view.concern) ?? null
	);
	/** What the popover is about; a place of the gazetteer once it is here. */
	openId = $derived.by(() =>
		this.feature || this.concern ? (this.view.feature ?? this.view.concern) : null
	);
	/** The popovers on the page: the open one, and one that stands ready. */
	popovers = $derived.by(() => {
		const next = this.#next === this.openId ? null : this.#next;
		return [this.openId, next].filter((id) => id !== null);
	});
	/** The features that the popover is about. */
	#opened = $derived.by(() =>
		this.place ? [this.place.feature] : openedBy(this.atlas, this.view)
	);
	/** Ids of everything that is lit up as open. */
	open = $derived.by(() => this.#opened.map((entry) => entry.id));

	constructor(
		atlas: Atlas,
		start: NamedView,
		anchors: Readonly<Record<Id, readonly LngLat[]>>,
		gazetteer: GazetteerIndex | null = null
	) {
		this.atlas = atlas;
		this.#bringing = gazetteer && browser ? this.#bringFurther(gazetteer) : null;
		// Whoever waits for it is told; without it the rest of the page works.
		this.#bringing?.catch((error: unknown) => console.info('Gazetteer:', error));
		this.#catalogue = {
			layers: atlas.layers,
			features: atlas.features.map((entry) => entry.id),
			concerns: atlas.concerns.map((entry) => entry.id),
			further: Boolean(gazetteer)
		};
		this.view = defaultView(this.#catalogue);
		this.stage = new Stage(start.bounds, {
			labels: mapLabels(atlas.features, atlas.labels),
			levels: LEVELS,
			overlay: async () => {
				const further = await this.#bringing?.catch(() => null);
				if (!further) return null;
				const { gazetteerOverlay } = await import('$lib/map/gazetteer');
				return gazetteerOverlay(further.index, further.url);
			},
			opening: () => ({ theme: this.#theme(), groups: this.view.layers }),
			dress: (live) => this.#dress(live),
			onpick: (ids) => void this.openFeatures(ids, null),
			onhover: (ids) => this.setHover(this.#smallestFirst(ids)[0] ?? null),
			onsettle: (camera) => {
				const at = camera && roundAt(camera);
				if (JSON.stringify(at) !== JSON.stringify(this.view.at)) this.#change({ at }, true);
			}
		});
		this.placing = new Placing(this.stage, anchors, () => ({
			feature: this.feature,
			features: this.#opened
		}));
	}

	/** Takes the view of an address: on start, back and forward. */
	async read(url: URL) {
		this.view = parseView(url.searchParams, this.#catalogue);
		this.view = { ...this.view, layers: layersWithOpened(this.atlas, this.view) };
		this.here = [];
		this.apply();
		await this.#showPlace();
		if (this.view.at) return this.stage.look({ ...this.view.at, bearing: 0, pitch: 0 }, false);
		this.stage.lookHome();
		await this.placing.makeRoom(false);
	}

	#change(change: Partial<View>, replace = false) {
		this.view = { ...this.view, ...change };
		this.#applyTheme();
		const address = location.pathname + formatView(this.view, this.#catalogue);
		// Words first: drawing the map anew can take longer than the words may wait, and so can the router.
		afterPaint(() => {
			this.apply();
			const how = { replaceState: replace, keepFocus: true, noScroll: true };
			this.#addressed = this.#addressed.then(() => goto(address, how));
		});
	}

	/** Opens the smallest of some features; the others stay within reach. */
	async openFeatures(ids: readonly Id[], opener: HTMLElement | null) {
		const [first, ...others] = this.#smallestFirst(ids);
		if (!first) return this.close();
		await this.#opens({ feature: first, concern: null }, others, opener);
	}

	async openConcern(id: Id, opener: HTMLElement | null) {
		await this.#opens({ feature: null, concern: id }, [], opener);
	}

	async #opens(change: Partial<View>, others: readonly Id[], opener: HTMLElement | null) {
		this.here = others;
		this.#opener = opener ?? this.#opener;
		this.#change({ ...change, layers: layersWithOpened(this.atlas, { ...this.view, ...change }) });
		await this.#showPlace();
		await tick();
		document.getElementById('popover-title')?.focus({ preventScroll: true });
		afterPaint(() => void this.placing.makeRoom(true));
	}

	close() {
		if (!this.view.feature && !this.view.concern) return;
		this.here = [];
		this.#next = null;
		this.#change({ feature: null, concern: null });
		this.#opener?.focus({ preventScroll: true });
		this.#opener = null;
	}

	toggle(layer: Id, on: boolean) {
		const layers = this.#catalogue.layers
			.map((entry) => entry.id)
			.filter((id) => (id === layer ? on : this.view.layers.includes(id)));
		this.#change({ layers });
	}

	setTheme(theme: View['theme']) {
		this.#change({ theme }, true);
	}

	setHover(id: Id | null) {
		if (id === this.hover) return;
		this.hover = id;
		this.further?.prefetch(id && !this.#isCore(id) ? id : null);
		clearTimeout(this.#dwell);
		if (id && this.#isCore(id)) this.#dwell = setTimeout(() => (this.#next = id), DWELL_MS);
		this.stage.live?.light('hover', id ? [id] : []);
	}

	/** Puts the view on the page and on the live map: also when the system's theme changes. */
	apply() {
		this.#applyTheme();
		if (this.stage.live) this.#dress(this.stage.live);
	}

	#applyTheme() {
		document.documentElement.dataset.theme = this.view.theme;
	}

	#theme(): 'light' | 'dark' {
		if (this.view.theme !== 'auto') return this.view.theme;
		return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
	}

	#dress(live: LiveMap) {
		live.setGroups(this.view.layers);
		live.setTheme(this.#theme());
		live.light('open', this.open);
		live.setLens(Boolean(this.concern));
	}

	#isCore = (id: Id) => this.#catalogue.features.includes(id);

	/** Under a pointer, ids that are not the atlas's own are the gazetteer's. */
	#smallestFirst(ids: readonly Id[]) {
		return smallestFirst(ids, this.atlas.features, () => Boolean(this.further));
	}

	async #bringFurther(index: GazetteerIndex): Promise<Further> {
		if (import.meta.env.SSR) throw new Error('The gazetteer comes in the browser only.');
		const { Further } = await import('./further.svelte');
		this.further = new Further(index, `${location.origin}${base}/atlas/gazetteer/`);
		return this.further;
	}

	/** Brings the open place, if it is one of the gazetteer; an id that nothing has opens nothing. */
	async #showPlace() {
		const id = this.view.feature;
		if (!id || this.#isCore(id)) return;
		const further = await this.#bringing?.catch(() => null);
		if (!further || (await further.show(id)) || further.status !== 'ready') return this.apply();
		if (this.view.feature === id) this.view = { ...this.view, feature: null };
	}

	/** Asks once more for a place that did not come. */
	async retry() {
		await this.#showPlace();
		await this.placing.makeRoom(false);
	}
}

/** The explorer's state: the address is the view, the map shows it, the reader changes it. */
import { tick } from 'svelte';
import { goto } from '$app/navigation';
import type { MapLabel } from '$lib/atlas/labels';
import type { Atlas, Id, NamedView } from '$lib/atlas/types';
import { boxShown, fit } from '$lib/geo/mercator';
import { distance, freeArea, makeRoom, placeBeside, rectOf, type Rect } from '$lib/geo/room';
import type { Bbox, Camera, LngLat, Size } from '$lib/geo/types';
import type { Level } from '$lib/map/levels';
import type { LiveMap } from '$lib/map/live';
import { labelRect } from '$lib/poster/labels';
import {
	defaultView,
	formatView,
	parseView,
	roundAt,
	type Catalogue,
	type View
} from '$lib/view/view';
import { joinBoxes, smallestFirst } from './pick';

/** After this long without the live map the reader is told; a file that has not come by then never will. */
const DEADLINE_MS = 8000;
const NARROW = 640;

/** Lit up as a whole: a line to one point of it would say less. */
const AREA_KINDS = ['country', 'region'];

export type Status = 'picture' | 'loading' | 'live' | 'failed';

/** The strip along the map's lower edge belongs to the credits. */
const aboveCredits = ({ width, height }: Size): Size => ({ width, height: height - 26 });

export class Explorer {
	readonly atlas: Atlas;
	readonly catalogue: Catalogue;
	readonly #start: Bbox;
	readonly #anchors: Readonly<Record<Id, readonly LngLat[]>>;
	#live: LiveMap | null = null;
	#opener: HTMLElement | null = null;
	#settled: ReturnType<typeof setTimeout> | undefined;

	view: View = $state.raw()!;
	/** The map's size on screen; `null` until it is measured. */
	size: Size | null = $state.raw(null);
	/** Where the reader has gone; `null` while the page's own bounds are shown. */
	camera: Camera | null = $state.raw(null);
	popover: Size = $state.raw({ width: 384, height: 480 });
	hover: Id | null = $state(null);
	/** Other features under the pointer when the open one was chosen. */
	here: readonly Id[] = $state.raw([]);
	status: Status = $state('picture');
	/** What went wrong last, in a plain sentence. */
	problem: string | null = $state(null);

	feature = $derived.by(
		() => this.atlas.features.find((entry) => entry.id === this.view.feature) ?? null
	);
	concern = $derived.by(
		() => this.atlas.concerns.find((entry) => entry.id === this.view.concern) ?? null
	);
	/** Ids of everything that is lit up as open. */
	open: readonly Id[] = $derived.by(() => this.#opened().map((entry) => entry.id));
	bounds: Bbox | null = $derived.by(() => {
		const boxes = this.#opened().map((entry) => entry.bbox);
		return boxes.length ? joinBoxes(boxes) : null;
	});
	now: Camera | null = $derived.by(
		() => this.camera ?? (this.size ? fit(this.#start, this.size) : null)
	);
	shown = $derived.by(() => (this.camera && this.size ? boxShown(this.camera, this.size) : null));
	narrow = $derived.by(() => (this.size?.width ?? 1000) < NARROW);
	placement = $derived.by(() =>
		this.bounds && this.now && this.size && !this.narrow
			? placeBeside(
					this.#drawn(this.bounds, this.now, this.size),
					this.popover,
					aboveCredits(this.size)
				)
			: null
	);
	/** The point of the open feature nearest to its popover, in CSS pixels on the map. */
	anchor = $derived.by(() => {
		const { feature, now, size, placement, popover } = this;
		if (!feature || AREA_KINDS.includes(feature.kind) || !now || !size || !placement) return null;
		const beside = { ...placement, ...popover };
		const points = (this.#anchors[feature.id] ?? [feature.anchor]).map(([lng, lat]) => {
			const { left, top } = rectOf([lng, lat, lng, lat], now, size);
			return [left, top] as const;
		});
		return points.reduce((a, b) => (distance(b, beside) < distance(a, beside) ? b : a));
	});

	constructor(atlas: Atlas, start: NamedView, anchors: Readonly<Record<Id, readonly LngLat[]>>) {
		this.atlas = atlas;
		this.#anchors = anchors;
		this.#start = start.bounds;
		this.catalogue = {
			layers: atlas.layers,
			features: atlas.features.map((entry) => entry.id),
			concerns: atlas.concerns.map((entry) => entry.id)
		};
		this.view = defaultView(this.catalogue);
	}

	/** The features that the open popover is about; a concern's countries only where it has nothing smaller. */
	#opened() {
		if (this.feature) return [this.feature];
		const about = this.concern?.features ?? [];
		const all = this.atlas.features.filter((entry) => about.includes(entry.id));
		const small = all.filter((entry) => entry.kind !== 'country');
		return small.length ? small : all;
	}

	/** What must stay in sight: the open feature, with its name beside it. */
	#drawn(bounds: Bbox, camera: Camera, size: Size): Rect {
		const rect = rectOf(bounds, camera, size);
		const label = this.feature?.label;
		if (!label || label.side === 'center') return rect;
		const [lng, lat] = label.at;
		const at = rectOf([lng, lat, lng, lat], camera, size);
		const text = labelRect(label, at.left, at.top);
		const left = Math.min(rect.left, text.left);
		const top = Math.min(rect.top, text.top);
		return {
			left,
			top,
			width: Math.max(rect.left + rect.width, text.right) - left,
			height: Math.max(rect.top + rect.height, text.bottom) - top
		};
	}

	/** The address of this view with some of it changed. */
	href(change: Partial<View>): string {
		return formatView({ ...this.view, ...change }, this.catalogue) || '?';
	}

	/** Takes the view of an address: on start, back and forward. */
	async read(url: URL) {
		this.view = parseView(url.searchParams, this.catalogue);
		this.here = [];
		if (this.view.at) this.#look({ ...this.view.at, bearing: 0, pitch: 0 }, false);
		this.#apply();
		if (!this.view.at) await this.#makeRoom(false);
	}

	#change(change: Partial<View>, replace = false) {
		this.view = { ...this.view, ...change };
		this.#apply();
		const address = location.pathname + formatView(this.view, this.catalogue);
		void goto(address, { replaceState: replace, keepFocus: true, noScroll: true });
	}

	/** Opens the smallest of some features; the others stay within reach. */
	async openFeatures(ids: readonly Id[], opener: HTMLElement | null) {
		const [first, ...others] = smallestFirst(ids, this.atlas.features);
		if (!first) return this.close();
		this.here = others;
		await this.#opens({ feature: first, concern: null }, opener);
	}

	async openConcern(id: Id, opener: HTMLElement | null) {
		this.here = [];
		await this.#opens({ feature: null, concern: id }, opener);
	}

	async #opens(change: Partial<View>, opener: HTMLElement | null) {
		this.#opener = opener ?? this.#opener;
		this.#change(change);
		await tick();
		document.getElementById('popover-title')?.focus({ preventScroll: true });
		await this.#makeRoom(true);
	}

	close() {
		if (!this.feature && !this.concern) return;
		this.here = [];
		this.#change({ feature: null, concern: null });
		this.#opener?.focus({ preventScroll: true });
		this.#opener = null;
	}

	toggle(layer: Id, on: boolean) {
		const layers = this.atlas.layers
			.map((entry) => entry.id)
			.filter((id) => (id === layer ? on : this.view.layers.includes(id)));
		this.#change({ layers });
	}

	setTheme(theme: View['theme']) {
		this.#change({ theme }, true);
	}

	setHover(id: Id | null) {
		this.hover = id;
		this.#live?.light('hover', id ? [id] : []);
	}

	/** Moves the camera just enough that the popover covers nothing of what it speaks of. */
	async #makeRoom(animate: boolean) {
		if (!this.bounds) return;
		await tick();
		const { size, now, bounds } = this;
		if (!size || !now || (!this.narrow && this.placement)) return;
		const docked = this.narrow ? 'below' : 'right';
		this.#look(
			makeRoom(now, size, bounds, freeArea(aboveCredits(size), this.#covering(), docked)),
			animate
		);
	}

	/** How much of the map the popover covers: on a narrow screen only what reaches into it. */
	#covering(): Size {
		if (!this.narrow) return this.popover;
		const map = document.getElementById('map')!.getBoundingClientRect();
		return {
			width: map.width,
			height: Math.max(0, map.bottom - (innerHeight - this.popover.height))
		};
	}

	#look(camera: Camera, animate: boolean) {
		const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
		if (this.#live && this.status === 'live') this.#live.moveTo(camera, animate && !calm);
		else this.moved(camera, true);
	}

	/** The camera has moved, by the reader's hand or ours. */
	moved(camera: Camera, still: boolean) {
		this.camera = camera;
		if (!still) return;
		clearTimeout(this.#settled);
		this.#settled = setTimeout(() => {
			const at = roundAt(camera);
			if (JSON.stringify(at) !== JSON.stringify(this.view.at)) this.#change({ at }, true);
		}, 250);
	}

	get theme(): 'light' | 'dark' {
		if (this.view.theme !== 'auto') return this.view.theme;
		return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
	}

	#apply() {
		document.documentElement.dataset.theme = this.view.theme;
		this.#live?.setGroups(this.view.layers);
		this.#live?.setTheme(this.theme);
		this.#live?.light('open', this.open);
		this.#live?.setLens(Boolean(this.concern));
	}

	/** Brings the live map over the picture; on any failure the picture stays and `problem` says why. */
	async startLive(container: HTMLElement, labels: readonly MapLabel[], levels: readonly Level[]) {
		if (this.status === 'live' || this.status === 'loading') return;
		this.status = 'loading';
		this.problem = null;
		// Slow is not broken: after the deadline the reader is told, and the map may still come.
		const deadline = setTimeout(() => {
			this.problem = 'The live map is slow to start. The picture and every text work meanwhile.';
		}, DEADLINE_MS);
		try {
			this.#live = await this.#bringLive(container, labels, levels);
			this.status = 'live';
			this.problem = null;
			// What the reader did meanwhile, on the picture, holds on the live map too.
			this.#apply();
			if (this.camera) this.#live.moveTo(this.camera, false);
		} catch (error) {
			this.status = 'failed';
			this.problem = 'The live map could not start here. The picture and every text work without it.';
			console.info('Live map:', error);
		} finally {
			clearTimeout(deadline);
		}
	}

	async #bringLive(container: HTMLElement, labels: readonly MapLabel[], levels: readonly Level[]) {
		const [{ createLiveMap }, { loadTopology }] = await Promise.all([
			import('$lib/map/live'),
			import('$lib/map/levels')
		]);
		const topology = await loadTopology(levels[0]!.url, AbortSignal.timeout(DEADLINE_MS));
		const live = createLiveMap({
			container,
			open: this.camera ?? this.#start,
			labels,
			levels,
			topology,
			theme: this.theme,
			groups: this.view.layers,
			onpick: (ids) => void this.openFeatures(ids, null),
			onhover: (ids) => this.setHover(smallestFirst(ids, this.atlas.features)[0] ?? null),
			onmove: (camera, still) => this.moved(camera, still),
			onerror: () =>
				(this.problem = 'The finer lines did not load. The map shows the coarser ones.')
		});
		try {
			await live.ready;
			return live;
		} catch (error) {
			live.remove();
			throw error;
		}
	}

	stop() {
		clearTimeout(this.#settled);
		this.#live?.remove();
	}
}

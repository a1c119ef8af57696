/** The map on the page: its size and camera, and the live map's coming and going over the picture. */
import type { MapLabel } from '$lib/atlas/labels';
import type { Id } from '$lib/atlas/types';
import { boxShown, fit } from '$lib/geo/mercator';
import type { Bbox, Camera, Size } from '$lib/geo/types';
import { loadTopology, type Level } from '$lib/map/levels';
import type * as Live from '$lib/map/live';
import type { LiveMap, LiveMapOptions, Overlay } from '$lib/map/live';
import workerUrl from '$lib/map/worker-url';
import type { Topology } from 'topojson-specification';

/** After this long without the live map the reader is told; a file that has not come by then never will. */
const DEADLINE_MS = 8000;
/** Narrower than this, in CSS pixels, popovers are sheets. */
const NARROW = 640;

export type Status = 'picture' | 'loading' | 'live' | 'failed';

/** What the live map draws, and what it tells. */
export interface Scene {
	readonly labels: readonly MapLabel[];
	readonly levels: readonly Level[];
	/** What it shows besides, loaded with it. */
	readonly overlay?: () => Promise<Overlay | null>;
	/** The theme and layer groups that it opens with. */
	readonly opening: () => Pick<LiveMapOptions, 'theme' | 'groups'>;
	/** Puts the view's layers, theme and open features on a live map. */
	readonly dress: (live: LiveMap) => void;
	readonly onpick: (ids: Id[]) => void;
	readonly onhover: (ids: Id[]) => void;
	/** The camera stands still somewhere new; `null` is where the page opens. */
	readonly onsettle: (camera: Camera | null) => void;
}

export class Stage {
	readonly #start: Bbox;
	readonly #scene: Scene;
	#settled: ReturnType<typeof setTimeout> | undefined;
	/** What the live map is made of, on its way or here. */
	#parts: Promise<[typeof Live, Topology]> | null = null;

	live: LiveMap | null = null;
	/** The map's size on screen; `null` until it is measured. */
	size: Size | null = $state.raw(null);
	/** Where the reader has gone; `null` while the page's own bounds are shown. */
	camera: Camera | null = $state.raw(null);
	status: Status = $state('picture');
	/** Whether the live map draws the names too; until then they are the picture's. */
	named = $state(false);
	/** What went wrong last, in a plain sentence. */
	problem: string | null = $state(null);

	home: Camera | null = $derived.by(() => (this.size ? fit(this.#start, this.size) : null));
	now: Camera | null = $derived.by(() => this.camera ?? this.home);
	shown = $derived.by(() => (this.camera && this.size ? boxShown(this.camera, this.size) : null));
	narrow = $derived.by(() => (this.size?.width ?? 1000) < NARROW);

	constructor(start: Bbox, scene: Scene) {
		this.#start = start;
		this.#scene = scene;
	}

	/** Moves the camera, in one sweep where the reader does not mind motion. */
	look(camera: Camera, animate: boolean) {
		const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
		if (this.live) this.live.moveTo(camera, animate && !calm);
		else this.#moved(camera, true);
	}

	/** Back to where the page opens. */
	lookHome() {
		if (this.camera && this.home) this.look(this.home, false);
	}

	/** The camera has moved, by the reader's hand or ours. */
	#moved(camera: Camera, still: boolean) {
		this.camera = camera;
		clearTimeout(this.#settled);
		if (!still) return;
		this.#settled = setTimeout(() => {
			const home = this.home && camera.zoom.toFixed(2) === this.home.zoom.toFixed(2);
			const near = (a: number, b: number) => Math.abs(a - b) < 1e-4;
			const same = home && camera.center.every((part, i) => near(part, this.home!.center[i]!));
			this.#scene.onsettle(same ? null : camera);
		}, 250);
	}

	/** In the browser: sends for everything that the live map is made of, all at once; what failed is sent for anew next time. */
	prepare() {
		// What the server can reach becomes part of the page's own style sheets.
		if (import.meta.env.SSR) throw new Error('There is no live map on the server.');
		if (this.#parts) return this.#parts;
		const { url } = this.#scene.levels[0]!;
		const topology = loadTopology(url, AbortSignal.timeout(DEADLINE_MS));
		// The worker's script is asked for by name later; it is found in the cache then.
		fetch(workerUrl, { priority: 'low' }).catch(() => {});
		this.#parts = Promise.all([import('$lib/map/live'), topology]);
		this.#parts.catch(() => (this.#parts = null));
		return this.#parts;
	}

	/** Brings the live map over the picture; on any failure the picture stays and `problem` says why. */
	async goLive(container: HTMLElement) {
		if (this.status === 'live' || this.status === 'loading') return;
		this.status = 'loading';
		this.problem = null;
		// Slow is not broken: after the deadline the reader is told, and the map may still come.
		const deadline = setTimeout(() => {
			this.problem = 'The live map is slow to start. The picture and every text work meanwhile.';
		}, DEADLINE_MS);
		try {
			const live = await this.#bringLive(container);
			// What the reader did meanwhile, on the picture, holds on the live map too.
			this.#scene.dress(live);
			if (this.camera) live.moveTo(this.camera, false);
			this.live = live;
			this.status = 'live';
			live.named.then(
				() => (this.named = true),
				() => {}
			);
			this.problem = null;
		} catch (error) {
			this.status = 'failed';
			this.problem =
				'The live map could not start here. The picture and every text work without it.';
			console.info('Live map:', error);
		} finally {
			clearTimeout(deadline);
		}
	}

	async #bringLive(container: HTMLElement): Promise<LiveMap> {
		const { labels, levels, opening, onpick, onhover } = this.#scene;
		const [[{ createLiveMap }, topology], overlay] = await Promise.all([
			this.prepare(),
			this.#scene.overlay?.()
		]);
		const live = createLiveMap({
			container,
			open: this.camera ?? this.#start,
			labels,
			levels,
			topology,
			overlay,
			...opening(),
			onpick,
			onhover,
			onmove: (camera, still) => this.#moved(camera, still),
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
		this.live?.remove();
	}
}

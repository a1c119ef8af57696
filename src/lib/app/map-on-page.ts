/** The map on the page: the picture, the live map that takes its place, and one camera for both. */
import type { Id } from '$lib/atlas/types';
import { clampZoom, fit, panBy, sameCamera, zoomAround } from '$lib/geo/camera';
import type { Bbox, Camera, Rect, ScreenPoint, Size } from '$lib/geo/types';
import type { Look } from '$lib/map/dress';
import type { LiveMap, LiveMapOptions, Under } from '$lib/map/live';
import type { Contents } from './contents';
import { Engine, type Status } from './engine';
import type { Hand } from './gestures';
import { Levels } from './levels';
import { PictureOnPage } from './picture';
import { listenToPointer } from './pointing';
import { cameraFor } from './room';
import { scaleAt } from '$lib/geo/scale';
import { sweep } from './sweep';

export interface MapOptions {
	/** Holds `.ground`, and in it the picture and the names. */
	readonly section: HTMLElement;
	readonly contents: Contents;
	/** The absolute address of the site's root. */
	readonly root: string;
	/** Leaves the wheel and one finger to the page around the map. */
	readonly cooperative: boolean;
	readonly overlay?: () => Promise<LiveMapOptions['overlay']>;
	/** Features that a press means, the first one first; none where it means nothing. */
	readonly onpick: (ids: Id[]) => void;
	readonly onhover: (id: Id | null) => void;
	/** While the camera moves; `still` once it stands, `byHand` where the reader moved it. */
	readonly onmove: (camera: Camera, still: boolean, byHand: boolean) => void;
	readonly onstatus: (status: Status) => void;
	/** Finer lines did not come: how to try again; `null` once they have. */
	readonly onlevel: (retry: (() => void) | null) => void;
	readonly onresize: () => void;
}

export class MapOnPage {
	readonly ground: HTMLElement;
	readonly #options: MapOptions;
	readonly #picture: PictureOnPage;
	readonly #engine: Engine;
	readonly #levels: Levels;
	#hand: Hand | null = null;
	#live: LiveMap | null = null;
	#look: Look = { theme: 'light', groups: [], open: [], hover: [], lens: false };
	#endSweep = () => {};
	size: Size;
	camera: Camera;

	constructor(options: MapOptions) {
		const { section, contents, root, cooperative, onpick, onhover } = options;
		this.#options = options;
		this.ground = section.querySelector<HTMLElement>('.ground')!;
		this.#picture = new PictureOnPage(section, contents.frame);
		this.size = { width: section.clientWidth, height: section.clientHeight };
		this.camera = fit(contents.home, this.size);
		this.#levels = new Levels(contents.levels, root, options.onlevel);
		this.#engine = new Engine({
			...{ contents, root },
			onstatus: (status) => this.#changed(status),
			onlive: (map) => void this.#takeOver(map),
			open: async () => ({
				...{ cooperative, container: this.#container(), overlay: await options.overlay?.() },
				...{ camera: this.camera, look: this.#look },
				onmove: (camera, still, byHand) => {
					if (this.#live) this.#moved(camera, still, byHand);
				}
			})
		});
		void this.#takeHand();
		listenToPointer(this.ground, contents, { under: (at) => this.under(at), onpick, onhover });
		new ResizeObserver(() => this.#resized()).observe(section);
	}

	/** Starts the live map; it takes over between two gestures. */
	start() {
		void this.#engine.start();
	}

	/** Shows what the reader has chosen. */
	dress(look: Look) {
		const { open, hover, lens } = this.#look;
		this.#picture.light('open', open, look.open);
		this.#picture.light('hover', hover, look.hover);
		if (lens !== look.lens) this.#picture.dim(look.lens);
		this.#look = look;
		this.#live?.dress(look);
	}

	/** Moves the camera, in one sweep where the reader does not mind motion. */
	moveTo(camera: Camera, animate: boolean) {
		this.#endSweep();
		const swept = animate && !matchMedia('(prefers-reduced-motion: reduce)').matches;
		if (sameCamera(camera, this.camera)) this.#moved(camera, true, false);
		else if (this.#live) this.#live.moveTo(camera, swept);
		else if (swept)
			this.#endSweep = sweep(this.camera, camera, (at, last) => this.#moved(at, last, false));
		else this.#moved(camera, true, false);
	}

	/** The reader moves the map by key or button: by shares of its size, or by levels of zoom. */
	step([x, y]: ScreenPoint, levels = 0) {
		const { width, height } = this.size;
		const middle: ScreenPoint = [width / 2, height / 2];
		const zoomed = zoomAround(this.camera, clampZoom(this.camera.zoom + levels), middle, this.size);
		const camera = panBy(zoomed, [x * width, y * height]);
		this.#live?.moveTo(camera, false);
		this.#moved(camera, true, true);
	}

	/** The camera that shows a box, and the name of a feature in it, in the free part of the map. */
	cameraFor(bounds: Bbox, id: Id | null, free: Rect): Camera {
		return cameraFor(bounds, id ? this.#picture.placeOf(id) : null, this.size, free);
	}

	#moved(camera: Camera, still: boolean, byHand: boolean) {
		this.camera = camera;
		const live = this.#live;
		this.#picture.show(camera, this.size, live !== null);
		this.#showScale();
		this.#options.onmove(camera, still, byHand);
		if (still && live)
			void this.#levels.follow(camera, this.size, (topology) => live.setTopology(topology));
	}

	#showScale() {
		const bar = this.#options.section.querySelector<HTMLElement>('.scale');
		if (!bar) return;
		const { km, length } = scaleAt(this.camera);
		bar.textContent = `${km} km`;
		bar.style.width = length;
	}

	#resized() {
		const { clientWidth: width, clientHeight: height } = this.#options.section;
		if (!width || !height || (width === this.size.width && height === this.size.height)) return;
		this.size = { width, height };
		this.#options.onresize();
	}

	/** What lies under a point of the window, on the picture or the live map. */
	under([x, y]: ScreenPoint): Under[] {
		const { left, top } = this.ground.getBoundingClientRect();
		return [...this.#picture.under([x, y]), ...(this.#live?.under([x - left, y - top]) ?? [])];
	}

	/** The picture follows the reader's hand, once the script for that is here; without it all else works. */
	async #takeHand() {
		const { listenToHand } = await import('./gestures');
		if (this.#live || this.#hand) return;
		this.#hand = listenToHand(this.ground, {
			camera: () => this.camera,
			size: () => this.size,
			cooperative: this.#options.cooperative,
			onmove: (camera, still) => {
				this.#endSweep();
				this.#moved(camera, still, true);
			}
		});
	}

	async #takeOver(map: LiveMap) {
		while (this.#hand?.isBusy()) await new Promise((resolve) => setTimeout(resolve, 50));
		if (this.#engine.status !== 'live') return;
		this.#endSweep();
		this.#hand?.end();
		this.#hand = null;
		// What the reader did meanwhile, on the picture, holds on the live map too.
		map.moveTo(this.camera, false);
		map.dress(this.#look);
		map.over.append(this.#picture.names);
		this.#live = map;
		this.#levels.reset();
		this.#options.section.dataset.map = 'live';
		this.#moved(this.camera, true, false);
	}

	#changed(status: Status) {
		if (status !== 'live') {
			if (this.#live) this.#giveBack();
			this.#options.section.dataset.map = status;
		}
		this.#options.onstatus(status);
	}

	/** The picture stands again where the live map was. */
	#giveBack() {
		this.#live = null;
		this.ground.append(this.#picture.names);
		this.#picture.show(this.camera, this.size, false);
		void this.#takeHand();
	}

	#container(): HTMLElement {
		this.ground.querySelector('.live')?.remove();
		const container = document.createElement('div');
		container.className = 'live';
		this.ground.append(container);
		return container;
	}
}

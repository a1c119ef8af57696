/** The map on the page: the picture, the live map that takes its place, and one camera for both. */
import type { Id } from '$lib/atlas/types';
import { fit, held, sameCamera, stepped } from '$lib/geo/camera';
import type { Bbox, Camera, Rect, ScreenPoint, Size } from '$lib/geo/types';
import type { Look } from '$lib/map/dress';
import type { LiveMap } from '$lib/map/live';
import { containerIn, Engine, type Status } from './engine';
import { listenToHand } from './hand';
import { pointOn, type Hand } from './movable';
import { Levels } from './levels';
import type { MapOptions } from './map-options';
import { comesByItself } from './means';
import { PictureOnPage } from './picture';
import { listenToPointer } from './pointing';
import { ReliefOnPage } from './relief';
import { cameraFor } from './room';
import { sweep } from './sweep';

export class MapOnPage {
	readonly ground: HTMLElement;
	readonly picture: PictureOnPage;
	readonly #options: MapOptions;
	readonly #engine: Engine;
	readonly #levels: Levels;
	readonly #relief: ReliefOnPage;
	#hand: Hand | null = null;
	#live: LiveMap | null = null;
	#look: Look = { theme: 'light', groups: [], open: [], hover: [], outside: [], lens: false };
	#endSweep = () => {};
	#seen?: Rect;
	size: Size;
	camera: Camera;
	/** Called where the map has come to stand, or shows other layers. */
	onchange = () => {};

	constructor(options: MapOptions) {
		const { section, contents, root, cooperative, onpick, onhover } = (this.#options = options);
		this.ground = section.querySelector<HTMLElement>('.ground')!;
		this.size = { width: section.clientWidth, height: section.clientHeight };
		this.camera = fit(contents.home, this.size);
		this.picture = new PictureOnPage(section, contents.frame, this.camera, this.size);
		this.#relief = new ReliefOnPage(section, contents, root);
		this.#levels = new Levels(contents.levels, root, (retry) => options.onmissing('lines', retry));
		this.#engine = new Engine({
			...{ contents, root },
			onstatus: (status) => this.#changed(status),
			onlive: (map) => void this.#takeOver(map),
			open: async () => ({
				...{ cooperative, container: containerIn(this.ground), overlay: await options.overlay?.() },
				...{ camera: this.camera, look: this.#look, relief: this.#relief.full, hold: this.#hold },
				onmove: (...move) => this.#live && this.#moved(...move),
				onmissing: options.onmissing
			})
		});
		if (!options.still) {
			this.#takeHand();
			listenToPointer(this.ground, contents, { under: (at) => this.under(at), onpick, onhover });
		}
		new ResizeObserver(() => this.#resized()).observe(section);
	}

	/** Starts the live map; it takes over between two gestures. */
	start = () => void this.#engine.start();

	/** What is drawn of a concern, until something else is: elements from the build. */
	draw(drawn: Element | null) {
		if (!drawn && !this.ground.querySelector('.drawing')) return;
		this.picture.draw(drawn);
		this.#moved(this.camera, true, false);
	}

	/** Shows what the reader has chosen. */
	dress(look: Look) {
		for (const state of ['open', 'hover', 'outside'] as const)
			this.picture.light(state, this.#look[state], look[state]);
		if (this.#look.lens !== look.lens) this.picture.dim(look.lens);
		this.#look = look;
		// Names of layers that were hidden have not been measured.
		if (this.picture.hide(this.#options.contents.layers, look.groups)) this.picture.placeNames();
		this.#relief.dress(look.theme);
		this.#live?.dress(look);
		this.onchange();
	}

	/** Moves the camera, in one sweep where the reader does not mind motion. `seen` is what nothing covers. */
	moveTo(camera: Camera, animate: boolean, seen?: Rect) {
		this.#endSweep();
		this.#seen = seen;
		const swept = animate && !matchMedia('(prefers-reduced-motion: reduce)').matches;
		if (sameCamera(camera, this.camera) || !(swept || this.#live)) this.#moved(camera, true, false);
		else if (this.#live) this.#live.moveTo(camera, swept);
		else this.#endSweep = sweep(this.camera, camera, (at, last) => this.#moved(at, last, false));
	}

	/** The reader moves the map: by shares of its size, or by levels of zoom. */
	step(by: ScreenPoint, levels = 0) {
		const camera = stepped(this.camera, by, levels, this.size);
		this.#live?.moveTo(camera, false);
		this.#moved(camera, true, true);
	}

	/** The camera that shows a box, and the name of a feature in it, in the free part of the map. */
	cameraFor = (bounds: Bbox, id: Id | null, free: Rect): Camera =>
		cameraFor(bounds, id ? this.picture.nameOf(id) : null, this.size, free);

	#hold = (camera: Camera) => held(camera, this.size, this.#seen);

	#moved(camera: Camera, still: boolean, byHand: boolean) {
		this.camera = camera;
		this.picture.show(camera, this.size, { still, namesOnly: this.#live !== null });
		if (!this.#live) this.#relief.look(camera.zoom);
		this.#options.onmove?.(camera, still, byHand);
		if (still) this.#refine();
		if (still) this.onchange();
	}

	/** Finer lines where the camera calls for them: to see what is open, the picture gives way to the live map. */
	#refine() {
		const { camera, size } = this;
		if (this.#live)
			return void this.#levels.follow(camera, size, (all) => this.#live?.setTopologies(all));
		const first = this.#engine.status === 'picture' && comesByItself();
		const opened = this.#look.open.length > 0 && !this.#options.cooperative;
		if (first && opened && this.#levels.for(camera, size)) this.start();
	}

	#resized() {
		const { clientWidth: width, clientHeight: height } = this.#options.section;
		if (!width || !height || (width === this.size.width && height === this.size.height)) return;
		this.size = { width, height };
		this.picture.names.forget();
		this.#live?.resize();
		this.#options.onresize();
	}

	/** What lies under a point of the window, on the picture or the live map. */
	under = (at: ScreenPoint) => [
		...this.picture.under(at),
		...(this.#live?.under(pointOn(this.ground, at)) ?? [])
	];

	#takeHand() {
		this.#hand ??= listenToHand(this.ground, {
			...{ camera: () => this.camera, size: () => this.size },
			cooperative: this.#options.cooperative,
			onmove: (camera, still) => {
				this.#endSweep();
				this.#moved(this.#hold(camera), still, true);
			}
		});
	}

	async #takeOver(map: LiveMap) {
		while (this.#hand?.isBusy()) await new Promise((resolve) => setTimeout(resolve, 50));
		if (this.#engine.status !== 'live') return;
		this.#endSweep();
		this.#hand?.end();
		this.#hand = null;
		// Before it is heard, or the place that it was made for would replace where the reader is now.
		map.resize();
		this.#levels.reset();
		this.#live = map;
		map.moveTo(this.camera, false);
		map.dress(this.#look);
		map.over.append(this.picture.names.element);
		this.#options.section.dataset.map = 'live';
		this.#moved(this.camera, true, false);
	}

	#changed(status: Status) {
		if (status !== 'live' && this.#live) {
			this.#live = null;
			this.ground.append(this.picture.names.element);
			this.picture.show(this.camera, this.size, { still: true, namesOnly: false });
			this.#takeHand();
		}
		if (status !== 'live') this.#options.section.dataset.map = status;
		this.#options.onstatus(status);
	}
}

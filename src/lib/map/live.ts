/** The live map: the only place that knows MapLibre. It draws, reports, and does what it is told. */
import { LngLat, Map as MapLibre, prewarm, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import { MAX_ZOOM, MIN_ZOOM } from '$lib/geo/camera';
import type { Bbox, Camera, ScreenPoint } from '$lib/geo/types';
import type { Area, Line } from '$lib/style/lines';
import { buildStyle, type Relief, type SourceName } from '$lib/style/style';
import { EXPRESSIONS } from '$lib/style/themed';
import { Dashes } from './dashes';
import { sourceData, type Topologies } from './data';
import { Dress, type Look, type Overlay } from './dress';
import { readyOf, type Missing } from './ready';
import { Sharpness } from './sharpness';
import { allowWorker } from './trusted';
import { under, type Under } from './under';
import workerUrl from './worker-url';

export interface LiveMapOptions {
	readonly container: HTMLElement;
	readonly camera: Camera;
	readonly lines: readonly Line[];
	readonly areas: readonly Area[];
	readonly topologies: Topologies;
	/** The image of the relief in each theme, absolute, and the box that it covers; `null` where the reader saves data. */
	readonly relief: Relief | null;
	readonly look: Look;
	readonly overlay?: Overlay | null;
	/** Leaves the wheel and one finger to the page around the map. */
	readonly cooperative: boolean;
	/** The nearest camera under which the map fills what is seen of it. */
	readonly hold: (camera: Camera) => Camera;
	/** While the camera moves, and once when it stands; `by` hand, or on our word. */
	readonly onmove: (camera: Camera, still: boolean, byHand: boolean) => void;
	/** The drawing is gone, and there again. */
	readonly onlost: () => void;
	readonly onrestored: () => void;
	/** Something that the map can do without did not come; how to ask for it again. */
	readonly onmissing: (what: Missing, retry: () => void) => void;
}

export interface LiveMap {
	/**
	 * Resolves once everything of the first view is drawn, or all that the map cannot do without;
	 * rejects when MapLibre reports an error of that before.
	 */
	readonly ready: Promise<void>;
	/** What may stand over the drawing and move with a press on it: names. */
	readonly over: HTMLElement;
	dress(look: Look): void;
	/** Draws another level of detail. */
	setTopologies(topologies: Topologies): void;
	moveTo(camera: Camera, animate: boolean): void;
	/** Its container has another size. */
	resize(): void;
	under(point: ScreenPoint): Under[];
	bounds(): Bbox;
	remove(): void;
}

/** Makes ready to start: the worker begins to load. `attempt` above 0 asks for it under another address. */
export function prepare(attempt: number): void {
	setWorkerUrl(attempt ? `${workerUrl}?again=${attempt}` : workerUrl);
	allowWorker();
	prewarm();
}

/** Starts a live map. Throws where WebGL 2 is not to be had. */
export function createLiveMap(options: LiveMapOptions): LiveMap {
	const { container, camera, look, overlay, relief } = options;
	const center = ([lng, lat]: Camera['center']): [number, number] => [lng, lat];
	const map = new MapLibre({
		container,
		style: buildStyle(
			{ ...options, relief, data: sourceData(options, options.topologies) },
			look.theme,
			look.groups
		),
		// The tests validate it; here it would cost the reader time.
		validateStyle: false,
		center: center(camera.center),
		zoom: camera.zoom,
		minZoom: MIN_ZOOM,
		maxZoom: MAX_ZOOM,
		maxPitch: 0,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		// The page's own keys and buttons move both maps.
		keyboard: false,
		attributionControl: false,
		cooperativeGestures: options.cooperative,
		renderWorldCopies: false,
		// The page says when: MapLibre would take its own resizing for the reader's hand.
		trackResize: false,
		transformConstrain: ({ lng, lat }, zoom) => {
			const kept = options.hold({ center: [lng, lat], zoom });
			return { center: new LngLat(...center(kept.center)), zoom: kept.zoom };
		},
		fadeDuration: 0
	});
	map.touchZoomRotate.disableRotation();
	// The page's own map is what has a name, and the focus.
	for (const given of ['tabindex', 'role', 'aria-label']) map.getCanvas().removeAttribute(given);
	const dress = new Dress(map, options, look);
	const now = (): Camera => {
		const { lng, lat } = map.getCenter();
		return { center: [lng, lat], zoom: map.getZoom() };
	};
	const dashes = new Dashes(map, options.lines);
	const tell = (still: boolean) => (event: object) =>
		options.onmove(now(), still, !('ours' in event));
	new Sharpness(map);
	map.on('move', tell(false));
	map.on('moveend', tell(true));
	map.on('moveend', () => dashes.follow(map.getZoom()));
	map.on('webglcontextlost', options.onlost);
	map.on('webglcontextrestored', () => {
		// The style is built anew, without what is lit and without the theme's global state.
		map.once('style.load', () => {
			dress.again();
			dashes.again(map.getZoom());
		});
		map.once('idle', options.onrestored);
	});
	map.once('style.load', () => {
		overlay?.add(map, EXPRESSIONS);
		dress.again();
		dashes.again(map.getZoom());
	});
	return {
		ready: readyOf(map, options.onmissing),
		over: map.getCanvasContainer(),
		dress: (look) => dress.show(look),
		setTopologies(topologies) {
			for (const [name, data] of Object.entries(sourceData(options, topologies)))
				(map.getSource(name as SourceName) as GeoJSONSource | undefined)?.setData(data);
		},
		moveTo(to, animate) {
			const target = { center: center(to.center), zoom: to.zoom };
			if (animate) map.easeTo({ ...target, duration: 400 }, { ours: true });
			else map.jumpTo(target, { ours: true });
		},
		resize: () => void map.resize({ ours: true }),
		under: (point) => under(map, point),
		bounds: () => {
			const [[west, south], [east, north]] = map.getBounds().toArray();
			return [west, south, east, north];
		},
		remove: () => map.remove()
	};
}

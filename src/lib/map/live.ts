/** The live map: the only place that knows MapLibre. It draws, reports, and does what it is told. */
import 'maplibre-gl/dist/maplibre-gl.css';
import './controls.css';
import {
	clearPrewarmedResources,
	FullscreenControl,
	Map as MapLibre,
	NavigationControl,
	prewarm,
	setWorkerUrl,
	type GeoJSONSource
} from 'maplibre-gl';
import type { Topology } from 'topojson-specification';
import type { MapLabel } from '$lib/atlas/labels';
import type { Id } from '$lib/atlas/types';
import type { Bbox, Camera } from '$lib/geo/types';
import { buildStyle, type SourceName } from '$lib/style/style';
import { MAX_ZOOM, MIN_ZOOM } from '$lib/view/view';
import { Dress } from './dress';
import { levelFor, loadTopology, type Level } from './levels';
import { addNames } from './names';
import { listen } from './pointing';
import { Reactions } from './reactions';
import { untilIdle } from './ready';
import { areaData, labelData, lineData, pointData } from './sources';
import { allowWorker } from './trusted';
import workerUrl from './worker-url';

setWorkerUrl(workerUrl);
allowWorker();
// Whoever loads this is about to make a map: the worker starts meanwhile.
prewarm();

/** What a map may show besides, in a source of its own. */
export interface Overlay {
	add(map: MapLibre): void;
	light(map: MapLibre, state: 'hover' | 'open', id: Id, on: boolean): void;
}

export interface LiveMapOptions {
	readonly container: HTMLElement;
	readonly overlay?: Overlay | null;
	/** Bounds to open on, with no padding, or a camera. */
	readonly open: Bbox | Camera;
	readonly labels: readonly MapLabel[];
	/** Levels of detail, coarse to fine; the first is loaded already. */
	readonly levels: readonly Level[];
	readonly topology: Topology;
	/** Leaves the wheel and one finger to the page around the map. */
	readonly cooperative?: boolean;
	/** What it opens with; `setTheme` and `setGroups` change it. */
	readonly theme: 'light' | 'dark';
	readonly groups: readonly Id[];
	/** Ids of the features under the pointer, in no order, and where it is in CSS pixels; empty where there is none. */
	readonly onpick: (ids: Id[], point: { x: number; y: number }) => void;
	readonly onhover: (ids: Id[]) => void;
	/** While the camera moves, and once when it stands. */
	readonly onmove: (camera: Camera, still: boolean) => void;
	/** A finer level did not load; the map goes on with what it has. */
	readonly onerror: (error: Error) => void;
}

export interface LiveMap {
	/** Resolves once everything of the first view but its names is drawn; rejects where that never comes. */
	readonly ready: Promise<void>;
	/** Resolves in the frame that shows the names too. */
	readonly named: Promise<void>;
	camera(): Camera;
	setGroups(groups: readonly Id[]): void;
	setTheme(theme: 'light' | 'dark'): void;
	/** Lights up features as pointed at, or as open; those lit before go out. */
	light(state: 'hover' | 'open', ids: readonly Id[]): void;
	/** Dims every feature that is not open. */
	setLens(on: boolean): void;
	moveTo(camera: Camera, animate: boolean): void;
	remove(): void;
}

const isCamera = (open: Bbox | Camera): open is Camera => 'center' in open;

/** What the sources of one level of detail hold. */
const geometry = (topology: Topology) => ({
	areas: areaData(topology),
	lines: lineData(topology, false),
	fading: lineData(topology, true)
});

/** Starts a live map. Throws where WebGL 2 is not to be had. */
export function createLiveMap(options: LiveMapOptions): LiveMap {
	const { container, open, labels, levels, groups, theme } = options;
	const data = {
		...geometry(options.topology),
		points: pointData(labels),
		labels: labelData(labels)
	};
	const map = new MapLibre({
		container,
		style: buildStyle(labels, { data, theme, groups, resting: true, nameless: true }),
		// The tests validate it; here it would cost the reader time.
		validateStyle: false,
		...(isCamera(open)
			? { center: [...open.center] as [number, number], zoom: open.zoom, bearing: open.bearing }
			: {
					bounds: [...open] as [number, number, number, number],
					fitBoundsOptions: { padding: 0 }
				}),
		minZoom: MIN_ZOOM,
		maxZoom: MAX_ZOOM,
		attributionControl: false,
		cooperativeGestures: options.cooperative ?? false,
		maxPitch: 0,
		renderWorldCopies: false,
		dragRotate: true,
		fadeDuration: 0,
		locale: { 'NavigationControl.ResetBearing': 'North up' }
	});
	const canvas = map.getCanvas();
	// The page's own region is named "Map"; this is the thing in it that takes arrow keys.
	canvas.setAttribute('role', 'application');
	canvas.setAttribute('aria-label', 'Live map. Arrow keys move it, plus and minus zoom.');
	map.addControl(new NavigationControl({ visualizePitch: false }), 'top-left');
	map.addControl(new FullscreenControl({ container: container.parentElement! }), 'top-left');

	const source = (name: SourceName) => map.getSource(name) as GeoJSONSource;
	const gone = new AbortController();
	let level = 0;

	function fill(topology: Topology) {
		redrawn();
		for (const [name, data] of Object.entries(geometry(topology)))
			source(name as SourceName).setData(data);
	}

	async function refine() {
		const { lng, lat } = map.getCenter();
		const [[west, south], [east, north]] = map.getBounds().toArray();
		const shown = [west, south, east, north] as const;
		const wanted = levelFor(levels, map.getZoom(), [lng, lat], shown);
		if (wanted <= level) return;
		level = wanted;
		try {
			fill(await loadTopology(levels[wanted]!.url, gone.signal));
		} catch (error) {
			level = wanted - 1;
			if (!gone.signal.aborted) options.onerror(error as Error);
		}
	}

	function camera(): Camera {
		const { lng, lat } = map.getCenter();
		return { center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing(), pitch: 0 };
	}

	const dress = new Dress(map, theme, groups);
	const reactions = new Reactions(map, labels, () => dress.groups, options.overlay);

	const redrawn = listen(map, options);
	map.on('move', () => options.onmove(camera(), false));
	map.on('moveend', () => {
		options.onmove(camera(), true);
		void refine();
	});
	map.on('webglcontextrestored', () => reactions.again());

	// The style opens with everything in it; symbols come before names, which would warn without them.
	map.once('styledata', () => {
		dress.setSymbols();
		if (!options.overlay) return;
		options.overlay.add(map);
		dress.setGroups(groups);
	});
	const ready = untilIdle(map);
	const named = ready.then(() => addNames(map, () => reactions.names()));
	named.then(
		() => {
			// What is under a resting pointer may have got a name.
			redrawn();
			void refine();
		},
		() => {}
	);

	return {
		ready,
		named,
		camera,
		setGroups(groups) {
			redrawn();
			dress.setGroups(groups);
		},
		setTheme: (theme) => dress.setTheme(theme),
		light: (state, ids) => reactions.light(state, ids),
		setLens: (on) => reactions.setLens(on),
		moveTo({ center, zoom, bearing }, animate) {
			const target = { center: [...center] as [number, number], zoom, bearing };
			if (animate) map.easeTo({ ...target, duration: 600 });
			else map.jumpTo(target);
		},
		remove() {
			gone.abort();
			map.remove();
			// The worker too: one that hangs must not serve the next map.
			clearPrewarmedResources();
		}
	};
}

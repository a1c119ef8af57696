/** The live map in a frame: what the reader sees of it, and the feature that is open on it. */
import { mount } from 'svelte';
import { mapLabels } from '$lib/atlas/labels';
import type { Atlas, Feature, Id } from '$lib/atlas/types';
import type { Bbox, Camera } from '$lib/geo/types';
import { loadTopology } from '$lib/map/levels';
import { createLiveMap, type LiveMap } from '$lib/map/live';
import { LEVELS } from '../levels';
import { smallestFirst } from '../pick';
import LivePopover from './LivePopover.svelte';

const DEADLINE_MS = 8000;

const listOf = (text: string | undefined) => (text ?? '').split(',').filter(Boolean);

function themeNow(): 'light' | 'dark' {
	const forced = document.documentElement.dataset.theme;
	if (forced === 'light' || forced === 'dark') return forced;
	return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

async function load(address: string): Promise<Atlas> {
	const answer = await fetch(address, { signal: AbortSignal.timeout(DEADLINE_MS) });
	if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
	return (await answer.json()) as Atlas;
}

/** The place that the address asked for, else the view's bounds. */
function openOn({ dataset }: HTMLElement): Bbox | Camera {
	const [zoom, lng, lat] = listOf(dataset.at).map(Number);
	if (zoom !== undefined) return { zoom, center: [lng!, lat!], bearing: 0, pitch: 0 };
	return listOf(dataset.bounds).map(Number) as unknown as Bbox;
}

export class LiveFrame {
	readonly #section: HTMLElement;
	readonly #onopen: (id: Id | null) => void;
	readonly #container = document.createElement('div');
	#map: LiveMap | null = null;
	readonly base: string;

	atlas: Atlas = $state.raw()!;
	camera: Camera = $state.raw()!;
	feature: Feature | null = $state.raw(null);
	/** Whether the open feature was picked in the right and in the lower half of the map. */
	picked = $state.raw({ right: false, low: false });

	constructor(section: HTMLElement, onopen: (id: Id | null) => void) {
		this.#section = section;
		this.#onopen = onopen;
		this.base = section.dataset.root ?? '.';
		this.#container.className = 'live';
		this.#container.style.cssText = 'position:absolute;inset:0;opacity:0';
	}

	async start(): Promise<void> {
		const section = this.#section;
		const [atlas, topology] = await Promise.all([
			load(`${this.base}/atlas/atlas.json`),
			loadTopology(LEVELS[0]!.url, AbortSignal.timeout(DEADLINE_MS))
		]);
		this.atlas = atlas;
		const picture = section.querySelector<HTMLElement>('.poster')!;
		picture.after(this.#container);
		try {
			const map = createLiveMap({
				container: this.#container,
				open: openOn(section),
				labels: mapLabels(atlas.features, atlas.labels),
				levels: LEVELS,
				topology,
				theme: themeNow(),
				groups: [...section.querySelectorAll<HTMLInputElement>('input[name=layers]:checked')].map(
					(box) => box.value
				),
				cooperative: true,
				onpick: (ids, point) => this.#pick(ids, point),
				onhover: (ids) => map.light('hover', this.#smallest(ids)),
				onmove: (camera) => (this.camera = camera),
				onerror: (error) => console.info('Finer lines:', error)
			});
			this.#map = map;
			await map.named;
			this.camera = map.camera();
		} catch (error) {
			this.#map?.remove();
			this.#container.remove();
			throw error;
		}
		this.#light();
		matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
			this.#map?.setTheme(themeNow())
		);
		this.#container.style.opacity = '1';
		picture.classList.add('replaced');
		picture.inert = true;
		// From here on the bar follows the camera.
		section.querySelector('[data-scale]')?.remove();
		mount(LivePopover, { target: section, props: { frame: this } });
	}

	/** Closes the popover; the map has the focus again. */
	close() {
		this.#open(null);
		this.#container.querySelector('canvas')?.focus({ preventScroll: true });
	}

	#smallest = (ids: readonly Id[]) => smallestFirst(ids, this.atlas.features).slice(0, 1);

	#pick(ids: Id[], { x, y }: { x: number; y: number }) {
		const { clientWidth, clientHeight } = this.#container;
		this.picked = { right: x > clientWidth / 2, low: y > clientHeight / 2 };
		const [id] = this.#smallest(ids);
		this.#open(this.atlas.features.find((feature) => feature.id === id) ?? null);
	}

	#open(feature: Feature | null) {
		this.feature = feature;
		this.#light();
		this.#onopen(feature?.id ?? null);
	}

	/** What is open is lit up; while nothing is, what the frame is about. */
	#light() {
		this.#map?.light('open', this.feature ? [this.feature.id] : listOf(this.#section.dataset.open));
	}
}

/** Brings the live map over a frame's picture: loaded when a reader asks for it. */
import { mapLabels } from '$lib/atlas/labels';
import type { Atlas, Id } from '$lib/atlas/types';
import type { Bbox, Camera } from '$lib/geo/types';
import { loadTopology } from '$lib/map/levels';
import { createLiveMap } from '$lib/map/live';
import { LEVELS } from '../levels';
import { smallestFirst } from '../pick';

const DEADLINE_MS = 8000;

const listOf = (text: string | undefined) => (text ?? '').split(',').filter(Boolean);

function themeNow(): 'light' | 'dark' {
	const forced = document.documentElement.dataset.theme;
	if (forced === 'light' || forced === 'dark') return forced;
	return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

async function load(address: URL): Promise<Atlas> {
	const answer = await fetch(address, { signal: AbortSignal.timeout(DEADLINE_MS) });
	if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
	return (await answer.json()) as Atlas;
}

/** The name of a picked feature, with the way to its passages. */
function describe(
	status: HTMLElement,
	root: string,
	feature: Atlas['features'][number] | undefined
) {
	status.replaceChildren();
	if (!feature) return;
	const link = document.createElement('a');
	link.href = `${root}/features/${feature.id}/`;
	link.textContent = feature.name;
	status.append(link, ` ${feature.kindLabel}`);
}

/** The place that the address asked for, else the view's bounds. */
function openOn({ dataset }: HTMLElement): Bbox | Camera {
	const [zoom, lng, lat] = listOf(dataset.at).map(Number);
	if (zoom !== undefined) return { zoom, center: [lng!, lat!], bearing: 0, pitch: 0 };
	return listOf(dataset.bounds).map(Number) as unknown as Bbox;
}

/**
 * Resolves when the live map stands in the picture's place. Throws where it can't, and cleans up.
 * `onopen` hears which feature a reader picked, or `null` where there is none.
 */
export async function bringLive(
	section: HTMLElement,
	onopen: (id: Id | null) => void
): Promise<void> {
	const root = section.dataset.root ?? '.';
	const groups: Id[] = [
		...section.querySelectorAll<HTMLInputElement>('input[name=layers]:checked')
	].map((box) => box.value);
	const [atlas, topology] = await Promise.all([
		load(new URL(`${root}/atlas/atlas.json`, document.baseURI)),
		loadTopology(LEVELS[0]!.url, AbortSignal.timeout(DEADLINE_MS))
	]);
	const container = document.createElement('div');
	container.className = 'live';
	container.style.cssText = 'position:absolute;inset:0;opacity:0';
	const picture = section.querySelector<HTMLElement>('.poster')!;
	const status = section.querySelector<HTMLElement>('.status')!;
	picture.after(container);
	try {
		const map = createLiveMap({
			container,
			open: openOn(section),
			labels: mapLabels(atlas.features, atlas.labels),
			levels: LEVELS,
			topology,
			theme: themeNow(),
			groups,
			cooperative: true,
			onpick: (ids) => {
				const [first] = smallestFirst(ids, atlas.features);
				describe(
					status,
					root,
					atlas.features.find((feature) => feature.id === first)
				);
				onopen(first ?? null);
			},
			onhover: (ids) => map.light('hover', smallestFirst(ids, atlas.features).slice(0, 1)),
			onmove: () => {},
			onerror: (error) => console.info('Finer lines:', error)
		});
		await map.ready;
		map.light('open', listOf(section.dataset.open));
		const dark = matchMedia('(prefers-color-scheme: dark)');
		dark.addEventListener('change', () => map.setTheme(themeNow()));
	} catch (error) {
		container.remove();
		throw error;
	}
	container.style.opacity = '1';
	picture.classList.add('replaced');
	picture.inert = true;
}

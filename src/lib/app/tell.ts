/** Says in a plain line what has changed on the map, for those who don't see it. */
import { sameCamera } from '$lib/geo/camera';
import { kmPerPixel } from '$lib/geo/mercator';
import type { MapOnPage } from './map-on-page';

/** Who moves the map on hears nothing until it stands; in milliseconds. */
const PAUSE_MS = 600;
/** So many names say where one is. */
const NAMES = 3;

/** To be called at each change: `tell` gets a line once the map stands somewhere else, or once a layer is shown or hidden. */
export function teller(section: HTMLElement, map: MapOnPage, tell: (line: string) => void) {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let camera = map.camera;
	let layers = layersShown();
	function say() {
		const now = layersShown();
		const lines = [...now].flatMap(([name, on]) =>
			layers.get(name) === on ? [] : [`${name} ${on ? 'shown' : 'hidden'}.`]
		);
		if (!sameCamera(camera, map.camera)) lines.push(whereabouts(section, map));
		[camera, layers] = [map.camera, now];
		if (lines.length) tell(lines.join(' '));
	}
	return () => {
		clearTimeout(timer);
		timer = setTimeout(say, PAUSE_MS);
	};
}

/** The layers by name, as their boxes beside the map have them; a frame's have no names. */
const layersShown = () =>
	new Map(
		[...document.querySelectorAll<HTMLInputElement>('input[name=layers]')].flatMap(
			({ labels, checked }) => (labels?.[0] ? [[labels[0].textContent.trim(), checked]] : [])
		)
	);

/** The names nearest to the middle of the map, or where that is, and how far one sees from left to right. */
function whereabouts(section: HTMLElement, { camera, size }: MapOnPage): string {
	const map = section.getBoundingClientRect();
	const near = [...section.querySelectorAll('.names > .label:not(.out, .drawing) .text')]
		.map((text) => ({
			name: text.firstChild!.textContent!.trim(),
			box: text.getBoundingClientRect()
		}))
		.filter(({ box }) => box.width > 0)
		.map(({ name, box }) => ({ name, away: between(box, map) }))
		.sort((a, b) => a.away - b.away)
		.map(({ name }) => name);
	const [lng, lat] = camera.center;
	const where =
		[...new Set(near)].slice(0, NAMES).join(', ') || `${lat.toFixed(1)}° N ${lng.toFixed(1)}° E`;
	const km = kmPerPixel(lat, camera.zoom) * size.width;
	return `Map: ${where}; ${Number(km.toPrecision(2))} km wide.`;
}

/** From the middle of one box to that of another. */
const between = (a: DOMRect, b: DOMRect) =>
	Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);

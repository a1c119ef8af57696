/** What comes once the page is idle, however slow the link: more buttons of the map, and a line that says where it is. */
import { element } from '$lib/dom/element';
import { stepped } from '$lib/geo/camera';
import css from './aids.css?inline';
import type { MapOnPage } from './map-on-page';
import { teller } from './tell';

/** In the order of their places: the upper one first, then those of the row below it. */
const ARROWS = [
	{ key: 'ArrowUp', name: 'Move up', d: 'M8 13V3M3.5 7.5 8 3l4.5 4.5' },
	{ key: 'ArrowLeft', name: 'Move left', d: 'M13 8H3M7.5 3.5 3 8l4.5 4.5' },
	{ key: 'ArrowDown', name: 'Move down', d: 'M8 3v10M3.5 8.5 8 13l4.5-4.5' },
	{ key: 'ArrowRight', name: 'Move right', d: 'M3 8h10M8.5 3.5 13 8l-4.5 4.5' }
];
const FOUR_WAYS = 'M8 2v12M2 8h12M6 4l2-2 2 2M6 12l2 2 2-2M4 6 2 8l2 2M12 6l2 2-2 2';

/** `section` holds the map; `onhome`: the reader asks for the whole of it. */
export function addAids(section: HTMLElement, map: MapOnPage, onhome: () => void) {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
	// They come to life here, and are not seen before.
	for (const button of section.querySelectorAll<HTMLElement>('.tools > button'))
		button.hidden = false;
	const tools = section.querySelector<HTMLElement>('.tools');
	if (tools) addArrows(tools, map);
	section.querySelector('[data-home]')?.addEventListener('click', onhome);
	listenToWhole(section);
	section.querySelector('.alt')!.id = 'map-shows';
	map.ground.setAttribute('aria-describedby', 'map-shows');
	const told = element('p', { className: 'unseen told', role: 'status' });
	section.append(told);
	const tell = teller(section, map, (line) => (told.textContent = line));
	map.onchange = () => {
		markEnds(section, map);
		tell();
	};
	markEnds(section, map);
}

/** The map on the whole screen, and with it the words that it opens. */
function listenToWhole(section: HTMLElement) {
	const button = section.querySelector<HTMLElement>('[data-whole]');
	if (!button) return;
	// An article may keep its frames from it.
	button.hidden = !document.fullscreenEnabled;
	const main = section.closest('main')!;
	const toggle = () =>
		document.fullscreenElement ? document.exitFullscreen() : main.requestFullscreen();
	button.addEventListener(
		'click',
		() => void toggle().catch((error: unknown) => console.info('Full screen:', error))
	);
	const mark = () => (button.ariaPressed = String(!!document.fullscreenElement));
	document.addEventListener('fullscreenchange', mark);
	mark();
}

/** A button that would zoom no further says so. */
function markEnds(section: HTMLElement, { camera, size }: MapOnPage) {
	for (const [key, levels] of Object.entries({ '+': 1, '-': -1 })) {
		const button = section.querySelector<HTMLElement>(`[data-move="${key}"]`);
		const { zoom } = stepped(camera, [0, 0], levels, size);
		if (button) button.ariaDisabled = String(Math.abs(zoom - camera.zoom) < 0.001);
	}
}

/** Folded away behind one button: nobody needs them who can drag the map or press its keys. */
function addArrows(tools: HTMLElement, map: MapOnPage) {
	const model = tools.querySelector('button')!;
	const button = (name: string, d: string, key?: string) => {
		const made = model.cloneNode(true) as HTMLButtonElement;
		made.ariaLabel = name;
		if (key) made.dataset.move = key;
		else delete made.dataset.move;
		made.querySelector('path')!.setAttribute('d', d);
		return made;
	};
	// As a control of its own, under which no name stands.
	const arrows = element('div', { className: 'tools arrows', hidden: true, id: 'arrows' });
	arrows.append(...ARROWS.map(({ key, name, d }) => button(name, d, key)));
	const fold = button('Arrows that move the map', FOUR_WAYS);
	fold.setAttribute('aria-controls', arrows.id);
	fold.ariaExpanded = 'false';
	fold.addEventListener('click', () => {
		arrows.hidden = !arrows.hidden;
		fold.ariaExpanded = String(!arrows.hidden);
		map.picture.placeNames();
	});
	// At the end that is free, so that no other button moves under a finger.
	if (matchMedia('(max-width: 899.9px)').matches) tools.prepend(fold, arrows);
	else tools.append(fold, arrows);
	map.picture.placeNames();
}

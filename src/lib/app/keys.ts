/** Keys and buttons that move the map, live or not. */
import type { MapOnPage } from './map-on-page';

/** By how much of the map's size an arrow moves it. */
const SHARE = 0.15;

const MOVES: Readonly<Record<string, readonly [x: number, y: number, zoom: number]>> = {
	ArrowLeft: [-SHARE, 0, 0],
	ArrowRight: [SHARE, 0, 0],
	ArrowUp: [0, -SHARE, 0],
	ArrowDown: [0, SHARE, 0],
	'+': [0, 0, 0.5],
	'=': [0, 0, 0.5],
	'-': [0, 0, -0.5]
};

/** `section` holds the ground and buttons with `data-move` (a key's name). `onmove`: the reader has moved the picture. */
export function listenToKeys(section: HTMLElement, map: MapOnPage, onmove: () => void): void {
	const { ground } = map;
	function move(key: string): boolean {
		const found = Object.hasOwn(MOVES, key) ? MOVES[key]! : null;
		if (!found) return false;
		const [x, y, zoom] = found;
		map.step([x, y], zoom);
		// Once it is on its way, or has failed, only its own button asks for the live map again.
		if (section.dataset.map === 'picture') onmove();
		return true;
	}
	ground.tabIndex = 0;
	ground.setAttribute('role', 'application');
	ground.setAttribute('aria-label', 'Map. Arrow keys move it, plus and minus zoom.');
	ground.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (move(event.key)) event.preventDefault();
	});
	const tools = section.querySelector<HTMLElement>('.tools');
	if (!tools) return;
	tools.hidden = false;
	tools.addEventListener('click', ({ target }) => {
		const button = (target as Element).closest<HTMLElement>('[data-move]');
		if (button) move(button.dataset.move!);
	});
}

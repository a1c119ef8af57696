/** What the reader's pointer is on, and what a press means: the same for picture and live map. */
import type { Id } from '$lib/atlas/types';
import { byMeaning, type Hit } from '$lib/geo/hit';
import type { ScreenPoint } from '$lib/geo/types';
import type { Under } from '$lib/map/under';
import type { Contents } from './contents';

/** A press whose pointer moves farther, in CSS pixels, is a drag. */
const TOLERANCE = 4;

export interface Pointing {
	/** Everything under a point of the window. */
	readonly under: (point: ScreenPoint) => Under[];
	/** Ids under a press, the one that is meant first; none where there is nothing. */
	readonly onpick: (ids: Id[]) => void;
	readonly onhover: (id: Id | null) => void;
}

/** The features under a point, each once, the one that is meant first. */
export function meant(found: readonly Under[], { features }: Pick<Contents, 'features'>): Id[] {
	const hits = found.map(({ id, part, distance }): Hit => {
		const entry = Object.hasOwn(features, id) ? features[id] : undefined;
		const [west, south, east, north] = entry?.bbox ?? [0, 0, 0, 0];
		const extent = (east - west) * (north - south);
		return { id, part, distance, extent, main: Boolean(entry?.main) };
	});
	return [...new Set(byMeaning(hits).map(({ id }) => id))];
}

export function listenToPointer(
	ground: HTMLElement,
	contents: Contents,
	{ under, onpick, onhover }: Pointing
) {
	let pressed: ScreenPoint | null = null;
	let asked = false;
	const ids = ({ clientX, clientY }: MouseEvent) => meant(under([clientX, clientY]), contents);

	ground.addEventListener('pointerdown', ({ clientX, clientY }) => {
		pressed = [clientX, clientY];
	});
	ground.addEventListener('click', (event) => {
		if (event.metaKey || event.ctrlKey || event.shiftKey) return;
		event.preventDefault();
		const [x, y] = pressed ?? [event.clientX, event.clientY];
		pressed = null;
		if (Math.hypot(event.clientX - x, event.clientY - y) <= TOLERANCE) onpick(ids(event));
	});
	ground.addEventListener('pointermove', (event) => {
		// A map that is pulled is not pointed at.
		if (event.buttons) return onhover(null);
		if (event.pointerType === 'touch' || asked) return;
		// Once a frame: more often nobody sees.
		asked = true;
		requestAnimationFrame(() => {
			asked = false;
			const [id = null] = ids(event);
			ground.style.cursor = id ? 'pointer' : '';
			onhover(id);
		});
	});
	ground.addEventListener('pointerleave', () => onhover(null));
	// A hand that pulls at a name moves the map, and carries no link away.
	ground.addEventListener('dragstart', (event) => event.preventDefault());
}

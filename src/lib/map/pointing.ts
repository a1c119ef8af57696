/** What a reader's pointer is on, and what it presses. */
import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { Id } from '$lib/atlas/types';
import { FEATURE_LINES, SOURCES } from '$lib/style/style';
import { waitForWords } from './patience';

/** How near to a line, in CSS pixels, a pointer means it. */
const LINE_REACH = 8;

interface Point {
	readonly x: number;
	readonly y: number;
}

interface Told {
	/** Ids of the features under the pointer, in no order, and where it is in CSS pixels; empty where there is none. */
	readonly onpick: (ids: Id[], point: Point) => void;
	readonly onhover: (ids: Id[]) => void;
}

function under(map: MapLibre, { x, y }: Point): Id[] {
	const found = [
		...map.queryRenderedFeatures([x, y]),
		...map.queryRenderedFeatures(
			[
				[x - LINE_REACH, y - LINE_REACH],
				[x + LINE_REACH, y + LINE_REACH]
			],
			{ layers: FEATURE_LINES, validate: false }
		)
	];
	const ids = found.map((entry) => String(entry.properties.id ?? ''));
	return [...new Set(ids)].filter((id) => id && id !== 'sea');
}

/** Tells what the pointer is on and what it presses; the function it gives says that what is drawn has changed. */
export function listen(map: MapLibre, { onpick, onhover }: Told): () => void {
	const canvas = map.getCanvas();
	/** Asking the map takes long; a press where the pointer rests needs no second answer. */
	let last: { readonly point: Point; readonly ids: Id[] } | null = null;
	const forget = () => (last = null);

	function ask({ point }: MapMouseEvent): Id[] {
		if (last?.point.x === point.x && last.point.y === point.y) return last.ids;
		const ids = under(map, point);
		last = { point, ids };
		return ids;
	}

	map.on('mousemove', (event) => {
		const ids = ask(event);
		canvas.style.cursor = ids.length ? 'pointer' : '';
		onhover(ids);
	});
	map.on('mouseout', () => {
		forget();
		onhover([]);
	});
	map.on('click', (event) => onpick(ask(event), event.point));
	map.on('move', forget);
	// Of other sources, tiles come one by one.
	map.on('sourcedata', ({ sourceId }) => {
		if (!(SOURCES as readonly string[]).includes(sourceId)) forget();
	});
	waitForWords(map, () => Boolean(last?.ids.length));
	return forget;
}

/** What is drawn of a concern, in a picture's units: lines, arrows' heads, and what lies beyond the map. */
import type { Drawing } from '$lib/atlas/types';
import { toUnits, type Frame } from './units';

type Place = readonly [x: number, y: number];

export interface DrawnDrawing {
	readonly id: string;
	/** Path data; empty where nothing is drawn. */
	readonly d: string;
	readonly stroke: Drawing['stroke'];
	/** The tip of an arrow, and where it points: degrees clockwise from the right. */
	readonly head?: { readonly at: Place; readonly angle: number };
	/** Named at the map's edge, on the way to where it lies. */
	readonly beyond?: { readonly at: Place; readonly text: string };
}

export function drawnDrawings(drawings: readonly Drawing[], frame: Frame): DrawnDrawing[] {
	const units = (place: readonly [number, number]): Place => {
		const [x, y] = toUnits(frame, place);
		return [Math.round(x), Math.round(y)];
	};
	return drawings.map(({ id, line = [], arrow, stroke, beyond, label }) => {
		const places = line.map(units);
		const [before, tip] = places.slice(-2) as [Place, Place];
		return {
			...{ id, stroke },
			d: places.length ? `M${places.map((place) => place.join(' ')).join('L')}` : '',
			...(arrow && { head: { at: tip, angle: angleOf(before, tip) } }),
			...(beyond && label && { beyond: { at: units(label.at), text: label.text } })
		};
	});
}

const angleOf = ([ax, ay]: Place, [bx, by]: Place) =>
	Math.round((Math.atan2(by - ay, bx - ax) * 180) / Math.PI);

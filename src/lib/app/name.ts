/** One name of the map: what its element says of it, its room, and where it stands. */
import type { Id } from '$lib/atlas/types';
import type { Point } from '$lib/geo/mercator';
import type { Edges } from '$lib/geo/edges';

/** A name of the map; lengths in CSS pixels, anchors in the picture's units. */
export interface NameOnMap {
	readonly element: HTMLElement;
	readonly id: Id | undefined;
	readonly home: Point;
	/** The scales at which it is shown, in pixels per unit. */
	readonly min: number;
	readonly max: number;
	/** Whether it belongs to what is drawn of a concern: others make way for it. */
	readonly drawn: boolean;
	/** Its edges from its anchor, once it has been measured. */
	room: Edges | null;
	/** Whether it is shown. */
	stands: boolean;
}

const numberOf = ({ style }: HTMLElement, name: string) => parseFloat(style.getPropertyValue(name));

export function nameOf(element: HTMLElement): NameOnMap {
	return {
		...{ element, id: element.dataset.feature, room: null, stands: false },
		home: [numberOf(element, '--x'), numberOf(element, '--y')],
		min: numberOf(element, '--min') || 0,
		max: numberOf(element, '--max') || Infinity,
		drawn: element.classList.contains('drawing')
	};
}

/** Whether a name is for a scale; of two places of a name, the far one makes way. */
export const isForScale = ({ min, max }: NameOnMap, scale: number) => min <= scale && scale < max;

/** Measures names that have not been; those of a hidden layer have no room to tell of. */
export function measure(names: readonly NameOnMap[]) {
	const unknown = names.filter(({ room }) => !room);
	for (const { element } of unknown) element.classList.remove('out');
	for (const name of unknown) {
		const { element } = name;
		const { left, top } = element.getBoundingClientRect();
		const text = (
			element.querySelector('.text') ?? element.firstElementChild!
		).getBoundingClientRect();
		if (text.width === 0) continue;
		name.room = {
			...{ left: text.left - left, right: text.right - left },
			...{ top: text.top - top, bottom: text.bottom - top }
		};
	}
	for (const { element, stands } of unknown) if (!stands) element.classList.add('out');
}

export const rectAt = ([x, y]: Point, { left, right, top, bottom }: Edges): Edges => ({
	...{ left: x + left, right: x + right },
	...{ top: y + top, bottom: y + bottom }
});

/** Shows a name at a point of the map, or leaves it out. */
export function stand(name: NameOnMap, at: Point | undefined) {
	name.stands = at !== undefined;
	name.element.classList.toggle('out', !at);
	if (at) name.element.style.translate = `${at[0]}px ${at[1]}px`;
}

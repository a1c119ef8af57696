/** An area that fills the window is named where it is seen. */
import type { Id } from '$lib/atlas/types';
import type { Point } from '$lib/geo/mercator';
import { FLAT, placeIn, spread, type Rings } from '$lib/picture/inside';
import { meet, type Edges } from '$lib/geo/edges';
import { pointsOf } from '$lib/picture/points';
import { rectAt, type NameOnMap } from './name';

/** Areas that lie in others, and have names of their own. */
const APART: Readonly<Record<Id, Id>> = { azerbaijan: 'nakhchivan' };

/** A window over the picture: its corner in units, pixels per unit, and in its pixels what is free and what is not. */
interface Window {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
	/** What no edge takes. */
	readonly free: Edges;
	/** Names that stand there. */
	readonly taken: readonly Edges[];
	/** Controls, the popover, and words at the edge. */
	readonly blocked: readonly Edges[];
}

/** The rings of an area's path data, closed. */
const ringsOf = (d: string): Rings => pointsOf(d).map((ring): Point[] => [...ring, ring[0]!]);

export class AreaNames {
	readonly #rings: (id: Id) => Rings;

	/** `section` holds the picture, whose paths say where areas are. */
	constructor(section: HTMLElement) {
		const found = new Map<Id, Rings>();
		this.#rings = (id) => {
			const path = section.querySelector(`.area-${CSS.escape(id)}`);
			if (!found.has(id)) found.set(id, ringsOf(path?.getAttribute('d') ?? ''));
			return found.get(id)!;
		};
	}

	/** Whether it is the name of an area. */
	has = ({ id }: NameOnMap): boolean => id !== undefined && this.#rings(id).length > 0;

	/** Where names of areas find room in a window, in units; those that find none are left out. */
	placesOf(names: readonly NameOnMap[], window: Window): [NameOnMap, Point][] {
		const { scale, free, taken, blocked } = window;
		const toUnits = (x: number, y: number): Point => [x / scale + window.x, y / scale + window.y];
		const covered = ({ left, right, top, bottom }: Edges, steps: number) =>
			spread(left, right, steps).flatMap((x) =>
				spread(top, bottom, steps).map((y) => toUnits(x, y))
			);
		const full = [
			...taken.flatMap((rect) => covered(rect, 4)),
			...blocked.flatMap((rect) => covered(rect, 12))
		];
		const [x, y] = toUnits(free.left, free.top);
		const box = {
			...{ x, y },
			width: (free.right - free.left) / scale,
			height: (free.bottom - free.top) / scale
		};
		return names.flatMap((name): [NameOnMap, Point][] => {
			const { id, room } = name;
			if (!id || !room) return [];
			const without = APART[id] ? this.#rings(APART[id]) : [];
			const half = (Math.max(-room.left, room.right) + 6) / FLAT / scale;
			const at = placeIn(box, this.#rings(id), without, full, half);
			if (!at) return [];
			const shown: Point = [(at[0] - window.x) * scale, (at[1] - window.y) * scale];
			const rect = rectAt(shown, room);
			if (blocked.some((other) => meet(rect, other))) return [];
			full.push(...covered(rect, 4));
			return [[name, at]];
		});
	}
}

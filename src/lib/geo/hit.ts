/** What a press means where several things lie under it. */
import type { ScreenPoint } from './types.ts';

/** How something lies under the pointer. */
export type Part = 'name' | 'point' | 'line' | 'area';

export interface Hit {
	readonly id: string;
	readonly part: Part;
	/** One of the features that the atlas exists for. */
	readonly main: boolean;
	/** CSS pixels from the pointer to the line; 0 for everything else. */
	readonly distance: number;
	/** Of areas, the smaller one is meant: their extent in square degrees. */
	readonly extent: number;
}

/** A line this much nearer than another is meant, whichever of them is a main feature; in CSS pixels. */
const CLEARLY = 4;

const ORDER: Record<Part, number> = { name: 0, point: 1, line: 2, area: 3 };

/**
 * The hits with the one that is meant first: a name before everything, then points and lines, main
 * features before context unless another line is clearly nearer, then areas, the smallest first.
 */
export function byMeaning(hits: readonly Hit[]): Hit[] {
	return hits.toSorted((a, b) => {
		const named = Number(b.part === 'name') - Number(a.part === 'name');
		if (named) return named;
		if (a.part === 'line' && b.part === 'line') {
			const apart = a.distance - b.distance;
			if (Math.abs(apart) > CLEARLY || a.main === b.main) return apart;
		}
		const area = Number(a.part === 'area') - Number(b.part === 'area');
		const main = Number(b.main) - Number(a.main);
		return area || main || ORDER[a.part] - ORDER[b.part] || a.extent - b.extent;
	});
}

/** CSS pixels from a point to the nearest place of a line through `points`; `Infinity` for none. */
export function distanceTo([x, y]: ScreenPoint, points: readonly ScreenPoint[]): number {
	let least = Infinity;
	for (let i = 0; i < points.length; i++) {
		const [ax, ay] = points[Math.max(0, i - 1)]!;
		const [bx, by] = points[i]!;
		const [dx, dy] = [bx - ax, by - ay];
		const length = dx * dx + dy * dy;
		const t = length ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
		least = Math.min(least, Math.hypot(x - ax - t * dx, y - ay - t * dy));
	}
	return least;
}

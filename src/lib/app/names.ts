/** Names follow the view: none is cut, and an area that fills the window is named where it is seen. */
import type { Point } from '$lib/geo/mercator';
import type { Camera, Size } from '$lib/geo/types';
import { boxShown } from '$lib/geo/mercator';
import { meet } from '$lib/picture/label-box';
import { FLAT, placeIn, spread, type Rings } from '$lib/picture/inside';
import { pointsOf } from '$lib/picture/points';
import { viewBoxOf, type Frame } from '$lib/picture/units';
import { OFF_MAP } from './carry';

/** The name of an area, with its own place in the picture's units. */
interface AreaName {
	readonly element: HTMLElement;
	readonly home: Point;
	readonly rings: Rings;
	/** What lies in the area and has a name of its own. */
	readonly without: Rings;
}

/** Marks a name that makes way. */
const YIELDS = 'yields';
/** Areas that lie in others. */
const APART: Readonly<Record<string, string>> = { azerbaijan: 'nakhchivan' };

/** The rings of an area's path data, closed. */
export const ringsOf = (d: string): Rings =>
	pointsOf(d).map((ring): Point[] => [...ring, ring[0]!]);

export class NamesOnPage {
	readonly #section: HTMLElement;
	readonly #names: HTMLElement;
	readonly #frame: Frame;
	readonly #areas: readonly AreaName[];

	/** `section` holds the picture and its `names`. */
	constructor(section: HTMLElement, names: HTMLElement, frame: Frame) {
		this.#section = section;
		this.#names = names;
		this.#frame = frame;
		const rings = (id: string) =>
			ringsOf(section.querySelector(`.area-${CSS.escape(id)}`)?.getAttribute('d') ?? '');
		this.#areas = [...names.querySelectorAll<HTMLElement>('.label[data-feature]')].flatMap(
			(element) => {
				const id = element.dataset.feature!;
				const mine = rings(id);
				const home: Point = [numberOf(element, '--x'), numberOf(element, '--y')];
				const without = APART[id] ? rings(APART[id]) : [];
				return mine.length ? [{ element, home, rings: mine, without }] : [];
			}
		);
	}

	/** Names of another size, or new ones. */
	anew(camera: Camera, size: Size) {
		this.#measure();
		this.follow(camera, size);
	}

	/** Tells every label how much room its text takes, to the pixel. */
	#measure() {
		const labels = [...this.#names.querySelectorAll<HTMLElement>('.label:not(.tip)')];
		// With the local names, which show themselves closer up only.
		this.#names.style.setProperty('--near', '99px');
		const rooms = labels.map((label) => {
			const { left, top } = label.getBoundingClientRect();
			const text = label.querySelector('.text')!.getBoundingClientRect();
			return {
				label,
				room: [left - text.left, text.right - left, top - text.top, text.bottom - top]
			};
		});
		this.#names.style.removeProperty('--near');
		for (const { label, room } of rooms) {
			// A layer that is hidden has no room to tell of.
			if (room[0]! + room[1]! <= 0) continue;
			['--l', '--r', '--t', '--b'].forEach((side, i) =>
				label.style.setProperty(side, `${Math.ceil(room[i]!)}px`)
			);
		}
	}

	/** Names make way for those of what is drawn. */
	#makeWay() {
		const labels = [...this.#names.querySelectorAll<HTMLElement>('.label:not(.drawing)')];
		const drawn = [...this.#names.querySelectorAll('.label.drawing .text, .beyond')].map(
			(element) => element.getBoundingClientRect()
		);
		for (const label of labels) {
			const rect = rectOf(label);
			label.classList.toggle(YIELDS, rect !== null && drawn.some((other) => meet(rect, other)));
		}
	}

	/** Names areas where they are seen under a camera, clear of other names, buttons and popover. */
	follow(camera: Camera, size: Size) {
		const { x, y, width } = viewBoxOf(this.#frame, boxShown(camera, size));
		const unit = width / size.width;
		for (const { element, home } of this.#areas) put(element, home);
		this.#makeWay();
		const shown = this.#areas.map((area) => ({ area, rect: rectOf(area.element) }));
		const window = this.#section.getBoundingClientRect();
		const lost = shown.filter(
			({ area: { element }, rect }) =>
				(rect === null || element.classList.contains(YIELDS)) && isForScale(element, 1 / unit)
		);
		if (lost.length === 0) return;
		const toUnits = (px: number, py: number): Point => [x + px * unit, y + py * unit];
		const covered = (rect: DOMRect, steps: number) =>
			spread(rect.left, rect.right, steps).flatMap((px) =>
				spread(rect.top, rect.bottom, steps).map((py) => toUnits(px - window.left, py - window.top))
			);
		const room = (label: HTMLElement) => covered(rectOf(label) ?? new DOMRect(-1), 4);
		const labels = [...this.#names.querySelectorAll<HTMLElement>('.label:not(.tip)')];
		const taken = [
			...labels.flatMap(room),
			...[
				...document.querySelectorAll('#map :is(.tools, .locator, .beyond), #popover[open]')
			].flatMap((control) => covered(control.getBoundingClientRect(), 12))
		];
		const edge = getComputedStyle(this.#section);
		const [head, foot] = ['--head', '--foot'].map((name) =>
			parseFloat(edge.getPropertyValue(name))
		) as [number, number];
		const [left, top] = toUnits(0, head);
		const box = { x: left, y: top, width, height: (size.height - head - foot) * unit };
		for (const { area } of lost) {
			const half = Math.max(numberOf(area.element, '--l'), numberOf(area.element, '--r')) + 6;
			const at = placeIn(box, area.rings, area.without, taken, (half / FLAT) * unit);
			if (!at) continue;
			put(area.element, [Math.round(at[0]), Math.round(at[1])]);
			area.element.classList.remove(YIELDS);
			taken.push(...room(area.element));
		}
	}
}

const numberOf = (element: HTMLElement, name: string) =>
	parseFloat(element.style.getPropertyValue(name));

function put({ style }: HTMLElement, [x, y]: Point) {
	style.setProperty('--x', String(x));
	style.setProperty('--y', String(y));
}

/** Whether a label is for a scale, in pixels per unit; of two, the far one makes way. */
const isForScale = (element: HTMLElement, scale: number) =>
	!(numberOf(element, '--min') > scale) && !(numberOf(element, '--max') <= scale);

/** Where a label's text stands in the browser's window; `null` where it is moved off the map or hidden. */
function rectOf(label: HTMLElement): DOMRect | null {
	const rect = label.querySelector('.text')!.getBoundingClientRect();
	return rect.width && rect.top < OFF_MAP ? rect : null;
}

/** Moves and lights the prerendered picture and the names over it. */
import type { Id } from '$lib/atlas/types';
import { boxShown, unproject } from '$lib/geo/mercator';
import { distanceTo } from '$lib/geo/hit';
import { scaleAt } from '$lib/geo/scale';
import type { Camera, ScreenPoint, Size } from '$lib/geo/types';
import { viewBoxOf, type Frame } from '$lib/picture/units';
import { shiftAt } from '$lib/style/lines';
import type { Under } from '$lib/map/under';
import type { Name } from './room';

/** Places along a line at which its distance from a pointer is reckoned. */
const SAMPLES = 240;

export class PictureOnPage {
	readonly names: HTMLElement;
	readonly #section: HTMLElement;
	readonly #frame: Frame;
	readonly #ground: HTMLElement;
	readonly #sheets: readonly SVGSVGElement[];
	readonly #scale: HTMLElement | null;

	/** `section` holds the picture and its names. */
	constructor(section: HTMLElement, frame: Frame) {
		this.#section = section;
		this.#frame = frame;
		this.#ground = section.querySelector<HTMLElement>('.ground')!;
		this.names = section.querySelector<HTMLElement>('.names')!;
		this.#scale = section.querySelector<HTMLElement>('.scale');
		this.#sheets = [...section.querySelectorAll<SVGSVGElement>('.picture > svg')];
	}

	/** Adds names that came later, at their places already. */
	add(names: DocumentFragment) {
		this.names.append(...names.querySelectorAll('.label'));
	}

	/** Lays what is drawn of a concern under the names, in the place of what was. */
	draw(drawn: Element | null) {
		for (const old of this.names.querySelectorAll('.drawing')) old.remove();
		const labels = [...(drawn?.querySelectorAll('.names > .label') ?? [])];
		for (const label of labels) label.classList.add('drawing');
		this.names.prepend(...(drawn?.querySelectorAll('svg, .tip, .beyond') ?? []), ...labels);
	}

	/** Shows what a camera sees; of a picture under the live map only the names. */
	show(camera: Camera, size: Size, namesOnly: boolean) {
		const box = viewBoxOf(this.#frame, boxShown(camera, size));
		const { x, y, width, height } = box;
		const { style } = this.#ground;
		const set = (name: string, value: number) => style.setProperty(name, String(value));
		set('--cx', x + width / 2);
		set('--cy', y + height / 2);
		set('--bw', width);
		set('--bh', height);
		this.#showScale(camera);
		this.names
			.querySelector('svg.drawing')
			?.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
		if (namesOnly) return;
		const kept = shiftAt(camera.zoom);
		for (const sheet of this.#sheets) {
			sheet.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
			const shift = sheet.dataset.shift?.split(',').map(Number);
			if (shift) sheet.style.translate = shift.map((part) => `${part * kept}px`).join(' ');
		}
	}

	#showScale(camera: Camera) {
		if (!this.#scale) return;
		const { km, length } = scaleAt(camera);
		this.#scale.textContent = `${km} km`;
		this.#scale.style.width = length;
	}

	/** Marks features as open or pointed at, and those of `before` no longer. */
	light(state: 'open' | 'hover', before: readonly Id[], now: readonly Id[]) {
		const mark = (id: Id, on: boolean) => {
			for (const element of this.#section.querySelectorAll(`[data-feature="${CSS.escape(id)}"]`))
				element.classList.toggle(state, on);
		};
		for (const id of before) if (!now.includes(id)) mark(id, false);
		for (const id of now) if (!before.includes(id)) mark(id, true);
	}

	dim(on: boolean) {
		this.#section.classList.toggle('lens', on);
	}

	/** What of the picture and of the names lies under a point of the window, the topmost first. */
	under([x, y]: ScreenPoint): Under[] {
		const found = document.elementsFromPoint(x, y).flatMap((element) => {
			const { feature: id, part } =
				element.closest<HTMLElement | SVGElement>('[data-feature]')?.dataset ?? {};
			return id && this.#section.contains(element)
				? [{ id, part: part as Under['part'], element, distance: 0 }]
				: [];
		});
		const lines = found.filter(({ part }) => part === 'line');
		// Only among several is it asked which is nearer: it takes long to tell.
		if (lines.length > 1)
			for (const line of lines)
				line.distance = distanceOf(line.element as SVGGeometryElement, x, y);
		return found;
	}

	/** Where the name of a feature stands; `null` where it has none. */
	placeOf(id: Id): Name | null {
		const label = this.names.querySelector<HTMLElement>(`.label[data-feature="${CSS.escape(id)}"]`);
		const text = label?.querySelector('.text')?.getBoundingClientRect();
		if (!label || !text) return null;
		const { box, scale } = this.#frame;
		const [x, y] = ['--x', '--y'].map((name) => Number(label.style.getPropertyValue(name)) / scale);
		const anchor = label.getBoundingClientRect();
		return {
			at: unproject([box.x + x!, box.y + y!]),
			left: text.left - anchor.left,
			right: text.right - anchor.left,
			top: text.top - anchor.top,
			bottom: text.bottom - anchor.top
		};
	}
}

/** CSS pixels from a point of the window to a line of the picture. */
function distanceOf(line: SVGGeometryElement, x: number, y: number): number {
	const screen = line.getScreenCTM();
	if (!screen) return Infinity;
	const length = line.getTotalLength();
	const points = Array.from({ length: SAMPLES + 1 }, (_, i): ScreenPoint => {
		const at = line.getPointAtLength((i / SAMPLES) * length).matrixTransform(screen);
		return [at.x, at.y];
	});
	return distanceTo([x, y], points);
}

/** Moves and lights the prerendered picture and the names over it. */
import type { Id } from '$lib/atlas/types';
import { unproject } from '$lib/geo/mercator';
import { scaleAt } from '$lib/geo/scale';
import type { Camera, ScreenPoint, Size } from '$lib/geo/types';
import { viewBoxOf, type Frame } from '$lib/picture/units';
import { shiftAt } from '$lib/style/lines';
import type { Under } from '$lib/map/under';
import { afterPaint } from './paint';
import { carry, OFF_MAP, setBox, showBox } from './carry';
import { distanceOf } from './distance';
import type { Name } from './room';

export class PictureOnPage {
	readonly names: HTMLElement;
	readonly #section: HTMLElement;
	readonly #frame: Frame;
	readonly #ground: HTMLElement;
	readonly #picture: HTMLElement;
	readonly #sheets: readonly SVGSVGElement[];
	readonly #scale: HTMLElement | null;
	/** The camera that the picture is drawn for. */
	#drawn: Camera;
	/** The camera that the names are placed for, and one that they are to be placed for next. */
	#named: Camera;
	#wanted: [Camera, Size] | null = null;

	/** `section` holds the picture, as it looks from `camera`, and its names. */
	constructor(section: HTMLElement, frame: Frame, camera: Camera) {
		this.#section = section;
		this.#frame = frame;
		this.#ground = section.querySelector<HTMLElement>('.ground')!;
		this.names = section.querySelector<HTMLElement>('.names')!;
		this.#scale = section.querySelector<HTMLElement>('.scale');
		this.#picture = section.querySelector<HTMLElement>('.picture')!;
		this.#sheets = [...this.#picture.querySelectorAll<SVGSVGElement>(':scope > svg')];
		this.#drawn = this.#named = camera;
		showBox(this.#picture, viewBoxOf(frame, frame.box));
	}

	/**
	 * Adds names that came later, at their places already, those that open nothing again and with the local
	 * name, and draws finer what was coarse to be light.
	 */
	add(later: DocumentFragment) {
		for (const old of this.names.querySelectorAll('span.label:not(.drawing)')) old.remove();
		this.names.append(...later.querySelectorAll('.label'));
		for (const path of later.querySelectorAll<SVGElement>('.finer path'))
			this.#picture.querySelector(path.dataset.of!)?.setAttribute('d', path.getAttribute('d')!);
	}

	/** Lays what is drawn of a concern under the names, in the place of what was. */
	draw(drawn: Element | null) {
		for (const old of this.names.querySelectorAll('.drawing')) old.remove();
		const labels = [...(drawn?.querySelectorAll('.names > .label') ?? [])];
		for (const label of labels) label.classList.add('drawing');
		this.names.prepend(...(drawn?.querySelectorAll('svg, .tip, .beyond') ?? []), ...labels);
	}

	/**
	 * Shows what a camera sees. While it moves, picture and names are carried along as they stand, which
	 * costs a browser far less than placing them anew; `still` places them. Under the live map only names
	 * are shown.
	 */
	show(camera: Camera, size: Size, { still, namesOnly }: { still: boolean; namesOnly: boolean }) {
		this.#showScale(camera);
		if (!namesOnly) {
			if (still) this.#draw(camera, size);
			else carry(this.#picture, this.#drawn, camera, size);
		}
		// Names keep their size: they are carried along as long as the scale is the same.
		if (!still && camera.zoom === this.#named.zoom) carry(this.names, this.#named, camera, size);
		else if (still || namesOnly) this.#name(camera, size);
		else this.#nameSoon(camera, size);
	}

	#draw(camera: Camera, size: Size) {
		this.#drawn = camera;
		this.#picture.style.transform = '';
		const box = setBox(this.#picture, this.#frame, camera, size);
		const kept = shiftAt(camera.zoom);
		for (const sheet of this.#sheets) {
			sheet.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
			const shift = sheet.dataset.shift?.split(',').map(Number);
			if (shift) sheet.style.translate = shift.map((part) => `${part * kept}px`).join(' ');
		}
	}

	#name(camera: Camera, size: Size) {
		this.#wanted = null;
		this.#named = camera;
		this.names.style.transform = '';
		const { x, y, width, height } = setBox(this.#ground, this.#frame, camera, size);
		this.names
			.querySelector('svg.drawing')
			?.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
	}

	/** Names follow a moving picture a frame behind: placing them must not hold it up. */
	#nameSoon(camera: Camera, size: Size) {
		if (!this.#wanted)
			afterPaint(() => {
				if (this.#wanted) this.#name(...this.#wanted);
			});
		this.#wanted = [camera, size];
	}

	#showScale(camera: Camera) {
		if (!this.#scale) return;
		const { km, length } = scaleAt(camera);
		const text = `${km} km`;
		if (this.#scale.textContent !== text) this.#scale.textContent = text;
		this.#scale.style.width = length;
	}

	/** Marks features as open, pointed at or outside the years chosen, and those of `before` no longer. */
	light(state: 'open' | 'hover' | 'outside', before: readonly Id[], now: readonly Id[]) {
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
		const labels = [
			...this.names.querySelectorAll<HTMLElement>(`.label[data-feature="${CSS.escape(id)}"]`)
		];
		const textOf = (one?: Element) => one?.querySelector('.text')?.getBoundingClientRect();
		// A name may have several places; those without room stand far off.
		const label = labels.find((one) => textOf(one)!.top < OFF_MAP) ?? labels[0];
		const text = textOf(label);
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

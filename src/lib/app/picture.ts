/** Moves and lights the prerendered picture and the names over it. */
import type { Id } from '$lib/atlas/types';
import { boxShown, unproject } from '$lib/geo/mercator';
import { scaleAt } from '$lib/geo/scale';
import { sameCamera } from '$lib/geo/camera';
import type { Camera, ScreenPoint, Size } from '$lib/geo/types';
import { viewBoxOf, type Frame } from '$lib/picture/units';
import { shiftAt } from '$lib/style/zooms';
import type { Under } from '$lib/map/under';
import { carry, showBox } from './carry';
import { distanceOf } from './distance';
import { NamesOnPage } from './names';
import type { Name } from './room';

export class PictureOnPage {
	readonly names: NamesOnPage;
	readonly #section: HTMLElement;
	readonly #frame: Frame;
	readonly #ground: HTMLElement;
	readonly #picture: HTMLElement;
	readonly #sheets: readonly SVGSVGElement[];
	readonly #scale: HTMLElement | null;
	readonly #relief: HTMLElement;
	/** The camera that the picture is drawn for, and the one that the names are placed for. */
	#drawn: Camera;
	#named: Camera;
	#moved = false;
	/** What was shown last. */
	#shown: [Camera, Size];

	/** `section` holds the picture, as it looks from `camera`, and its names. */
	constructor(section: HTMLElement, frame: Frame, camera: Camera, size: Size) {
		this.#section = section;
		this.#frame = frame;
		this.#ground = section.querySelector<HTMLElement>('.ground')!;
		this.names = new NamesOnPage(section, frame);
		this.#scale = section.querySelector<HTMLElement>('.scale');
		this.#picture = section.querySelector<HTMLElement>('.picture')!;
		this.#sheets = [...this.#picture.querySelectorAll<SVGSVGElement>(':scope > svg')];
		this.#relief = section.querySelector<HTMLElement>('.relief')!;
		this.#drawn = this.#named = camera;
		this.#shown = [camera, size];
		addEventListener('beforeprint', () => this.#print(...this.#shown));
		addEventListener('afterprint', () =>
			this.show(...this.#shown, { still: true, namesOnly: false })
		);
	}

	/** Names make room for buttons that have come, or stand where a layer is shown again. */
	placeNames() {
		this.names.forgetEdges();
		this.names.place(...this.#shown, true);
	}

	/** Lays what is drawn of a concern under the names, in the place of what was. */
	draw(drawn: Element | null) {
		this.names.remove('.drawing');
		if (!drawn) return;
		// Words and the heads of arrows.
		const labels = [...drawn.querySelectorAll<HTMLElement>('.label')];
		for (const label of labels) label.classList.add('drawing');
		this.names.add(labels, true);
		this.names.element.prepend(...drawn.querySelectorAll('svg, .beyond'));
	}

	/** Hides what belongs to other layer groups than the ones shown; returns whether that changed anything. */
	hide(groups: readonly { readonly id: Id }[], shown: readonly Id[]): boolean {
		const others = groups.map(({ id }) => id).filter((id) => !shown.includes(id));
		const off = others.join(' ');
		const changed = off !== (this.#section.dataset.off ?? '');
		if (changed) this.#section.dataset.off = off;
		return changed;
	}

	/**
	 * Shows what a camera sees. While it moves, the picture is carried along as it stands, which costs a
	 * browser far less than drawing it anew, and names too as long as the scale, and so their room, is
	 * the same; `still` draws all anew. Under the live map only names are shown.
	 */
	show(camera: Camera, size: Size, { still, namesOnly }: { still: boolean; namesOnly: boolean }) {
		this.#shown = [camera, size];
		this.#showScale(camera, size);
		// What the build has drawn stands as it should until something moves.
		const asDrawn = still && !this.#moved && sameCamera(camera, this.#drawn);
		if (!namesOnly && !asDrawn) {
			this.#moved = true;
			if (still) this.#draw(camera, size);
			else carry(this.#picture, this.#drawn, camera, size);
		}
		const { element } = this.names;
		if (!still && camera.zoom === this.#named.zoom)
			return carry(element, this.#named, camera, size);
		this.#named = camera;
		element.style.transform = '';
		this.names.place(camera, size, still);
	}

	#draw(camera: Camera, size: Size) {
		this.#drawn = camera;
		this.#picture.style.transform = '';
		const box = viewBoxOf(this.#frame, boxShown(camera, size));
		showBox(this.#relief, box);
		const kept = shiftAt(camera.zoom);
		for (const sheet of this.#sheets) {
			sheet.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
			const shift = sheet.dataset.shift?.split(',').map(Number);
			if (shift) sheet.style.translate = shift.map((part) => `${part * kept}px`).join(' ');
		}
	}

	/** On paper, whose size no script knows beforehand, the style sheet places the names. A canvas prints empty. */
	#print(camera: Camera, size: Size) {
		this.#draw(camera, size);
		const box = viewBoxOf(this.#frame, boxShown(camera, size));
		showBox(this.#ground, box);
		this.names.release(box);
	}

	#showScale(camera: Camera, size: Size) {
		if (!this.#scale) return;
		const { km, length } = scaleAt(camera, size);
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
	nameOf(id: Id): Name | null {
		const name = this.names.of(id);
		if (!name?.room) return null;
		const [x, y] = name.home.map((part) => part / this.#frame.scale) as [number, number];
		const { box } = this.#frame;
		return { at: unproject([box.x + x, box.y + y]), ...name.room };
	}
}

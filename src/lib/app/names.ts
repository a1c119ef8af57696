/** The names over the map: each stands at its anchor under a camera, or is left out where it has no room. */
import type { Id } from '$lib/atlas/types';
import { boxShown, type Box, type Point } from '$lib/geo/mercator';
import type { Camera, Size } from '$lib/geo/types';
import { meet, type Edges } from '$lib/geo/edges';
import { viewBoxOf, type Frame } from '$lib/picture/units';
import type { AreaNames } from './area-names';
import { showBox } from './carry';
import { isForScale, measure, nameOf, rectAt, stand, type NameOnMap } from './name';

/** Between names and the map's buttons. */
const MARGIN = 6;

export class NamesOnPage {
	readonly element: HTMLElement;
	/** Names areas where they are seen, once its script is here. */
	areas: AreaNames | null = null;
	readonly #section: HTMLElement;
	readonly #frame: Frame;
	#all: NameOnMap[];
	/** What no name may cover, for one size of the map: its edges first. */
	#edges: {
		readonly size: Size;
		readonly free: Edges;
		readonly controls: Edges[];
		/** How much larger letters are than where the page's own type is 16 px high. */
		readonly grown: number;
	} | null = null;

	/** `section` holds `.names`. */
	constructor(section: HTMLElement, frame: Frame) {
		this.#section = section;
		this.#frame = frame;
		this.element = section.querySelector<HTMLElement>('.names')!;
		this.#all = [...this.element.querySelectorAll<HTMLElement>('.label')].map(nameOf);
	}

	/** Adds names, left out until the next camera; `under`: below all others. */
	add(elements: readonly HTMLElement[], under = false) {
		for (const element of elements) element.classList.add('out');
		this.#all.push(...elements.map(nameOf));
		if (under) this.element.prepend(...elements);
		else this.element.append(...elements);
	}

	/** Takes names away. */
	remove(selector: string) {
		for (const old of this.element.querySelectorAll(selector)) old.remove();
		this.#all = this.#all.filter(({ element }) => element.isConnected);
	}

	/** The map's buttons have changed. */
	forgetEdges = () => void (this.#edges = null);

	/** The map's size has changed, and with it the size of letters. */
	forget() {
		this.forgetEdges();
		for (const name of this.#all) name.room = null;
	}

	/** Leaves placing to the style sheet, whatever the map's size: for print. */
	release(box: Box) {
		this.element.classList.remove('placed');
		this.element.style.removeProperty('--s');
		this.#showDrawn(box);
		for (const { element } of this.#all) element.style.translate = '';
	}

	/** Places all names as a camera sees them; `still`: areas that fill the window are named where they are seen. */
	place(camera: Camera, size: Size, still: boolean) {
		this.element.classList.add('placed');
		const box = viewBoxOf(this.#frame, boxShown(camera, size));
		this.#showDrawn(box);
		const { x, y } = box;
		const scale = size.width / box.width;
		const { free, controls, grown } = this.#edgesOf(size);
		if (still) this.#setSizes(scale);
		const anchor = ([px, py]: Point): Point => [(px - x) * scale, (py - y) * scale];
		const fitting = this.#all.filter((name) => isForScale(name, scale / grown));
		const due = fitting.filter(({ home }) => {
			const [left, top] = anchor(home);
			return left > 0 && left < size.width && top > 0 && top < size.height;
		});
		measure(due);
		// What a word at the edge says, no name covers, and none is cut by what is open.
		const over = [
			...this.element.querySelectorAll('.beyond'),
			// Of a sheet its leaf: it is as high as the window itself. A frame's words stand beside its map.
			...document.querySelectorAll('#popover[open] .leaf')
		].map((one) => this.#local(one.getBoundingClientRect()));
		const blocked = [...controls, ...over];
		const edges = { free, controls: blocked };
		const places = new Map(due.map((name) => [name, anchor(name.home)]));
		this.#leaveOut(places, edges);
		if (still && this.areas) {
			const lost = fitting.filter((name) => this.areas!.has(name) && !places.has(name));
			measure(lost);
			const taken = [...places].flatMap(([{ room }, at]) => (room ? [rectAt(at, room)] : []));
			for (const [name, at] of this.areas.placesOf(lost, { x, y, scale, free, taken, blocked }))
				places.set(name, anchor(at));
		}
		for (const name of this.#all) stand(name, places.get(name));
	}

	/** Some letters are larger closer up; while the map moves they stay as they are. */
	#setSizes(scale: number) {
		const { style } = this.element;
		const size = `${scale}px`;
		if (style.getPropertyValue('--s') === size) return;
		style.setProperty('--s', size);
		for (const name of this.#all) name.room = null;
	}

	/** What is drawn of a concern moves with the names. */
	#showDrawn(box: Box) {
		for (const drawn of this.element.querySelectorAll<HTMLElement>(':scope > .drawing'))
			if (drawn.matches('.beyond')) showBox(drawn, box);
			else if (drawn.matches('svg'))
				drawn.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
	}

	/** Takes out of `places` what is cut by an edge, covered by a button, or in the way of what is drawn. */
	#leaveOut(places: Map<NameOnMap, Point>, { free, controls }: { free: Edges; controls: Edges[] }) {
		const drawn = [...places].flatMap(([{ drawn, room }, at]) =>
			drawn && room ? [rectAt(at, room)] : []
		);
		for (const [name, at] of places) {
			if (!name.room) continue;
			const rect = rectAt(at, name.room);
			const cut =
				rect.left < free.left ||
				rect.top < free.top ||
				rect.right > free.right ||
				rect.bottom > free.bottom;
			const others = name.drawn ? controls : [...controls, ...drawn];
			if (cut || others.some((other) => meet(rect, other))) places.delete(name);
		}
	}

	#edgesOf(size: Size) {
		if (this.#edges?.size.width === size.width && this.#edges.size.height === size.height)
			return this.#edges;
		const style = getComputedStyle(this.#section);
		const [top, foot] = ['--head', '--foot'].map((edge) =>
			parseFloat(style.getPropertyValue(edge))
		) as [number, number];
		const controls = [...this.#section.querySelectorAll('.tools, .locator')].flatMap((control) => {
			const rect = this.#local(control.getBoundingClientRect(), MARGIN);
			return rect.right - rect.left > 2 * MARGIN ? [rect] : [];
		});
		const free = { left: 0, top, right: size.width, bottom: size.height - foot };
		const { fontSize } = getComputedStyle(document.documentElement);
		return (this.#edges = { size, free, controls, grown: parseFloat(fontSize) / 16 });
	}

	/** A rectangle of the window in the map's own pixels. */
	#local({ left, top, right, bottom }: Edges, margin = 0): Edges {
		const map = this.#section.getBoundingClientRect();
		return {
			...{ left: left - map.left - margin, right: right - map.left + margin },
			...{ top: top - map.top - margin, bottom: bottom - map.top + margin }
		};
	}

	/** The name of a feature, measured; the one that stands, where it has several places. */
	of(id: Id): NameOnMap | null {
		const mine = this.#all.filter((name) => name.id === id);
		const name = mine.find(({ stands }) => stands) ?? mine[0];
		if (name) measure([name]);
		return name ?? null;
	}
}

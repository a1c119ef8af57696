/** Which labels a picture shows at which scale, so that none ever lies on another. */
import type { MapLabel } from '$lib/atlas/labels';
import type { Id, Label } from '$lib/atlas/types';
import { meet, type Edges } from '$lib/geo/edges';
import { worldSize } from '$lib/geo/mercator';
import type { LngLat } from '$lib/geo/types';
import { SMALL_SCALE, TYPE } from '$lib/style/type';
import { labelRect, markerRect } from './label-box';
import { toUnits, type Frame } from './units';

/** A label at its place in a picture's units, and the scales (CSS px per unit) that show it. */
export interface PlacedLabel extends MapLabel {
	readonly x: number;
	readonly y: number;
	/** The smallest. */
	readonly min: number;
	/** Larger ones show the label at its own place instead of its far one. */
	readonly max?: number;
	/** Set small at any width, since it is for small scales only. */
	readonly small: boolean;
	/** The smallest scale at which the name in use there stands below it. */
	readonly localMin?: number;
	/** One of two: at its own place, or at its far one. */
	readonly variant?: 'near' | 'far';
}

/** Widths of a picture's bounds on screen, in CSS pixels, from a narrow frame to the closest zoom. */
const STEP = 1.075;
const WIDTHS = Array.from({ length: 111 }, (_, step) => 65 * STEP ** step);
/** The smallest scale at which names are placed, in pixels per unit. */
export const LEAST_SCALE = 0.0217;
/** From this zoom on, and from one closer than its own, a name to orient by has the one in use there below it. */
const LOCAL_ZOOM = 9.5;
/** Among equal ranks countries come first, so that none goes without its name. */
const ORDER = Object.keys(TYPE);
/** So far out that a country is smaller than its names, the one in use there makes way. */
const FAR_LOCAL_ZOOM = 4.7;
/** Where a degree of longitude is shorter than this, in CSS pixels, labels stand at their `far` places. */
const FAR_BELOW = 50;
/** One name is not read twice within this many CSS pixels. */
const APART = 400;
/** Up to this rank a name is what the picture is about: better cut at its foot than missing. */
const MAIN = 1;
/** CSS pixels of the credits' two lines at the foot of a low frame. */
const FOOT = 44;

interface Surroundings {
	/** Layer groups whose names come first: a reader can show more than a picture opens with. */
	readonly opening?: readonly Id[];
	/** The window is as high as the bounds, its foot hidden by the credits; by default it reaches far above and below. */
	readonly low?: boolean;
}

interface Taken {
	readonly rect: Edges;
	readonly label: PlacedLabel;
}

const isCountry = ({ type }: Label) => type === 'country';

/** A label in each place that it may have. */
function variantsOf(label: MapLabel, frame: Frame): PlacedLabel[] {
	const at = (place: LngLat, far: boolean): PlacedLabel => {
		const [x, y] = toUnits(frame, place).map(Math.round) as [number, number];
		const placed = { ...label, x, y, min: Infinity, small: far };
		if (far && isCountry(label) && label.sub)
			return { ...placed, sub: undefined, local: label.sub, ...localFrom(FAR_LOCAL_ZOOM, frame) };
		const { local, zoom = 0 } = label;
		return local ? { ...placed, ...localFrom(Math.max(LOCAL_ZOOM, zoom + 1), frame) } : placed;
	};
	if (!label.far) return [at(label.at, false)];
	return [
		{ ...at(label.at, false), variant: 'near' },
		{ ...at(label.far, true), variant: 'far' }
	];
}

const localFrom = (zoom: number, { scale }: Frame) => ({
	localMin: Number((worldSize(zoom) / scale).toFixed(4))
});

/** A label as it stands at a scale: with the local name, or not yet. */
export const atScale = (label: PlacedLabel, scale: number): PlacedLabel =>
	label.localMin !== undefined && scale >= label.localMin ? { ...label, sub: label.local } : label;

/** Places labels by rank; a label shown at one scale is shown at every larger one, at its near or its far place. */
export function placeLabels(
	labels: readonly MapLabel[],
	frame: Frame,
	{ opening = [], low = false }: Surroundings = {}
): PlacedLabel[] {
	const width = frame.box.width * frame.scale;
	const least = new Map<PlacedLabel, number>();
	const all = labels
		.flatMap((label) => variantsOf(label, frame))
		.sort(
			(a, b) =>
				Number(opening.includes(b.group)) - Number(opening.includes(a.group)) ||
				Number(a.zoom !== undefined) - Number(b.zoom !== undefined) ||
				a.rank - b.rank ||
				ORDER.indexOf(a.type) - ORDER.indexOf(b.type)
		);
	let left = all;
	const isFar = ({ farBelow = FAR_BELOW }: PlacedLabel, onScreen: number) =>
		onScreen / (frame.box.width * 360) < farBelow;
	for (const onScreen of [...WIDTHS].reverse()) {
		const scale = onScreen / width;
		const bottom = frame.box.height * frame.scale * scale - FOOT;
		const taken: Taken[] = [];
		/** Countries whose names would hide each other's: all of them go without. */
		const rivals = new Set<PlacedLabel>();
		const named = new Map<string, [x: number, y: number][]>();
		left = left.filter((label) => {
			if (label.variant === 'far' && !isFar(label, onScreen)) return true;
			if (label.variant === 'near' && isFar(label, onScreen)) return false;
			if (!isDue(label, onScreen, frame)) return false;
			const [x, y] = [label.x * scale, label.y * scale];
			// As large as it becomes before the next step.
			const most = scale * STEP;
			const text = labelRect(atScale(label, most), x, y, label.small || most <= SMALL_SCALE);
			if (low && label.rank > MAIN && (text.top < 0 || text.bottom > bottom)) return false;
			// A symbol is drawn only with its name: both have room, or neither takes any.
			const needed = label.marker ? [text, markerRect(x, y)] : [text];
			const met = taken.find(({ rect }) => needed.some((mine) => meet(mine, rect)));
			if (met && isCountry(label) && isCountry(met.label)) rivals.add(met.label);
			if (met) return false;
			const same = named.get(label.text) ?? [];
			if (same.some(([sx, sy]) => Math.hypot(sx - x, sy - y) < APART)) return false;
			named.set(label.text, [...same, [x, y]]);
			taken.push(...needed.map((rect) => ({ rect, label })));
			return true;
		});
		left = left.filter((label) => !rivals.has(label));
		for (const { label } of taken)
			if (!rivals.has(label)) least.set(label, Number(scale.toFixed(4)));
	}
	return all.flatMap((label) => {
		const min = least.get(label);
		if (min === undefined) return [];
		const near = WIDTHS.find((onScreen) => !isFar(label, onScreen))! / width;
		return [{ ...label, min, ...(label.variant === 'far' && { max: Number(near.toFixed(4)) }) }];
	});
}

/** How much of a picture's width, at each side, is near enough to its edge for names to be cut there. */
const NEAR_EDGE = 0.35;

/** CSS pixels that a label near a side of the picture takes towards that side: `l` or `r`. */
export function beside(label: PlacedLabel, across: number): { l?: number; r?: number } {
	const { left, right } = labelRect(label, 0, 0, label.small);
	if (label.x < across * NEAR_EDGE) return label.side === 'right' ? {} : { l: coarse(-left) };
	if (label.x < across * (1 - NEAR_EDGE) || label.side === 'left') return {};
	return { r: coarse(right) };
}

/** To the next whole ten: a page's first names are many. */
const coarse = (pixels: number) => Math.ceil(pixels / 10) * 10;

/** Whether a label is shown at a scale. */
export const isShownAt = ({ min, max = Infinity }: PlacedLabel, scale: number): boolean =>
	min <= scale && scale < max;

/** Whether a label's time has come in a window in which the bounds are this wide. */
function isDue({ rank, zoom }: MapLabel, onScreen: number, { box }: Frame): boolean {
	return zoom === undefined ? rank <= maxRank(onScreen) : onScreen >= box.width * worldSize(zoom);
}

/** The lowest rank that a picture of this width has room for without clutter. */
function maxRank(width: number): number {
	return width < 360 ? 2 : width < 560 ? 3 : width < 900 ? 4 : 5;
}

/** The pictures of pages, with their names placed. */
import type { Topology } from 'topojson-specification';
import { drawingLabels, drawingsOf } from '$lib/atlas/drawings';
import { mapLabels, type MapLabel } from '$lib/atlas/labels';
import { partsOf, wholeOf } from '$lib/atlas/topology';
import type { Id } from '$lib/atlas/types';
import type { Bbox, LngLat } from '$lib/geo/types';
import { drawPicture, REACH, type PicturePath, type Reach } from '$lib/picture/draw';
import { drawnDrawings } from '$lib/picture/drawings';
import { covered, holds, placeInside, underButtons } from '$lib/picture/inside';
import { placeLabels, type PlacedLabel } from '$lib/picture/labels';
import { windowOf, type Frame } from '$lib/picture/units';
import { current, relief, type Edition } from './content.server';

/** The vertices of a line; none of an area or a point. */
const verticesOf = (topology: Topology, id: Id): LngLat[] =>
	partsOf(topology, 'lines', id).flatMap((part) =>
		part.type === 'LineString' ? part.coordinates.map(([lng, lat]) => [lng!, lat!] as const) : []
	);

/** What the credits leave of a low frame's bounds. */
const aboveFoot = ([west, south, east, north]: Bbox): Bbox => [
	west,
	south + (north - south) / 5,
	east,
	north
];

interface How {
	/** A reader can show the other layer groups too: they are drawn as well. */
	readonly toggles?: boolean;
	/** Keeps a frame's budget: wider than six degrees it is drawn from the first view's level, whose lines are coarse far from the Caucasus. */
	readonly lean?: boolean;
}

/** Names are at once there for bounds that are this wide on screen, in CSS pixels. */
const WIDEST = 1200;
/** Further than any picture reaches, in widths and heights of its bounds. */
const EVERYWHERE = 100;
const LEAN = 600;
const GREAT = ['rivers-1', 'lakes'];

/** The picture of some bounds and layer groups of today's content. */
export const picture = (id: Id, bounds: Bbox, groups: readonly Id[], how?: How) =>
	pictureOf(current, id, bounds, groups, how);

/** The same of any edition, with its labels placed. */
export function pictureOf(
	edition: Edition,
	id: Id,
	bounds: Bbox,
	groups: readonly Id[],
	{ toggles = false, lean = false }: How = {}
) {
	const { atlas, coarse, detailed } = edition;
	const isCoarse = id === 'overview' || (lean && bounds[2] - bounds[0] > 2.5);
	const isWide = bounds[2] - bounds[0] > 5;
	const drawn = drawPicture(
		id,
		bounds,
		isCoarse ? coarse : detailed,
		edition.ground,
		atlas.features,
		lean ? REACH.lean : toggles ? REACH.far : REACH.near
	);
	const shows = (group: Id) => toggles || group === '' || groups.includes(group);
	// A frame's budget has room for the great water only.
	const isLeft = (path: PicturePath) =>
		lean && path.role === 'ground' && (isWide || !GREAT.includes(path.line));
	const paths = drawn.paths.filter((path) => shows(path.group) && !isLeft(path));
	const drawings = drawingsOf(atlas, id);
	const picture = { ...drawn, paths, drawings: drawnDrawings(drawings, drawn.frame) };
	const labels = [
		...drawingLabels(drawings),
		...mapLabels(atlas.features, atlas.labels, edition.places).filter(({ group }) => shows(group))
	];
	const seen = windowOf(bounds);
	const free = lean ? aboveFoot(seen) : seen;
	const placed = placeLabels(inSight(edition, labels, free), picture.frame, {
		opening: groups,
		low: lean
	});
	const near = nearOf(drawn.frame, seen, lean);
	// What a view is of has its name there, whatever its rank.
	const isNear = (label: PlacedLabel) => label.feature === id || label.rank === 0 || near(label);
	return {
		picture,
		relief: relief().small.bounds,
		// A light page has no room for the local names of what it names to orient by.
		labels: placed
			.filter(isNear)
			.map((label) => (toggles && !label.feature ? { ...label, local: undefined } : label)),
		/** Names that show themselves closer up only, and all that open nothing: a page whose map moves brings them later. */
		later: placed.filter((label) => !isNear(label) || !label.feature)
	};
}

/** A path of the picture that stands in a page, and finer data for it. */
export interface FinerPath {
	/** A selector of its element within the picture. */
	readonly of: string;
	readonly d: string;
}

/** What the first view draws coarsely to be light, as fine as its level is: a script puts it there later. */
export function finerPaths(id: Id, bounds: Bbox): FinerPath[] {
	const { atlas, coarse, ground } = current;
	const draw = (reach: Reach) =>
		drawPicture(id, bounds, coarse, ground, atlas.features, reach).paths;
	const shown = new Map(draw(REACH.far).map(({ key, d }) => [key, d]));
	return draw({ ...REACH.far, fine: EVERYWHERE })
		.filter(({ key, d }) => d !== shown.get(key))
		.map((path) => ({ of: selectorOf(path), d: path.d }));
}

function selectorOf(path: PicturePath): string {
	if (path.role === 'sea') return '.sea';
	if (path.role === 'area') return `.area-${path.feature}`;
	if (path.role === 'ground') return `.ground-${path.line}`;
	// What can be pressed has an id; what is only seen, a class of its own.
	return `[id="${path.key}"], path.stroke-${path.line.id}`;
}

/** Whether a name stands in what a page shows at once: those to orient by are many. */
function nearOf({ box, scale }: Frame, bounds: Bbox, lean: boolean) {
	const most = (lean ? LEAN : WIDEST) / (box.width * scale);
	// As far as a wide window shows beside the bounds, and a high one above and below.
	const dx = (bounds[2] - bounds[0]) * (lean ? 0.5 : 0.4);
	const dy = (bounds[3] - bounds[1]) * (lean ? 0.5 : 0.35);
	const shown: Bbox = [bounds[0] - dx, bounds[1] - dy, bounds[2] + dx, bounds[3] + dy];
	return ({ zoom, min, at, rank }: PlacedLabel) =>
		holds(shown, at) && (zoom === undefined || min <= most) && (!lean || rank <= 2);
}

const lines = ({ atlas, coarse }: Edition) =>
	atlas.features.flatMap(({ id }) => verticesOf(coarse, id));

/** A country whose label lies beyond the bounds is named where they show it. */
function inSight(edition: Edition, labels: readonly MapLabel[], bounds: Bbox): MapLabel[] {
	const isFar = (label: MapLabel) => label.type === 'country' && !holds(bounds, label.at);
	const names = labels.filter(
		(label) => !isFar(label) && label.zoom === undefined && label.rank <= 2
	);
	const taken = [
		...lines(edition),
		...underButtons(bounds),
		...names.flatMap((label) => covered(bounds, label, label.at))
	];
	return labels.map((label) => {
		if (!isFar(label) || !label.feature) return label;
		const [area = null] = partsOf(edition.coarse, 'countries', label.feature);
		const at = placeInside(bounds, area, wholeOf(edition.coarse, 'nakhchivan'), taken);
		return at ? { ...label, at, far: undefined } : label;
	});
}

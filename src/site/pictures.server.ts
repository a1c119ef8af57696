/** The pictures of pages, with their names placed. */
import type { Topology } from 'topojson-specification';
import { mapLabels, type MapLabel } from '$lib/atlas/labels';
import { partsOf, wholeOf } from '$lib/atlas/topology';
import type { Id } from '$lib/atlas/types';
import type { Bbox, LngLat } from '$lib/geo/types';
import { drawPicture, REACH } from '$lib/picture/draw';
import { covered, holds, placeInside } from '$lib/picture/inside';
import { placeLabels } from '$lib/picture/labels';
import { current, type Edition } from './content.server';

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
	const isCoarse = id === 'overview' || (lean && bounds[2] - bounds[0] > 6);
	const drawn = drawPicture(
		id,
		bounds,
		isCoarse ? coarse : detailed,
		atlas.features,
		toggles && !lean ? REACH.far : REACH.near
	);
	const shows = (group: Id) => toggles || group === '' || groups.includes(group);
	const picture = { ...drawn, paths: drawn.paths.filter((path) => shows(path.group)) };
	const labels = mapLabels(atlas.features, atlas.labels).filter((label) => shows(label.group));
	const free = lean ? aboveFoot(bounds) : bounds;
	return {
		picture,
		labels: placeLabels(inSight(edition, labels, free), picture.frame, {
			opening: groups,
			low: lean
		})
	};
}

const lines = ({ atlas, coarse }: Edition) =>
	atlas.features.flatMap(({ id }) => verticesOf(coarse, id));

/** A country whose label lies beyond the bounds is named where they show it. */
function inSight(edition: Edition, labels: readonly MapLabel[], bounds: Bbox): MapLabel[] {
	const isFar = (label: MapLabel) => label.type === 'country' && !holds(bounds, label.at);
	const names = labels.filter((label) => !isFar(label) && label.rank <= 2);
	const taken = [...lines(edition), ...names.flatMap((label) => covered(bounds, label, label.at))];
	return labels.map((label) => {
		if (!isFar(label) || !label.feature) return label;
		const [area = null] = partsOf(edition.coarse, 'countries', label.feature);
		const at = placeInside(bounds, area, wholeOf(edition.coarse, 'nakhchivan'), taken);
		return at ? { ...label, at, far: undefined } : label;
	});
}

/** What the live map's sources hold, from one level of the topology and the labels. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { MapLabel } from '$lib/atlas/labels';
import type { LngLat } from '$lib/geo/types';
import { linesOf, partsOf, wholeOf } from '$lib/atlas/topology';
import { AREAS, STROKES } from '$lib/style/strokes';
import { labelColor, TYPE } from '$lib/style/type';

type Properties = Record<string, string | number>;

const collection = (features: Feature[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features
});

function item(geometry: Geometry | null, properties: Properties): Feature[] {
	return geometry ? [{ type: 'Feature', geometry, properties }] : [];
}

/** Countries, Nakhchivan and the sea. */
export function areaData(topology: Topology): FeatureCollection {
	return collection([
		...item(wholeOf(topology, 'sea'), { id: 'sea' }),
		...AREAS.flatMap(({ id }) =>
			[...partsOf(topology, 'countries', id), ...partsOf(topology, 'nakhchivan', id)].flatMap(
				(part) => item(part, { id })
			)
		)
	]);
}

/** The lines of the strokes that fade, or of all others, with the feature that each belongs to as its id. */
export function lineData(topology: Topology, fading: boolean): FeatureCollection {
	return collection(
		STROKES.filter((stroke) => Boolean(stroke.fades) === fading).flatMap((stroke) => {
			const parts = stroke.feature
				? partsOf(topology, stroke.object, stroke.feature, stroke.section)
				: [linesOf(topology, stroke.object)];
			return parts.flatMap((part) => item(part, { stroke: stroke.id, id: stroke.feature ?? '' }));
		})
	);
}

const point = (at: LngLat): Geometry => ({ type: 'Point', coordinates: [...at] });

/** Towns and bases. */
export function pointData(labels: readonly MapLabel[]): FeatureCollection {
	return collection(
		labels.flatMap((label) =>
			label.marker ? item(point(label.at), { id: label.feature ?? '', marker: label.marker }) : []
		)
	);
}

/**
 * A label's text as the live map sets it: capitals, and letter spacing by thin spaces, since the
 * renderer would also spread the second line, which is in another script.
 */
function spread({ text, type }: MapLabel): string {
	const { upper, spacing } = TYPE[type];
	const letters = upper ? text.toLocaleUpperCase('en') : text;
	const space = spacing >= 0.16 ? '\u2009' : spacing >= 0.1 ? '\u200a' : '';
	return [...letters].join(space);
}

const ANCHORS = { center: 'center', left: 'right', right: 'left', top: 'bottom', bottom: 'top' };

/** The places of a label, each with the scale that it is for; none where it is for every scale. */
function placesOf({ at, far }: MapLabel): [at: LngLat, scale: { scale?: 'near' | 'far' }][] {
	if (!far) return [[at, {}]];
	return [
		[at, { scale: 'near' }],
		[far, { scale: 'far' }]
	];
}

/** All names on the map. */
export function labelData(labels: readonly MapLabel[]): FeatureCollection {
	return collection(
		labels.flatMap((label) =>
			placesOf(label).flatMap(([at, scale]) =>
				item(point(at), {
					...scale,
					id: label.feature ?? '',
					text: spread(label),
					...(label.marker && { marker: label.marker }),
					...(label.sub && { sub: label.sub }),
					type: label.type,
					group: label.group,
					side: label.side,
					anchor: ANCHORS[label.side],
					rank: label.rank,
					color: labelColor(label.type, label.feature)
				})
			)
		)
	);
}

/** Whether each feature's geometry is made as its kind, method and dataset say, and nothing is mapped twice. */
import type { Method, FeatureKind } from '../../../src/lib/atlas/types.ts';
import type { Reviewed } from '../read/reviewed.ts';
import { compareDates } from '../schema/dates.ts';
import type { FeatureFile } from '../schema/feature.ts';
import type { Recipe } from '../schema/recipe.ts';
import { boxHolds, boxOf } from '../geometry/position.ts';

/** How and from which dataset each recipe makes its geometry, and for which kinds of feature. */
const MADE: Readonly<Record<Recipe['from'], readonly [Method, string, readonly FeatureKind[]]>> = {
	country: ['derived', 'osm-borders', ['country']],
	'detached-part': ['derived', 'osm-borders', ['region']],
	border: ['derived', 'osm-borders', ['border']],
	'border-stretch': ['derived', 'osm-borders', ['border']],
	river: ['derived', 'osm-borders', ['river']],
	railway: ['derived', 'osm-tiles', ['route']],
	bank: ['schematic', 'aras-atlas', ['route']],
	stops: ['schematic', 'aras-atlas', ['route']],
	airport: ['surveyed', 'ourairports', ['base']],
	town: ['surveyed', 'geonames', ['town']],
	point: ['schematic', 'aras-atlas', ['town', 'place']]
};

/** How far the label of a schematic line may stand from the box of its stops, in degrees. */
const LABEL_ROOM = 0.5;

/** Every problem with what the features say of how they are made: "file: item: reason; cure". */
export function checkRecipes({ features, reviewed }: Reviewed): string[] {
	const places = new Map<string, string>();
	return features.flatMap((feature) => {
		const same = places.get(placeOf(feature));
		places.set(placeOf(feature), feature.id);
		const problems = [...misfits(feature), ...strayLabel(feature)];
		if (same) problems.push(`geometry: is that of ${same} too; a place is mapped once, remove one`);
		if (reviewed && compareDates(feature.asOf, reviewed) > 0)
			problems.push(`asOf: lies after the last review, ${reviewed}; mend one of the two`);
		return problems.map((problem) => `geodata/features/${feature.id}.json: ${problem}`);
	});
}

function misfits({ geometry, kind, method, dataset }: FeatureFile): string[] {
	const [made, source, kinds] = MADE[geometry.from];
	const from = `geometry from "${geometry.from}"`;
	return [
		...(method === made ? [] : [`method: ${from} is ${made}; write that, or make it otherwise`]),
		...(dataset === source
			? []
			: [`dataset: ${from} comes from ${source}; write that, or make it otherwise`]),
		...(kinds.includes(kind)
			? []
			: [`kind: ${from} makes a ${kinds.join(' or a ')}; write that, or make it otherwise`])
	];
}

/** What two features of one layer group may not have in common. */
function placeOf({ geometry, layer }: FeatureFile): string {
	switch (geometry.from) {
		case 'country':
			return `land ${geometry.code}`;
		case 'detached-part':
			return `part ${geometry.code}`;
		case 'border':
			return `border ${[...geometry.between].sort().join()}`;
		case 'border-stretch':
			return `stretch ${layer} ${[...geometry.between].sort().join()}`;
		case 'airport':
			return `airport ${geometry.ident}`;
		case 'town':
			return `town ${geometry.name} ${geometry.code}`;
		case 'point':
			return `point ${geometry.at.join()}`;
		case 'river':
		case 'railway':
			return `line ${geometry.line}`;
		default:
			return `line ${JSON.stringify(geometry.stops.map(({ at }) => at))}`;
	}
}

/** A point's name stands at the point; that of a schematic line near it. Others need the borders to be told. */
function strayLabel({ geometry, label: { at } }: FeatureFile): string[] {
	if (!at) return [];
	const { from } = geometry;
	if (from === 'town' || from === 'airport' || from === 'point')
		return ['label.at: the name of a point stands at the point; leave it out'];
	if (from !== 'stops' && from !== 'bank') return [];
	const [west, south, east, north] = boxOf(geometry.stops.map((stop) => stop.at));
	const room = [
		west - LABEL_ROOM,
		south - LABEL_ROOM,
		east + LABEL_ROOM,
		north + LABEL_ROOM
	] as const;
	return boxHolds(room, at) ? [] : ['label.at: stands far from its line; are lng and lat swapped?'];
}

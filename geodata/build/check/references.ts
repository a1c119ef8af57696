/** What must hold between the reviewed files; each problem is "file: item: reason". */
import type { Reviewed } from '../read/reviewed.ts';

/** Features that the atlas exists for. */
const MAIN = [
	'azerbaijan',
	'iran',
	'armenia',
	'nakhchivan',
	'zangezur-route',
	'border-132-km',
	'sitalchay'
];

/** Names that resolve to nothing, main features that are missing or not marked. */
export function checkReviewed(reviewed: Reviewed, concernIds: readonly string[]): string[] {
	const features = new Set(reviewed.features.map(({ id }) => id));
	const layers = new Set(reviewed.layers.map(({ id }) => id));
	const datasets = new Set(reviewed.datasets.map(({ id }) => id));
	const concerns = new Set(concernIds);
	const main = reviewed.features.filter((feature) => feature.main).map(({ id }) => id);
	return [
		...MAIN.filter((id) => !main.includes(id)).map(
			(id) => `geodata/features/${id}.json: main: the atlas exists for this feature`
		),
		...main
			.filter((id) => !MAIN.includes(id))
			.map((id) => `geodata/features/${id}.json: main: the atlas does not exist for this feature`),
		...reviewed.features.flatMap(({ id, layer, dataset }) => [
			...missing(`geodata/features/${id}.json: layer`, [layer], layers),
			...missing(`geodata/features/${id}.json: dataset`, [dataset], datasets)
		]),
		...reviewed.views.flatMap((view) => [
			...missing(`geodata/views/${view.id}.json: layers`, view.layers, layers),
			...missing(
				`geodata/views/${view.id}.json: feature`,
				view.feature ? [view.feature] : [],
				features
			),
			...missing(
				`geodata/views/${view.id}.json: concern`,
				view.concern ? [view.concern] : [],
				concerns
			)
		]),
		...repeats('geodata/themes.json', reviewed.themes),
		...repeats('geodata/layers.json', reviewed.layers),
		...repeats('geodata/datasets.json', reviewed.datasets)
	];
}

function missing(place: string, ids: readonly string[], known: ReadonlySet<string>): string[] {
	return ids.filter((id) => !known.has(id)).map((id) => `${place}: there is no "${id}"`);
}

function repeats(file: string, items: readonly { readonly id: string }[]): string[] {
	const ids = items.map(({ id }) => id);
	return ids
		.filter((id, i) => ids.indexOf(id) !== i)
		.map((id) => `${file}: ${id}: stands here twice`);
}

/** Reads every reviewed file against its schema. What is wrong is left out, and named in `problems`. */
import type * as v from 'valibot';
import { drawingsSchema } from '../schema/drawings.ts';
import * as evidence from '../schema/evidence.ts';
import * as feature from '../schema/feature.ts';
import { placesSchema } from '../schema/places.ts';
import { waysSchema } from '../schema/ways.ts';
import { timelineSchema } from '../schema/timeline.ts';
import { tourSchema } from '../schema/tour.ts';
import { Folder, type Read } from './folder.ts';

/** What has an id that other files name. */
export type Kind =
	| 'feature'
	| 'view'
	| 'layer'
	| 'theme'
	| 'dataset'
	| 'document'
	| 'passage'
	| 'concern'
	| 'disagreement'
	| 'event'
	| 'step'
	| 'drawing'
	| 'way';

/** Ids that are there, also those of items that are wrong otherwise. */
export type Ids = Pick<ReadonlySet<string>, 'has'>;

type Form<S extends v.GenericSchema> = v.InferOutput<S>;
type EachDocument<S extends v.GenericSchema> = ReadonlyMap<string, Form<S>>;

export interface Reviewed {
	readonly features: readonly feature.FeatureFile[];
	readonly views: readonly Form<typeof feature.viewSchema>[];
	readonly layers: Form<typeof feature.layersSchema>;
	readonly themes: Form<typeof feature.themesSchema>;
	readonly labels: Form<typeof feature.labelsSchema>;
	/** Names to orient by, which open nothing. */
	readonly places: Form<typeof placesSchema>;
	readonly datasets: Form<typeof feature.datasetsSchema>['datasets'];
	/** ISO 8601 day. */
	readonly reviewed: string;
	readonly documents: EachDocument<typeof evidence.documentSchema>;
	readonly passages: EachDocument<typeof evidence.passagesSchema>;
	readonly leftOut: EachDocument<typeof evidence.leftOutSchema>;
	readonly concerns: Form<typeof evidence.concernsSchema>;
	readonly disagreements: Form<typeof evidence.disagreementsSchema>;
	readonly mentions: evidence.Mentions;
	readonly corrections: Form<typeof evidence.correctionsSchema>;
	readonly timeline: Form<typeof timelineSchema>;
	readonly tour: Form<typeof tourSchema>;
	/** What the map draws of concerns besides their features. */
	readonly drawings: Form<typeof drawingsSchema>;
	/** Ways to be compared, in one list or none. */
	readonly ways: readonly Form<typeof waysSchema>[];
	readonly ids: Readonly<Record<Kind, Ids>>;
	/** Each "file:line: item: reason; cure". */
	readonly problems: readonly string[];
}

/** What may stand in `geodata` beside the reviewed files. */
const BESIDE = [
	'archive',
	'build',
	'gazetteer',
	'lines.geojson',
	'node_modules',
	'package.json',
	'package-lock.json'
];

/** The reviewed files in a `geodata` folder. */
export function readReviewed(path: string): Reviewed {
	const folder = new Folder(path);
	const datasets = folder.read('datasets.json', feature.datasetsSchema);
	const layers = folder.read('layers.json', feature.layersSchema);
	const themes = folder.read('themes.json', feature.themesSchema);
	const labels = folder.read('labels.json', feature.labelsSchema);
	const places = folder.read('places.json', placesSchema);
	const concerns = folder.read('concerns.json', evidence.concernsSchema);
	const disagreements = folder.read('disagreements.json', evidence.disagreementsSchema);
	const mentions = folder.read('mentions.json', evidence.mentionsSchema);
	const corrections = folder.read('corrections.json', evidence.correctionsSchema);
	const timeline = folder.readIfThere('timeline.json', timelineSchema);
	const tour = folder.readIfThere('tour.json', tourSchema);
	const drawings = folder.readIfThere('drawings.json', drawingsSchema);
	const ways = folder.readIfThere('ways.json', waysSchema);
	const features = folder.readEach('features', feature.featureSchema);
	const views = folder.readEach('views', feature.viewSchema);
	const documents = folder.readEach('documents', evidence.documentSchema);
	const names = [...documents.keys()];
	const passages = folder.readFor(names, 'passages', evidence.passagesSchema);
	const leftOut = folder.readFor(names, 'passages', evidence.leftOutSchema, '.left-out');
	folder.refuseOthers(BESIDE);
	const rawDatasets = (datasets.raw as { datasets?: unknown } | undefined)?.datasets;
	const rawPassages = [...passages.values()].map(
		({ raw }) => (raw as { passages?: unknown } | undefined)?.passages
	);
	return {
		features: valuesOf(features),
		views: valuesOf(views),
		layers: layers.value ?? [],
		themes: themes.value ?? [],
		labels: labels.value ?? [],
		places: places.value ?? [],
		datasets: datasets.value?.datasets ?? [],
		reviewed: datasets.value?.reviewed ?? '',
		documents: rightOf(documents),
		passages: rightOf(passages),
		leftOut: rightOf(leftOut),
		concerns: concerns.value ?? [],
		disagreements: disagreements.value ?? [],
		mentions: mentions.value ?? {},
		corrections: corrections.value ?? [],
		timeline: timeline.value ?? [],
		tour: tour.value ?? [],
		drawings: drawings.value ?? [],
		ways: ways.value ? [ways.value] : [],
		ids: {
			feature: features,
			view: views,
			document: documents,
			layer: idsIn(layers.raw),
			theme: idsIn(themes.raw),
			dataset: idsIn(rawDatasets),
			passage: idsIn(...rawPassages),
			concern: idsIn(concerns.raw),
			disagreement: idsIn(disagreements.raw),
			event: idsIn(timeline.raw),
			step: idsIn(tour.raw),
			drawing: idsIn(drawings.raw),
			way: new Set()
		},
		problems: folder.problems
	};
}

/** The ids in raw lists. Of what is no list nobody can say what it would hold: any id may be there. */
function idsIn(...lists: readonly unknown[]): Ids {
	if (!lists.every(Array.isArray)) return { has: () => true };
	return new Set(lists.flat().map((item: { id?: unknown } | null) => String(item?.id)));
}

function rightOf<T>(files: ReadonlyMap<string, Read<T>>): ReadonlyMap<string, T> {
	return new Map(
		[...files].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]]))
	);
}

function valuesOf<T>(files: ReadonlyMap<string, Read<T>>): readonly T[] {
	return [...rightOf(files).values()];
}

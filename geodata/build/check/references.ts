/** What must hold between the reviewed files: every id resolves, and the main features are there. */
import type { Ids, Kind, Reviewed } from '../read/reviewed.ts';
import type { DrawingFile } from '../schema/drawings.ts';

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

/** Which field of what names what. */
const LINKS: readonly (readonly [from: Kind, field: string, to: Kind])[] = [
	['feature', 'layer', 'layer'],
	['feature', 'dataset', 'dataset'],
	['view', 'layers', 'layer'],
	['view', 'feature', 'feature'],
	['view', 'concern', 'concern'],
	['passage', 'theme', 'theme'],
	['passage', 'features', 'feature'],
	['passage', 'concerns', 'concern'],
	['concern', 'passage', 'passage'],
	['concern', 'features', 'feature'],
	['disagreement', 'passages', 'passage'],
	['disagreement', 'features', 'feature'],
	['disagreement', 'concerns', 'concern'],
	['event', 'documents', 'document'],
	['event', 'passages', 'passage'],
	['event', 'features', 'feature'],
	['step', 'layers', 'layer'],
	['step', 'features', 'feature'],
	['step', 'passage', 'passage'],
	['step', 'disagreement', 'disagreement'],
	['way', 'features', 'feature'],
	['way', 'concerns', 'concern'],
	['drawing', 'concern', 'concern'],
	['drawing', 'passage', 'passage'],
	['drawing', 'features', 'feature']
];

interface Item {
	readonly kind: Kind;
	/** "file: item", of which a field's name makes a place. */
	readonly place: string;
	readonly value: object;
}

/** Ids that resolve to nothing, and main features that are missing or not marked. */
export function checkReferences(reviewed: Reviewed): string[] {
	return [
		...itemsOf(reviewed).flatMap((item) => unresolved(item, reviewed.ids)),
		...checkMentions(reviewed),
		...checkSpoken(reviewed),
		...checkMain(reviewed)
	];
}

function itemsOf(reviewed: Reviewed): Item[] {
	const own = (kind: Kind, folder: string, values: readonly { readonly id: string }[]) =>
		values.map((value) => ({ kind, place: `geodata/${folder}/${value.id}.json: `, value }));
	const listed = (kind: Kind, file: string, values: readonly { readonly id: string }[]) =>
		values.map((value) => ({ kind, place: `geodata/${file}.json: ${value.id}.`, value }));
	const events = reviewed.timeline.map(({ sources, ...event }) => ({
		...event,
		documents: sources.map(({ document }) => document),
		passages: sources.flatMap(({ passage }) => passage ?? [])
	}));
	const drawings = reviewed.drawings.map(({ draw, ...drawing }) => ({
		...drawing,
		features: featuresOf(draw)
	}));
	const ways = reviewed.ways.map(({ features, concerns, ways: all, title }) => ({
		...{ id: title, concerns },
		features: [...features, ...all.map(({ feature }) => feature)]
	}));
	return [
		...own('feature', 'features', reviewed.features),
		...own('view', 'views', reviewed.views),
		...[...reviewed.passages].flatMap(([name, { passages }]) =>
			listed('passage', `passages/${name}`, passages)
		),
		...listed('concern', 'concerns', reviewed.concerns),
		...listed('disagreement', 'disagreements', reviewed.disagreements),
		...listed('event', 'timeline', events),
		...listed('step', 'tour', reviewed.tour),
		...listed('drawing', 'drawings', drawings),
		...listed('way', 'ways', ways)
	];
}

/** The features that a drawing is made from. */
const featuresOf = (draw: DrawingFile['draw']): string[] => [
	...('feature' in draw ? [draw.feature] : []),
	...('from' in draw ? [draw.from] : [])
];

/** Nothing is drawn that no passage speaks of: one of the concern's, or one of what is measured. */
function checkSpoken({ drawings, concerns, passages }: Reviewed): string[] {
	const all = [...passages.values()].flatMap((file) => file.passages);
	return drawings.flatMap(({ id, concern, passage: name, draw }) => {
		const passage = all.find((one) => one.id === name);
		const isOwn = concerns.some((one) => one.id === concern && one.passage === name);
		const speaks =
			isOwn ||
			passage?.concerns.includes(concern) ||
			featuresOf(draw).some((feature) => passage?.features.includes(feature));
		return !passage || speaks
			? []
			: [`geodata/drawings.json: ${id}.passage: ${name} does not speak of it; name one that does`];
	});
}

function unresolved({ kind, place, value }: Item, ids: Readonly<Record<Kind, Ids>>): string[] {
	return LINKS.filter(([from]) => from === kind).flatMap(([, field, to]) =>
		[(value as Record<string, string | readonly string[] | undefined>)[field] ?? []]
			.flat()
			.filter((id) => !ids[to].has(id))
			.map((id) => `${place}${field}: there is no ${to} "${id}"; add it, or mend the name`)
	);
}

/** For every feature somebody has said by which words a text names it, and for nothing else. */
function checkMentions({ mentions, features, ids }: Reviewed): string[] {
	const file = 'geodata/mentions.json';
	// Words for things that are not mapped yet are welcome: they cost nothing.
	return features
		.filter(({ id }) => ids.feature.has(id) && !Object.hasOwn(mentions, id))
		.map(({ id }) => `${file}: ${id}: is missing; give the words by which a text names it`);
}

function checkMain({ features, ids }: Reviewed): string[] {
	const missing = MAIN.filter((id) => !ids.feature.has(id)).map(
		(id) => `geodata/features/${id}.json: file: the atlas exists for this feature; add it`
	);
	const marked = features
		.filter(({ id, main }) => main !== MAIN.includes(id))
		.map(
			({ id, main }) =>
				`geodata/features/${id}.json: main: is ${main}; the atlas exists for ${MAIN.join(', ')}; mend it`
		);
	return [...missing, ...marked];
}

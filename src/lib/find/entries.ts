/** Everything in the atlas that can be found, in the order of its pages. */
import { piecesOf } from '$lib/atlas/edges';
import { byId, quotation } from '$lib/atlas';
import type { ContextPlace } from '$lib/atlas/labels';
import { shownOf } from '$lib/atlas/time';
import type { Atlas, Feature, Label, Name, Passage, TimelineEvent } from '$lib/atlas/types';
import { standing } from '$lib/components/passage/quotation';
import { defaultView, formatView } from '$lib/view/view';
import type { Entry, Item, Kind } from './types';

const PLACES: Readonly<Record<ContextPlace['kind'], string>> = {
	capital: 'Capital',
	city: 'City',
	town: 'Town',
	peak: 'Peak',
	range: 'Mountains or plain',
	lake: 'Lake',
	river: 'River',
	sea: 'Sea'
};
/** From how near a name to orient by is looked at, at least. */
const NEAR = 8;
/** Smaller ranks come sooner. */
const weightOf = (rank: number) => 1.1 - rank / 10;

export function entriesOf(atlas: Atlas, places: readonly ContextPlace[]): Entry[] {
	return [
		...atlas.features.map(ofFeature),
		...namesToOrientBy(atlas, places),
		...atlas.concerns.map(({ id, title, voice, note = '' }) =>
			entry('concern', id, title, { about: voice, path: `concerns/${id}/`, concern: id }, note)
		),
		...atlas.passages.map((passage) => ofPassage(atlas, passage)),
		...atlas.disagreements.map(({ id, title, summary }) =>
			entry('disagreement', id, title, { about: summary, path: `disagreements/#${id}` })
		),
		...atlas.documents.map(({ id, title, publisher, nature, author = '', year, about }) =>
			entry(
				'document',
				id,
				title,
				{ about: [author, publisher, nature, year].filter(Boolean).join(', ') },
				about.join(' ')
			)
		),
		...atlas.timeline.map((event) => ofEvent(atlas, event))
	];
}

function entry(
	kind: Kind,
	id: string,
	name: string,
	item: Partial<Item> & Pick<Item, 'about'>,
	text = '',
	weight = 1
): Entry {
	return {
		item: { id: `${kind}-${id}`, kind, name, path: `${kind}s/${id}/`, ...item },
		text,
		weight
	};
}

function ofFeature({ id, name, names, kindLabel, summary, main, label }: Feature): Entry {
	const others = names
		.filter(({ text }) => text !== name)
		.map(({ text, lang }) => ({ text, lang }));
	const weight = main ? 2.5 : 1.5 * weightOf(label.rank);
	return entry(
		'feature',
		id,
		name,
		{ names: others, about: kindLabel, feature: id },
		summary,
		weight
	);
}

function ofPassage(atlas: Atlas, passage: Passage): Entry {
	const { id, parts, hedge, features, concerns, time } = passage;
	const document = byId(atlas.documents, passage.document)!;
	const quoted = { pieces: piecesOf(parts), hedge };
	const about = `${document.short}, ${document.year}: ${standing(passage)}`;
	const open = features[0] ? { feature: features[0], passage: id } : { concern: concerns[0] };
	return entry(
		'passage',
		id,
		'',
		{ quoted, about, ...open },
		`${quotation(passage)} ${time?.text ?? ''}`
	);
}

function ofEvent(atlas: Atlas, event: TimelineEvent): Entry {
	const { id, text, when, sources } = event;
	const path = `timeline/#event-${id}`;
	const words = sources.map(({ phrase }) => phrase.exact).join(' ');
	return entry('date', id, when.label, { about: text, path, ...shownOf(atlas, event) }, words);
}

/** Names that open nothing, each once, where it stands first: what a feature is called is found as that. */
function namesToOrientBy(atlas: Atlas, places: readonly ContextPlace[]): Entry[] {
	const neighbours = atlas.labels.map((label) => ({
		...label,
		about: label.type === 'water' ? 'Sea' : 'Country',
		zoom: 5,
		local: label.sub
	}));
	const others = places.map((place) => ({ ...place, about: PLACES[place.kind] }));
	const known = new Set(atlas.features.map(({ name }) => name));
	return [...neighbours, ...others].flatMap(({ text, about, local, at, zoom, rank }) => {
		const key = known.has(text) ? text : `${text} ${about}`;
		if (known.has(key)) return [];
		known.add(key);
		const path = lookingAt(atlas, at, Math.max(zoom, NEAR));
		const id = `${known.size}`;
		return [
			entry('place', id, text, { names: localNames(local), about, path }, '', weightOf(rank))
		];
	});
}

const localNames = (local: string | undefined): Pick<Name, 'text' | 'lang'>[] =>
	(local?.split(' · ') ?? []).map((text) => ({ text, lang: 'und' }));

/** The explorer's address that looks at a place. */
function lookingAt(atlas: Atlas, center: Label['at'], zoom: number): string {
	const catalogue = { layers: atlas.layers, features: [], concerns: [] };
	return formatView({ ...defaultView(catalogue), at: { center, zoom } }, catalogue);
}

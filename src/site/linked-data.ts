/** What the pages say, in the words of schema.org. A quotation always has its voice and its status. */
import { byId, passagesOfConcern, quotation } from '$lib/atlas';
import { titleWithVoice } from '$lib/atlas/concerns';
import type { Atlas, Concern, Document, Feature, Passage } from '$lib/atlas/types';
import { STATUS } from '$lib/components/passage/quotation';

type Thing = Record<string, unknown>;

/** A place, and every quotation that speaks of it. */
export function aboutFeature(atlas: Atlas, feature: Feature, origin: string): Thing[] {
	const place = placeOf(feature, origin);
	const quoted = atlas.passages
		.filter((passage) => passage.features.includes(feature.id))
		.map((passage) => ({ ...quote(atlas, passage, origin), about: reference(place) }));
	return [place, ...quoted];
}

/** A concern as a claim, named by us, in the words of the passage that states it. */
export function aboutConcern(atlas: Atlas, concern: Concern, origin: string): Thing[] {
	const quoted = passagesOfConcern(atlas, concern).map((passage) => quote(atlas, passage, origin));
	const url = `${origin}/concerns/${concern.id}/`;
	const claim = {
		'@type': 'Claim',
		'@id': url,
		url,
		name: titleWithVoice(concern),
		creditText: concern.voice,
		text: quoted[0]?.text,
		appearance: quoted.slice(0, 1).map(reference)
	};
	return [claim, ...quoted];
}

function placeOf({ id, name, names, summary, anchor }: Feature, origin: string): Thing {
	const url = `${origin}/features/${id}/`;
	return {
		'@type': 'Place',
		'@id': url,
		url,
		name,
		alternateName: names.map(({ text }) => text).filter((text) => text !== name),
		description: summary,
		geo: { '@type': 'GeoCoordinates', longitude: anchor[0], latitude: anchor[1] }
	};
}

function quote(atlas: Atlas, passage: Passage, origin: string): Thing {
	const document = byId(atlas.documents, passage.document);
	const url = `${origin}/passages/${passage.id}/`;
	return {
		'@type': 'Quotation',
		'@id': url,
		url,
		text: quotation(passage),
		creditText: passage.voice,
		creativeWorkStatus: STATUS[passage.status].label,
		inLanguage: 'en',
		...(document && { isPartOf: work(document, origin) })
	};
}

function work(document: Document, origin: string): Thing {
	return {
		'@type': document.author ? 'Article' : 'CreativeWork',
		'@id': `${origin}/documents/${document.id}/`,
		name: document.title,
		genre: document.nature,
		...(document.author && { author: { '@type': 'Person', name: document.author } }),
		publisher: { '@type': 'Organization', name: document.publisher },
		temporal: document.dateIso
	};
}

const reference = (thing: Thing) => ({ '@id': thing['@id'] });

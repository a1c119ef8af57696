/**
 * The quotations as a W3C AnnotationPage (https://www.w3.org/TR/annotation-model/): one Annotation for
 * each pair of feature and passage, and one for each phrase that dates an event of the timeline. Ids are
 * URNs, since the site's address is the host's choice.
 */
import type { Atlas, Feature, Id, Passage, Selector } from '../../../src/lib/atlas/types.ts';

const NAMESPACE = 'urn:aras-atlas:';

/** Our own terms beside those of the Web Annotation vocabulary. */
const CONTEXT = [
	'http://www.w3.org/ns/anno.jsonld',
	{
		atlas: `${NAMESPACE}terms:`,
		passage: { '@id': 'atlas:passage', '@type': '@id' },
		concern: { '@id': 'atlas:concern', '@type': '@id', '@container': '@set' },
		voice: 'atlas:voice',
		status: 'atlas:status',
		hedge: { '@id': 'atlas:hedge', '@container': '@list' }
	}
];

export interface Annotation {
	readonly id: string;
	readonly type: 'Annotation';
	readonly motivation: 'identifying';
	readonly passage: string;
	readonly voice: string;
	readonly status: Passage['status'];
	readonly hedge: readonly string[];
	readonly concern: readonly string[];
	/** The feature: the URN ends with its id in `features.geojson`. */
	readonly body: string;
	/** One for each part of the quotation, in order. */
	readonly target: readonly Target[];
}

/** The words by which a document dates an event. */
export interface Dating {
	readonly id: string;
	readonly type: 'Annotation';
	readonly motivation: 'identifying';
	/** The event: the URN ends with its id in `timeline.json`. */
	readonly body: string;
	readonly target: readonly Target[];
}

interface Target {
	readonly type: 'SpecificResource';
	readonly source: string;
	readonly selector: readonly [
		{ type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
		{ type: 'TextPositionSelector'; start: number; end: number }
	];
}

export function toAnnotationPage(atlas: Atlas): Record<string, unknown> {
	return {
		'@context': CONTEXT,
		id: urn('annotations', atlas.version),
		type: 'AnnotationPage',
		startIndex: 0,
		items: [...annotate(atlas), ...date(atlas)]
	};
}

/** Annotations in the order of the features, then of the passages. */
export function annotate(atlas: Pick<Atlas, 'features' | 'passages'>): Annotation[] {
	return atlas.features.flatMap((feature) =>
		atlas.passages
			.filter((passage) => passage.features.includes(feature.id))
			.map((passage) => toAnnotation(feature, passage))
	);
}

function toAnnotation(feature: Feature, passage: Passage): Annotation {
	return {
		id: urn('annotation', `${feature.id}:${passage.id}`),
		type: 'Annotation',
		motivation: 'identifying',
		passage: urn('passage', passage.id),
		voice: passage.voice,
		status: passage.status,
		hedge: passage.hedge,
		concern: passage.concerns.map((id) => urn('concern', id)),
		body: urn('feature', feature.id),
		target: passage.parts.map((part) => toTarget(passage.document, part))
	};
}

/** One for each document that dates an event, in the order of the timeline. */
export function date({ timeline }: Pick<Atlas, 'timeline'>): Dating[] {
	return timeline.flatMap(({ id, sources }) =>
		sources.map(({ document, phrase }) => ({
			id: urn('annotation', `${id}:${document}`),
			type: 'Annotation' as const,
			motivation: 'identifying' as const,
			body: urn('event', id),
			target: [toTarget(document, phrase)]
		}))
	);
}

function toTarget(document: Id, { exact, prefix, suffix, start, end }: Selector): Target {
	return {
		type: 'SpecificResource',
		source: urn('document', document),
		selector: [
			{ type: 'TextQuoteSelector', exact, prefix, suffix },
			{ type: 'TextPositionSelector', start, end }
		]
	};
}

function urn(kind: string, name: string): string {
	return `${NAMESPACE}${kind}:${name}`;
}

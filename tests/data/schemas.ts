/** JSON Schemas of the published formats: what their specifications require of the parts in use. */

const text = { type: 'string', minLength: 1 } as const;
const address = { type: 'string', pattern: '^(urn:|https://)\\S+$' } as const;
const list = (items: object) => ({ type: 'array', minItems: 1, items }) as const;
const object = (properties: Record<string, object>, optional: readonly string[] = []) =>
	({
		type: 'object',
		properties,
		required: Object.keys(properties).filter((name) => !optional.includes(name)),
		additionalProperties: false
	}) as const;

/** What an annotation of a passage has besides. */
const QUOTED = ['voice', 'status', 'hedge', 'concern'];

/** https://www.w3.org/TR/annotation-model/ 3.1, 4.2.4, 4.2.5, 5.3; our own terms are in its context. */
export const ANNOTATIONS = object({
	'@context': {
		type: 'array',
		items: { type: ['string', 'object'] },
		contains: { const: 'http://www.w3.org/ns/anno.jsonld' }
	},
	id: address,
	type: { const: 'AnnotationPage' },
	startIndex: { const: 0 },
	items: list({
		// What dates an event is of no passage.
		dependencies: { passage: QUOTED },
		...object(
			{
				id: address,
				type: { const: 'Annotation' },
				motivation: { const: 'identifying' },
				passage: address,
				voice: text,
				status: { enum: ['stated', 'attributed', 'alleged', 'denied'] },
				hedge: { type: 'array', items: text },
				concern: { type: 'array', items: address },
				body: address,
				target: list(
					object({
						type: { const: 'SpecificResource' },
						source: address,
						selector: {
							type: 'array',
							minItems: 2,
							maxItems: 2,
							items: [
								object({
									type: { const: 'TextQuoteSelector' },
									exact: text,
									prefix: { type: 'string' },
									suffix: { type: 'string' }
								}),
								object({
									type: { const: 'TextPositionSelector' },
									start: { type: 'integer', minimum: 0 },
									end: { type: 'integer', minimum: 1 }
								})
							]
						}
					})
				)
			},
			['passage', ...QUOTED]
		)
	})
});

/** The part of https://github.com/citation-style-language/schema csl-data.json that the atlas uses. */
export const CSL = list(
	object(
		{
			id: text,
			type: { enum: ['article', 'article-newspaper', 'article-magazine', 'document', 'report'] },
			title: text,
			author: list({
				anyOf: [object({ given: text, family: text }), object({ literal: text })]
			}),
			'container-title': text,
			publisher: text,
			issued: object({
				'date-parts': list({ type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } }),
				circa: { type: 'boolean' }
			}),
			genre: text,
			note: text,
			archive: text,
			accessed: object({ 'date-parts': list(list({ type: 'integer' })) }),
			URL: { type: 'string', pattern: '^https?://' }
		},
		['author', 'container-title', 'archive', 'accessed', 'URL']
	)
);

const when = object({
	timespans: list(object({ start: object({ in: { type: 'string', pattern: '^\\d{4}' } }) })),
	label: text
});

/** What the README of https://github.com/LinkedPasts/linked-places-format requires, version 1.2. */
export const LINKED_PLACES = object({
	type: { const: 'FeatureCollection' },
	'@context': address,
	features: list(
		object({
			'@id': address,
			type: { const: 'Feature' },
			properties: object({ title: text }),
			when,
			names: list(
				object(
					{
						toponym: text,
						lang: { type: 'string', pattern: '^[a-z]{2}$' },
						citations: list(object({ label: text, '@id': address }))
					},
					['citations']
				)
			),
			types: list(
				object({
					identifier: { type: 'string', pattern: '^aat:\\d{9}$' },
					label: text,
					sourceLabels: list(object({ label: text, lang: text }))
				})
			),
			geometry: object({
				type: { const: 'GeometryCollection' },
				geometries: list(
					object({
						type: { const: 'Point' },
						coordinates: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number' } },
						certainty: { enum: ['certain', 'less-certain', 'uncertain'] }
					})
				)
			}),
			descriptions: list(object({ value: text, lang: text }))
		})
	)
});

const moment = { type: 'string', pattern: '^-?\\d{4}(-\\d\\d){0,2}$' } as const;
const point = object({ in: moment, earliest: moment }, ['in', 'earliest']);

/** Our own form; `when` is that of Linked Places Format 1.2, "The when object". */
export const TIMELINE = list(
	object(
		{
			id: text,
			text,
			when: object({
				timespans: list(object({ start: point, end: point }, ['end'])),
				label: text,
				certainty: { enum: ['certain', 'less-certain', 'uncertain'] }
			}),
			precision: { enum: ['day', 'month', 'year', 'span', 'about'] },
			sources: list(
				object(
					{
						document: text,
						phrase: object({
							exact: text,
							prefix: { type: 'string' },
							suffix: { type: 'string' },
							start: { type: 'integer', minimum: 0 },
							end: { type: 'integer', minimum: 1 }
						}),
						passage: text
					},
					['passage']
				)
			),
			features: { type: 'array', items: text },
			at: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number' } }
		},
		['at']
	)
);

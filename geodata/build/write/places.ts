/**
 * `places.lpf.json`: the features in Linked Places Format 1.2, a GeoJSON for gazetteers
 * (https://github.com/LinkedPasts/linked-places-format). Each place is a point, since the context of
 * the format defines no more; lines and areas stand in `features.geojson`.
 */
import type { Atlas, Dataset, Feature, Method, Name } from '../../../src/lib/atlas/types.ts';

const CONTEXT =
	'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';
const NAMESPACE = 'urn:aras-atlas:';

/** How sure the position is, in the three words of the format. */
const CERTAINTY: Record<Method, 'certain' | 'less-certain' | 'uncertain'> = {
	surveyed: 'certain',
	derived: 'less-certain',
	schematic: 'uncertain'
};

/** The nearest concepts of the Getty Art & Architecture Thesaurus; our own words stand beside them. */
const TYPES: Record<Feature['kind'], { identifier: string; label: string }> = {
	country: { identifier: 'aat:300387506', label: 'country' },
	region: { identifier: 'aat:300182722', label: 'region (geographic)' },
	route: { identifier: 'aat:300265365', label: 'route' },
	border: { identifier: 'aat:300387143', label: 'borderland' },
	base: { identifier: 'aat:300000455', label: 'military base' },
	river: { identifier: 'aat:300008707', label: 'river' },
	town: { identifier: 'aat:300008375', label: 'town' },
	place: { identifier: 'aat:300182722', label: 'region (geographic)' }
};

/** The text of a FeatureCollection in Linked Places Format, one place a line. */
export function writePlaces({ features, datasets }: Pick<Atlas, 'features' | 'datasets'>): string {
	const lines = features.map((feature) =>
		JSON.stringify(
			toPlace(
				feature,
				datasets.find(({ id }) => id === feature.dataset)
			)
		)
	);
	return `{"type":"FeatureCollection","@context":"${CONTEXT}","features":[\n${lines.join(',\n')}\n]}\n`;
}

function toPlace(feature: Feature, dataset: Dataset | undefined) {
	const own: Name = { text: feature.name, lang: 'en' };
	const others = feature.names.filter(({ text }) => text !== feature.name);
	return {
		'@id': `${NAMESPACE}feature:${feature.id}`,
		type: 'Feature',
		properties: { title: feature.name },
		when: { timespans: [{ start: { in: feature.asOf } }], label: 'The date of the data' },
		names: [own, ...others].map((name, index) => ({
			toponym: name.text,
			lang: name.lang,
			// The format asks the first name for a citation.
			...(index === 0 && {
				citations: [
					{
						label: dataset?.credit ?? 'Aras Atlas',
						'@id': `${NAMESPACE}dataset:${feature.dataset}`
					}
				]
			})
		})),
		types: [{ ...TYPES[feature.kind], sourceLabels: [{ label: feature.kindLabel, lang: 'en' }] }],
		geometry: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Point', coordinates: feature.anchor, certainty: CERTAINTY[feature.method] }
			]
		},
		descriptions: [{ value: feature.summary, lang: 'en' }]
	};
}

/** The published files of the atlas, as the page `/data/` explains them. */
export const FILES = [
	{
		name: 'features.geojson',
		form: 'GeoJSON (RFC 7946)',
		holds:
			'Every feature at full detail, with names, kind, layer group, summary, method, dataset, measures, and the ids of its passages and concerns.'
	},
	{
		name: 'places.lpf.json',
		form: 'Linked Places Format 1.2',
		holds:
			'Every feature as a place for gazetteers: its names with languages, type, a point with its certainty, the date of its data.'
	},
	{
		name: 'map.topojson',
		form: 'TopoJSON',
		holds: 'What the pages draw first: simplified and quantised, every shared border a shared arc.'
	},
	{
		name: 'map-mid.topojson',
		form: 'TopoJSON',
		holds: 'The same objects in more detail, for closer views.'
	},
	{
		name: 'map-near.topojson',
		form: 'TopoJSON',
		holds: 'The same objects, at full detail near the route and the 132-km border.'
	},
	{
		name: 'ground.topojson',
		form: 'TopoJSON',
		holds:
			'Lakes, rivers, railways with their state, and main roads, for the first view; ground-mid.topojson and ground-near.topojson hold them in more detail.'
	},
	{
		name: 'ground.json',
		form: 'JSON',
		holds:
			'The images of the shaded relief, light and dark in two sizes, and the box of each, linear in Web Mercator.'
	},
	{
		name: 'places.json',
		form: 'JSON',
		holds:
			'Names to orient by, which open nothing: kind, place, rank, and the zoom of the map from which each shows.'
	},
	{
		name: 'annotations.jsonld',
		form: 'W3C Web Annotation (JSON-LD)',
		holds:
			'One annotation for each pair of feature and passage, and for each phrase that dates an event, with both text selectors.'
	},
	{
		name: 'passages.csv',
		form: 'CSV (RFC 4180)',
		holds: 'Every quotation with its document, voice, status and hedge.'
	},
	{
		name: 'evidence.md',
		form: 'Markdown',
		holds:
			'The whole evidence as one plain text: every quotation with its voice, status, hedge, document and places, with what contradicts it.'
	},
	{ name: 'concerns.json', form: 'JSON', holds: 'Iran’s stated concerns with voice and passage.' },
	{
		name: 'timeline.json',
		form: 'JSON, dates as in Linked Places Format 1.2',
		holds:
			'What the documents date: our sentence, when and how exactly, the words that date it with both text selectors, passages and features.'
	},
	{ name: 'documents.json', form: 'CSL-JSON', holds: 'The documents as citations.' },
	{
		name: 'datasets.json',
		form: 'JSON',
		holds: 'Each open dataset: publisher, package, edition, licence, use.'
	},
	{ name: 'atlas.json', form: 'JSON', holds: 'Everything that the pages say, without geometry.' }
] as const;

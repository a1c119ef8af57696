/** Bad ids: those that resolve to nothing, to two things, or to what their item does not open. */
import { BASE, LINE, set, twice, VIEW, type Case } from './change.fixture.ts';

export const IDS: Case[] = [
	['another id than its file', VIEW, 'id', set(() => ({ id: 'other' }))],
	['an unknown layer group', BASE, 'layer', set(() => ({ layer: 'clouds' }))],
	['an unknown dataset', BASE, 'dataset', set(() => ({ dataset: 'rumour' }))],
	['an unknown layer group in a view', VIEW, 'layers', set(() => ({ layers: ['clouds'] }))],
	['no layer group', VIEW, 'layers', set(() => ({ layers: [] }))],
	[
		'a layer group twice',
		VIEW,
		'layers',
		set(({ layers }) => ({ layers: [...layers, layers[0]] }))
	],
	['an unknown feature in a view', VIEW, 'feature', set(() => ({ feature: 'atlantis' }))],
	['an unknown concern in a view', VIEW, 'concern', set(() => ({ concern: 'none' }))],
	['the id of a feature that it does not open', VIEW, 'id', set(() => ({ feature: 'iran' }))],
	['the id of a feature', 'concerns.json', 'iran', set(() => ({ id: 'iran' }))],
	['an unknown passage', 'concerns.json', 'passage', set(() => ({ passage: 'none' }))],
	['an unknown feature', 'concerns.json', 'features', set(() => ({ features: ['atlantis'] }))],
	[
		'a word of the language for a feature',
		'concerns.json',
		'features',
		set(() => ({ features: ['constructor'] }))
	],
	['no feature', 'concerns.json', 'features', set(() => ({ features: [] }))],
	[
		'an unknown passage',
		'disagreements.json',
		'passages',
		set(({ passages }) => ({ passages: [passages[0], 'none'] }))
	],
	[
		'one passage',
		'disagreements.json',
		'passages',
		set(({ passages }) => ({ passages: [passages[0]] }))
	],
	['an unknown concern', 'disagreements.json', 'concerns', set(() => ({ concerns: ['none'] }))],
	[
		'an unknown document',
		'timeline.json',
		'documents',
		set(({ sources: [first] }) => ({ sources: [{ ...first, document: 'none' }] }))
	],
	[
		'an unknown passage',
		'timeline.json',
		'passages',
		set(({ sources: [first] }) => ({ sources: [{ ...first, passage: 'none' }] }))
	],
	['an unknown feature', 'timeline.json', 'features', set(() => ({ features: ['atlantis'] }))],
	['an unknown passage', 'tour.json', 'passage', set(() => ({ passage: 'none' }))],
	['an unknown layer group', 'tour.json', 'layers', set(() => ({ layers: ['clouds'] }))],
	['a feature’s id for a step', 'tour.json', 'iran', set(() => ({ id: 'iran' }))],
	[
		'a step that does not show what it quotes',
		'tour.json',
		'features',
		set(() => ({ features: ['zangezur-route'] }))
	],
	[
		'a passage that a step before quotes',
		'tour.json',
		'passage',
		(good) => [...good, { ...good[0], id: 'once-more' }]
	],
	[
		'a disagreement on something else',
		'tour.json',
		'disagreement',
		([step, ...others]) => [{ ...step, passage: others[0].passage }, ...others]
	],
	['no source', 'timeline.json', 'sources', set(() => ({ sources: [] }))],
	[
		'an end before its beginning',
		'timeline.json',
		'when',
		set(({ when }) => ({ when: { ...when, from: '1921' } }))
	],
	[
		'an event after the review',
		'timeline.json',
		'when',
		set(({ when }) => ({ when: { ...when, from: '2098-03', to: undefined } }))
	],
	['no words for a feature', 'mentions.json', 'iran', ({ iran: _, ...rest }) => rest],
	['a feature not marked as main', 'features/iran.json', 'main', set(() => ({ main: false }))],
	['a feature marked as main', LINE, 'main', set(() => ({ main: true }))],
	...['layers', 'themes', 'concerns', 'disagreements', 'timeline', 'tour'].map((list): Case => [
		'an item twice',
		`${list}.json`,
		'stands here twice',
		twice
	]),
	[
		'a dataset twice',
		'datasets.json',
		'datasets',
		set(({ datasets }) => ({ datasets: twice(datasets) }))
	],
	['a review still to come', 'datasets.json', 'reviewed', set(() => ({ reviewed: '2099-01-01' }))],
	['a date after the review', 'corrections.json', 'date', set(() => ({ date: '2098-01-01' }))]
];

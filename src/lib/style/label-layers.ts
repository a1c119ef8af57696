/** The live map's layers of names: one for each type of label in each layer group. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Label } from '$lib/atlas/types';
import { themed as color, underLens } from './themed';
import { familiesOf, LABEL_GAP, TYPE } from './type';

/** Below this zoom a label stands at its `far` place; the phone's opening view is above it. */
const FAR_ZOOM = 5;

export interface LabelKind {
	readonly type: Label['type'];
	readonly group: string;
}

function labelLayer(type: Label['type'], group: string): LayerSpecification {
	const style = TYPE[type];
	const gap = LABEL_GAP / style.size;
	const families = familiesOf(style);
	const look = `${style.bold ? 'bold ' : ''}${style.italic ? 'italic ' : ''}label`;
	return {
		id: `${type}-label-${group}`,
		type: 'symbol',
		source: 'labels',
		filter: [
			'all',
			['==', ['get', 'type'], type],
			['==', ['get', 'group'], group],
			[
				'any',
				['!', ['has', 'scale']],
				['==', ['get', 'scale'], ['step', ['zoom'], 'far', FAR_ZOOM, 'near']]
			]
		],
		metadata: { group },
		layout: {
			'text-field': [
				'format',
				['get', 'text'],
				{ 'text-font': ['literal', [look, ...families]] },
				['case', ['has', 'sub'], ['concat', '\n', ['get', 'sub']], ''],
				{
					'font-scale': style.subSize / style.size,
					'text-font': ['literal', ['label', ...families]]
				}
			],
			'text-size': style.small
				? ['interpolate', ['linear'], ['zoom'], 5.2, style.small, 6.2, style.size]
				: style.size,
			'text-max-width': 100,
			'text-anchor': ['get', 'anchor'],
			'text-justify': 'auto',
			'text-offset': [
				'match',
				['get', 'side'],
				'right',
				['literal', [gap, 0]],
				'left',
				['literal', [-gap, 0]],
				'top',
				['literal', [0, -gap]],
				'bottom',
				['literal', [0, gap]],
				['literal', [0, 0]]
			],
			'icon-image': ['get', 'marker'],
			'icon-allow-overlap': group === 'bases',
			'symbol-sort-key': ['get', 'rank'],
			'text-padding': 3
		},
		paint: {
			'text-color': [
				'match',
				['get', 'color'],
				'corridor',
				color('corridor'),
				'line132',
				color('line132'),
				color(style.color)
			],
			'text-opacity': underLens(0.45),
			'icon-opacity': underLens(0.45),
			'text-halo-color': color(type === 'water' ? 'sea' : 'halo'),
			'text-halo-width': 1.5
		}
	};
}

/** Layers for the kinds of labels that there are, the most important type last: on top, and placed first. */
export function labelLayers(labels: readonly LabelKind[]): LayerSpecification[] {
	const kinds = [
		...new Map(labels.map((label) => [`${label.type} ${label.group}`, label])).values()
	];
	const order = Object.keys(TYPE);
	return kinds
		.sort((a, b) => order.indexOf(b.type) - order.indexOf(a.type))
		.map((kind) => labelLayer(kind.type, kind.group));
}

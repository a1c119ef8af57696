/** What of the style follows features' states: a map at rest does without it until the first time. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

type Layers = readonly LayerSpecification[];

/** Whether a paint property, as `[property, value]`, follows features' states. */
const isReactive = ([, value]: [string, unknown]): boolean =>
	Array.isArray(value) && value[0] === 'case' && JSON.stringify(value).includes('"feature-state"');

/** The same layer where no feature has a state: the last branch of each such case. */
function stateless(layer: LayerSpecification): LayerSpecification {
	const paint = Object.entries(layer.paint ?? {}).map(([property, value]) => [
		property,
		isReactive([property, value]) ? (value as unknown[]).at(-1) : value
	]);
	return { ...layer, paint: Object.fromEntries(paint) } as LayerSpecification;
}

/** Whether a layer only lights features up, and is clear while none is. */
const isLight = (layer: LayerSpecification): boolean =>
	Object.entries(stateless(layer).paint ?? {}).some(
		([property, value]) => property.endsWith('-opacity') && value === 0
	);

/** What is drawn while nothing is lit up or dimmed. */
export const atRest = (layers: Layers): LayerSpecification[] =>
	layers.filter((layer) => !isLight(layer)).map(stateless);

/** What a map at rest lacks to light features up: layers, each with the id of the one above it, topmost first. */
export const lightLayers = (layers: Layers): [layer: LayerSpecification, above: string][] =>
	layers
		.flatMap((layer, index): [LayerSpecification, string][] =>
			isLight(layer) ? [[layer, layers[index + 1]!.id]] : []
		)
		.reverse();

/** What a map at rest lacks to dim features under a concern's lens: paint. */
export const lensPaint = (layers: Layers): [layer: string, property: string, value: unknown][] =>
	layers
		.filter((layer) => !isLight(layer))
		.flatMap(({ id, paint }) =>
			Object.entries(paint ?? {})
				.filter(isReactive)
				.map(([property, value]): [string, string, unknown] => [id, property, value])
		);

/** A colour of the palette as the live map reads it: the theme is global state of the style. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { dark, light, type ColorName } from './palette';

export const themed = (name: ColorName): ExpressionSpecification => [
	'case',
	['==', ['global-state', 'theme'], 'dark'],
	dark[name],
	light[name]
];

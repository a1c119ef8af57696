/** Expressions on the style's global state: the theme, and the lens of a concern. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { dark, light, type ColorName } from './palette';

export const themed = (name: ColorName): ExpressionSpecification => [
	'case',
	['==', ['global-state', 'theme'], 'dark'],
	dark[name],
	light[name]
];

/** Full opacity, or `dimmed` while a concern is open that is not about the feature, or outside the years chosen. */
export const underLens = (dimmed: number): ExpressionSpecification => [
	'case',
	[
		'any',
		['boolean', ['feature-state', 'outside'], false],
		[
			'all',
			['boolean', ['global-state', 'lens'], false],
			['!', ['boolean', ['feature-state', 'open'], false]]
		]
	],
	dimmed,
	1
];

/** One value at rest, others while a feature is pointed at or open. */
export const lit = (rest: number, hover: number, open: number): ExpressionSpecification => [
	'case',
	['boolean', ['feature-state', 'open'], false],
	open,
	['boolean', ['feature-state', 'hover'], false],
	hover,
	rest
];

/** What layers from elsewhere need of these to look as the map's own. */
export const EXPRESSIONS = { themed, underLens, lit };
export type Expressions = typeof EXPRESSIONS;

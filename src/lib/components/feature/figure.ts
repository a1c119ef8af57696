import type { Measure } from '$lib/atlas/types';

/** A measured figure as shown: "5,317 km²". By hand: the browser's own formatter takes long to wake. */
export function figureOf({ value, digits, unit }: Pick<Measure, 'value' | 'digits' | 'unit'>) {
	const [whole, rest] = value.toFixed(digits).split('.');
	const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
	return `${grouped}${rest ? `.${rest}` : ''} ${unit}`;
}

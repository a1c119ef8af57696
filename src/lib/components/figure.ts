import type { Measure } from '$lib/atlas/types';

/** A measured figure as shown: "5,317 km²". */
export function figureOf({ value, digits, unit }: Measure): string {
	const places = { minimumFractionDigits: digits, maximumFractionDigits: digits };
	return `${value.toLocaleString('en-GB', places)} ${unit}`;
}

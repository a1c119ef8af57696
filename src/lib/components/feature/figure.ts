/** A feature's figures as shown. */
import type { Feature, Measure } from '$lib/atlas/types';

/** A measured figure as shown: "5,317 km²". By hand: the browser's own formatter takes long to wake. */
export function figureOf({ value, digits, unit }: Pick<Measure, 'value' | 'digits' | 'unit'>) {
	const [whole, rest] = value.toFixed(digits).split('.');
	const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
	return `${grouped}${rest ? `.${rest}` : ''} ${unit}`;
}

/** One section of a length: "Armenia", "41 km". */
export interface Section extends Measure {
	readonly figure: string;
	/** Drawn as the map draws what is undecided. */
	readonly dotted: boolean;
}

/** A figure without digits that say nothing: "132 km". */
const whole = (one: Measure): Measure =>
	Number.isInteger(one.value) ? { ...one, digits: 0 } : one;

/** Figures beside a bar, or in a row of their own. */
const MOST = 3;

/** What of a feature's figures is a bar of sections, what a share of a whole, and what stands in a row. */
export function pictured({ measures, look }: Pick<Feature, 'measures' | 'look'>) {
	const parts = measures.filter(({ id, unit }) => id.startsWith('in-') && unit === 'km');
	const sections = parts.length > 1 ? parts : [];
	const share = measures.find(({ unit }) => unit === '%');
	const others = measures.filter((one) => !sections.includes(one) && one !== share);
	const dotted = (id: string) =>
		look?.strokes?.some(({ section, dash }) => id === `in-${section}` && dash && dash[0] < dash[1]);
	return {
		sections: sections.map((one, index): Section => {
			const last = index === sections.length - 1;
			return {
				...one,
				label: one.label.replace(/^In /u, ''),
				figure: last ? figureOf({ ...one, digits: 0 }) : one.value.toFixed(0),
				dotted: dotted(one.id) ?? false
			};
		}),
		share,
		// The whole of a drawn bar is a sketch's length: it is told where it is said how it is drawn.
		others: sections.length ? [] : others.slice(0, share ? 1 : MOST).map(whole)
	};
}

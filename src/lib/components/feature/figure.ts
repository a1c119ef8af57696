/** A feature's figures as shown. */
import type { Feature, Measure } from '$lib/atlas/types';

/** A measured figure as shown: "5,317 km²". By hand: the browser's own formatter takes long to wake. */
export function figureOf({ value, digits, unit }: Pick<Measure, 'value' | 'digits' | 'unit'>) {
	const [whole, rest] = value.toFixed(digits).split('.');
	const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
	return `${grouped}${rest ? `.${rest}` : ''} ${unit}`;
}

/** A piece of a section that the map draws in one way. */
interface Piece {
	readonly id: string;
	readonly value: number;
	/** The class of the map's own stroke. */
	readonly stroke: string;
}

/** One section of a length: "Armenia", "44 km", "disused". */
export interface Section extends Measure {
	readonly figure: string;
	readonly pieces: readonly Piece[];
	/** What state it is in: "39 under construction, 63 disused". */
	readonly states: string;
}

/** A piece shorter than this share of the whole is drawn and not put into words. */
const LEAST = 0.01;

/** "In Azerbaijan: railway in use" is "in use". */
const stateOf = ({ label }: Measure) =>
	label
		.replace(/^.*?: /u, '')
		.replace(/^no railway mapped.*/u, 'without mapped track')
		.replace(/^railway | railway\b/u, '');

/** The states of pieces in words, those that are drawn alike as one, after the longest of them. */
function inWords(pieces: readonly Measure[], drawnAs: (id: string) => string, least: number) {
	const long = pieces.filter(({ value }) => value >= least);
	const kinds = [...new Set(long.map(({ id }) => drawnAs(id)))];
	const told = kinds.map((kind) => {
		const alike = long.filter(({ id }) => drawnAs(id) === kind);
		const km = alike.reduce((sum, { value }) => sum + value, 0);
		const [longest] = alike.toSorted((a, b) => b.value - a.value);
		return { km: km.toFixed(0), state: stateOf(longest!) };
	});
	return told.map(({ km, state }) => (told.length > 1 ? `${km}\u00a0${state}` : state)).join(', ');
}

/** A figure without digits that say nothing: "132 km". */
const rounded = (one: Measure): Measure =>
	Number.isInteger(one.value) ? { ...one, digits: 0 } : one;

/** Figures beside a bar, or in a row of their own. */
const MOST = 3;

/** What of a feature's figures is a bar of sections, what a share of a whole, and what stands in a row. */
export function pictured({ id, measures, look }: Pick<Feature, 'id' | 'measures' | 'look'>) {
	const parts = measures.filter(({ id, unit }) => id.startsWith('in-') && unit === 'km');
	const sections = parts.length > 1 ? parts : [];
	const whole = sections.reduce((sum, { value }) => sum + value, 0);
	const share = measures.find(({ unit }) => unit === '%');
	const others = measures.filter((one) => !sections.includes(one) && one !== share);
	const drawnAs = (section: string) => {
		const { dash, width } = look.strokes?.find((one) => one.section === section) ?? {};
		return JSON.stringify([dash, width]);
	};
	return {
		sections: sections.map((one): Section => {
			const states = measures.filter((piece) => piece.id.startsWith(`${one.id.slice(3)}-`));
			return {
				...one,
				label: one.label.replace(/^In (the )?/u, '').replace(/^./u, (first) => first.toUpperCase()),
				figure: figureOf({ ...one, digits: 0 }),
				pieces: (states.length ? states : [one]).map((piece) => ({
					id: piece.id,
					value: piece.value,
					stroke: `stroke-${id}${states.length ? `-${piece.id}` : ''}`
				})),
				states: inWords(states, drawnAs, whole * LEAST)
			};
		}),
		share,
		// The whole of a drawn bar is a sketch's length: it is told where it is said how it is drawn.
		others: sections.length ? [] : others.slice(0, share ? 1 : MOST).map(rounded)
	};
}

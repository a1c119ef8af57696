/** The type of the map's labels, once for CSS and for the live map. Sizes in CSS pixels. */
import type { Label } from '$lib/atlas/types';
import type { ColorName } from './palette.ts';

export interface TypeStyle {
	readonly size: number;
	/** The size on a small scale, where it differs. */
	readonly small?: number;
	readonly subSize: number;
	readonly bold: boolean;
	readonly italic: boolean;
	readonly serif: boolean;
	readonly upper: boolean;
	/** Letter spacing in em. */
	readonly spacing: number;
	readonly color: ColorName;
}

/** The size of most names' second line. */
export const SUB_SIZE = 10.5;

const plain = {
	subSize: SUB_SIZE,
	bold: false,
	italic: false,
	serif: false,
	upper: false,
	spacing: 0
};

export const TYPE: Readonly<Record<Label['type'], TypeStyle>> = {
	country: {
		...plain,
		size: 17,
		small: 13,
		subSize: 11.5,
		bold: true,
		upper: true,
		spacing: 0.2,
		color: 'softText'
	},
	region: { ...plain, size: 13, subSize: 11, bold: true, spacing: 0.12, color: 'softText' },
	feature: { ...plain, size: 13, bold: true, color: 'text' },
	town: { ...plain, size: 11.5, color: 'text' },
	water: { ...plain, size: 13, italic: true, serif: true, spacing: 0.06, color: 'waterText' },
	river: { ...plain, size: 11.5, italic: true, serif: true, spacing: 0.04, color: 'waterText' },
	place: { ...plain, size: 10.5, color: 'softText' },
	peak: { ...plain, size: 10, color: 'softText' },
	range: { ...plain, size: 10.5, upper: true, spacing: 0.18, color: 'neighbourText' },
	neighbour: { ...plain, size: 11, upper: true, spacing: 0.16, color: 'neighbourText' }
};

/** A label's colour: its own where its file names one, else its type's. */
export const labelColor = ({ type, color }: Pick<Label, 'type' | 'color'>): ColorName =>
	color ?? TYPE[type].color;

/** On a smaller scale, in CSS pixels per unit of a picture, names are set small: below 480 px across its bounds. */
export const SMALL_SCALE = 0.16;

/** Distance from an anchor to its text, in CSS pixels. */
export const LABEL_GAP = 8;

/**
 * The system's own. Short lists: each name that a system lacks is looked up for every size and weight.
 * Noto Serif for Linux, where `serif` alone is a substitute that costs four times the layout.
 */
export const SANS = 'system-ui, sans-serif';
export const SERIF = 'Georgia, "Noto Serif", serif';

/** The families of a type, by the names that the live map looks for. */
export const familiesOf = ({ serif }: Pick<TypeStyle, 'serif'>): string[] =>
	(serif ? SERIF : SANS).replaceAll('"', '').split(', ');

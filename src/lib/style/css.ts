/** The palette, the strokes and the type as CSS: custom properties and the classes of the SVG and its labels. */
import { dark, light, type ColorName } from './palette.ts';
import type { Feature, LayerGroup } from '../atlas/types.ts';
import { GROUND_LINES } from './ground.ts';
import { areasOf, CASING, HALO, linesOf, strandsOf } from './lines.ts';
import { SANS, SERIF, SMALL_SCALE, SUB_SIZE, TYPE } from './type.ts';

const names = Object.keys(light) as ColorName[];
const variable = (name: ColorName) =>
	`--${name.replace(/[A-Z0-9]+/g, (part) => `-${part.toLowerCase()}`)}`;

/** Letters, and the scales from which names show themselves, grow with the page's own type. */
export const rem = (pixels: number) => `${Number((pixels / 16).toFixed(6))}rem`;

/** `var(--…)` of a colour. */
export const cssColor = (name: ColorName) => `var(${variable(name)})`;

/** The whole style sheet that is derived from the tables of this folder and from what the atlas's files say of looks and layers. */
export function cssText({
	features,
	layers
}: {
	features: readonly Pick<Feature, 'id' | 'layer' | 'look' | 'bbox'>[];
	layers: readonly Pick<LayerGroup, 'id' | 'on'>[];
}): string {
	const lines = linesOf(features);
	const colors = names.map((name) => `${variable(name)}:light-dark(${light[name]},${dark[name]})`);
	const strokes = lines.map((stroke) => {
		const dash = stroke.dash ? `stroke-dasharray:${stroke.dash.join(' ')};` : '';
		const cap = stroke.round ? 'stroke-linecap:round;' : '';
		return `.stroke-${stroke.id}{stroke:${cssColor(stroke.color)};stroke-width:${stroke.width}px;${dash}${cap}}`;
	});
	const strands = strandsOf(lines);
	const casings = strands
		.filter(({ cased }) => cased)
		.map(({ id, width }) => `.casing-${id}{stroke-width:${width + CASING}px}`);
	const halos = strands
		.filter(({ feature }) => feature)
		.map(
			({ id, color, width }) =>
				`.halo-${id}{stroke:${cssColor(color)};--halo-width:${width + HALO}px}`
		);
	const ground = GROUND_LINES.map(({ id, color, width, dash }) => {
		const dashes = dash ? `;stroke-dasharray:${dash.join(' ')}` : '';
		return `.ground-${id}{stroke:${cssColor(color)};stroke-width:${width}px${dashes}}`;
	});
	const areas = areasOf(features).map(({ id, color }) => `.area-${id}{fill:${cssColor(color)}}`);
	const type = Object.entries(TYPE).map(
		([name, style]) =>
			`.type-${name}{font:${style.italic ? 'italic ' : ''}${style.bold ? 650 : 450} ${rem(style.size)}/1.15 ${style.serif ? 'var(--serif)' : 'var(--sans)'};` +
			`letter-spacing:${style.spacing}em;color:${cssColor(style.color)}${style.upper ? ';text-transform:uppercase' : ''}}`
	);
	const subs = Object.entries(TYPE)
		.filter(([, style]) => style.subSize !== SUB_SIZE)
		.map(([name, style]) => `.type-${name} .sub{font-size:${rem(style.subSize)}}`);
	const small = Object.entries(TYPE)
		.filter(([, style]) => style.small)
		.map(
			([name, { small, size }]) =>
				`.type-${name}{font-size:clamp(${rem(small!)},(var(--s) - ${rem(SMALL_SCALE)})*1e9,${rem(size)})}.small .type-${name}{font-size:${rem(small!)}}`
		);
	const hidden = layers.map(({ id }) => `[data-off~=${id}] .group-${id}{display:none}`);
	// Without a script a layer's checkbox does it. Where one runs, browsers would look at all
	// names again whenever a box comes into the page.
	const ticked = layers.map(({ id, on }) => {
		const changed = `[value=${id}]${on ? ':not(:checked)' : ':checked'}`;
		return `body:has(${changed}) .group-${id}{display:${on ? 'none' : 'inline'}}`;
	});
	return [
		`:root{color-scheme:light dark;--sans:${SANS};--serif:${SERIF};${colors.join(';')}}`,
		':root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}',
		...areas,
		...strokes,
		...casings,
		...halos,
		...ground,
		'.ground-lakes{fill:var(--sea);fill-rule:evenodd}',
		...type,
		`.names .sub{font-size:${rem(SUB_SIZE)}}`,
		...subs,
		...small,
		...hidden,
		`@media (scripting:none){${ticked.join('')}}`
	].join('\n');
}

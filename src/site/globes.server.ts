/** Small globes as images: where in the world the map is, and where some countries are. */
import { readFileSync } from 'node:fs';
import { palettes, type Palette } from '$lib/style/palette';

interface Locator {
	readonly globe: {
		readonly side: number;
		readonly land: string;
		readonly box: string;
		readonly telAviv: readonly [x: number, y: number];
	};
	/** Path data of countries on it, by the drawing that they are of. */
	readonly marked: Readonly<Record<string, string>>;
}

const { globe: face, marked } = JSON.parse(
	readFileSync('static/atlas/locator.json', 'utf8')
) as Locator;

/** The globe that says where the map is. */
const LOCATOR = 'locator';
export const globeNames: readonly string[] = [LOCATOR, ...Object.keys(marked)];

/** It follows the theme of the page that shows it. */
function styles(): string {
	const rules = ({ sea, land, coast, corridor, route, text, halo }: Palette) =>
		`.s{fill:${sea};stroke:${coast}}.l{fill:${land};stroke:${coast};stroke-width:.5}.b{fill:${corridor};fill-opacity:.25;stroke:${corridor};stroke-width:2}.m{fill:${route};fill-opacity:.75}.t{fill:${text}}text{fill:${text};stroke:${halo}}`;
	return `<style>${rules(palettes.light)}@media(prefers-color-scheme:dark){${rules(palettes.dark)}}text{font:600 13px system-ui,sans-serif;paint-order:stroke;stroke-width:3px;stroke-linejoin:round}</style>`;
}

/** SVG text; `null` where there is no globe of that name. */
export function globe(name: string): string | null {
	if (!globeNames.includes(name)) return null;
	const { side, land, box, telAviv } = face;
	const [x, y] = telAviv;
	const own = `<circle class="t" cx="${x}" cy="${y}" r="2"/><text x="${x - 5}" y="${y + 13}" text-anchor="end">Israel</text>`;
	const over = name === LOCATOR ? own : `<path class="m" d="${marked[name]}"/>`;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">${styles()}` +
		`<circle class="s" cx="${side / 2}" cy="${side / 2}" r="${side / 2 - 1}"/><path class="l" d="${land}"/>` +
		`${over}<path class="b" d="${box}"/></svg>`
	);
}

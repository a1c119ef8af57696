/** What the rivals look like: the atlas's own colours and widths, so that every page draws the same. */
import { light } from '../../../src/lib/style/palette.ts';

export const FILLS: Readonly<Record<string, string>> = {
	azerbaijan: light.azerbaijan,
	iran: light.iran,
	armenia: light.armenia
};
export const STROKES: Readonly<Record<string, { color: string; width: number }>> = {
	azerbaijan: { color: light.border, width: 1 },
	iran: { color: light.border, width: 1 },
	armenia: { color: light.border, width: 1 },
	'border-132-km': { color: light.line132, width: 4 },
	'zangezur-route': { color: light.corridor, width: 3 }
};
export const GROUND = light.land;
export const DOT = { color: light.casing, line: light.text, radius: 6, width: 2 };
/** The same few rules for all rivals. */
export const PAGE_CSS =
	`html,body{margin:0;height:100%;background:${GROUND};color:${light.text};` +
	'font:15px/1.45 system-ui,sans-serif}' +
	'blockquote{margin:8px 0 2px}figure{margin:0}figcaption{font-size:13px}h2{margin:0;font-size:18px}';

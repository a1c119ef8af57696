/** Few sizes and weights of type: a page looks calm, and what opens is laid out in fonts that are there already. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

/** In rem: small, notes and lists, the text of pages, quotations, titles. */
const SIZES = [0.6875, 0.75, 0.8125, 0.875, 0.9375, 1, 1.03125, 1.25, 1.5, 1.75];
const WEIGHTS = ['400', '650', '700'];

/** A size, and a weight, in a declaration; sizes that grow with the window are none of these. */
const DECLARED = /\bfont(?:-size|-weight)?:\s*(?!clamp)([^;{}]+)/g;
const SIZE = /(?<![\d./])([\d.]+)(rem|px|em)/;
const WEIGHT = /(?<![\w.])([1-9]00|[1-9]50)(?![\w.%])/;

/** Names on the map have a scale of their own, `src/lib/style/type.ts`. */
const ON_THE_MAP = /stage\/(Names|Drawing)\.svelte$/;

test('text keeps to one scale of sizes, which follow the reader’s own, and to three weights', () => {
	const odd = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(svelte|css)$/.test(name) && !ON_THE_MAP.test(name))
		.flatMap((name) => {
			const text = readFileSync(`src/${name}`, 'utf8');
			return [...text.matchAll(DECLARED)].flatMap(([, value]) => {
				const [, size, unit] = SIZE.exec(value!) ?? [];
				const [, weight] = WEIGHT.exec(value!) ?? [];
				const fits =
					(!size || unit === 'em' || (unit === 'rem' && SIZES.includes(Number(size)))) &&
					(!weight || WEIGHTS.includes(weight));
				return fits ? [] : [`${name}: ${value}`];
			});
		});
	expect(odd).toEqual([]);
});

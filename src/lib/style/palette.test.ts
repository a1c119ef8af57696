import { describe, expect, test } from 'vitest';
import { palettes, type ColorName } from './palette';

/** WCAG 2 relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
	const [r, g, b] = [1, 3, 5].map((at) => {
		const value = parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
	const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (high! + 0.05) / (low! + 0.05);
}

const countries: ColorName[] = ['azerbaijan', 'iran', 'armenia'];
const pairs: [ColorName, ColorName[], number][] = [
	['text', ['panel', 'chip', ...countries], 4.5],
	['softText', ['panel', 'chip', 'halo', ...countries], 4.5],
	['neighbourText', ['land', 'halo'], 4.5],
	['waterText', ['sea', 'halo', ...countries], 4.5],
	['corridor', ['panel', 'halo', ...countries], 4.5],
	['line132', ['panel', 'halo', ...countries], 4.5],
	['border', countries, 3],
	['river', countries, 3],
	['route', countries, 3],
	['control', ['panel'], 3],
	['focus', ['panel', ...countries], 3]
];

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
	const palette = palettes[theme];

	test('draws no country louder than another', () => {
		const all = countries.map((name) => luminance(palette[name]));
		expect(Math.max(...all) - Math.min(...all)).toBeLessThan(0.01);
	});

	test('reaches its contrasts on every ground', () => {
		const short: string[] = [];
		let checked = 0;
		for (const [name, grounds, least] of pairs)
			for (const ground of grounds) {
				checked++;
				const found = contrast(palette[name], palette[ground]);
				if (found < least) short.push(`${name} on ${ground}: ${found.toFixed(2)} < ${least}`);
			}
		expect(checked).toBe(42);
		expect(short).toEqual([]);
	});
});

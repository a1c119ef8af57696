/** Names on the pictures that pages show: none over another, at any window and zoom. */
import { describe, expect, test } from 'vitest';
import { concernViews } from '$lib/embed/views';
import { worldSize } from '$lib/geo/mercator';
import { meet } from '$lib/geo/edges';
import { labelRect } from '$lib/picture/label-box';
import { atScale, isShownAt, type PlacedLabel } from '$lib/picture/labels';
import { SMALL_SCALE } from '$lib/style/type';
import { content, view } from './content.server';
import { picture } from './pictures.server';

/** Pairs of names that lie on each other at a scale, in CSS pixels per unit. */
function met(labels: readonly PlacedLabel[], scale: number): string[] {
	const shown = labels
		.filter((label) => isShownAt(label, scale))
		.map((label) => ({
			text: label.text,
			rect: labelRect(
				atScale(label, scale),
				label.x * scale,
				label.y * scale,
				label.small || scale < SMALL_SCALE
			)
		}));
	return shown.flatMap((one, i) =>
		shown
			.slice(i + 1)
			.filter((other) => meet(one.rect, other.rect))
			.map((other) => `${one.text} and ${other.text}`)
	);
}

const atlas = content();
const pages = [
	...atlas.views.map(({ id, bounds, layers }) => ({ id, bounds, layers })),
	...concernViews(atlas).map(({ id, bounds, layers }) => ({ id, bounds, layers }))
];

test.each(pages)('on the page of $id no name lies on another', ({ id, bounds, layers }) => {
	const { labels, picture: drawn } = picture(id, bounds, layers);
	const { box, scale: units } = drawn.frame;
	for (const width of [320, 390, 480, 600, 768, 864, 1100, 1440, 2560]) {
		const scale = width / (box.width * units);
		expect(met(labels, scale), `${width} px`).toEqual([]);
	}
	expect(labels.length).toBeGreaterThan(3);
});

describe('the explorer’s map', () => {
	const { bounds, layers } = view('overview');
	const { labels, later, picture: drawn } = picture('overview', bounds, layers, { toggles: true });
	const all = [...labels.filter(({ feature }) => feature), ...later];
	const zooms = Array.from({ length: 81 }, (_, i) => 3 + i / 8);

	test.each(zooms)('has no name on another at zoom %d', (zoom) => {
		const scale = worldSize(zoom) / drawn.frame.scale;
		expect(met(all, scale)).toEqual([]);
	});

	test('names its places in their own language closer up', () => {
		const julfa = all.find(({ text }) => text === 'Shusha / Shushi' || text === 'Kajaran')!;
		const named = (zoom: number) => atScale(julfa, worldSize(zoom) / drawn.frame.scale).sub;
		expect(named(8.5)).toBeUndefined();
		expect(named(11)).toBe(julfa.local);
	});

	test('names what opens nothing once it has brought all names', () => {
		const early = labels.filter(({ feature }) => !feature).map(({ text }) => text);
		const texts = new Set(later.map(({ text }) => text));
		expect(early.filter((text) => !texts.has(text))).toEqual([]);
		const toOrient = labels.filter(({ feature }) => !feature);
		expect(toOrient.every(({ local }) => local === undefined)).toBe(true);
		expect(labels.some(({ local }) => local)).toBe(true);
	});
});

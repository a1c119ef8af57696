import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapLabels } from '../../src/lib/atlas/labels.ts';
import type { Atlas } from '../../src/lib/atlas/types.ts';
import { featureViews } from '../../src/lib/embed/views.ts';
import type { Bbox } from '../../src/lib/geo/types.ts';
import { frameOf } from '../../src/lib/picture/units.ts';
import { isShownAt, placeLabels } from '../../src/lib/picture/labels.ts';

const atlas = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8')) as Atlas;
const labels = mapLabels(atlas.features, atlas.labels);

/** Ids of the features named on a picture of some bounds that opens with some layer groups, at a width on screen. */
function named(bounds: Bbox, width: number, layers: readonly string[]): string[] {
	const frame = frameOf(bounds);
	const scale = width / (frame.box.width * frame.scale);
	return placeLabels(labels, frame, { opening: layers })
		.filter((label) => isShownAt(label, scale))
		.map((label) => label.feature ?? '');
}

describe('the opening picture', () => {
	const { bounds, layers } = atlas.views.find((view) => view.id === 'overview')!;

	test.each([320, 390, 768, 1100, 1440])('at %d px names all seven main features', (width) => {
		const expected = [
			...['armenia', 'azerbaijan', 'iran', 'nakhchivan'],
			...['sitalchay', 'zangezur-route', 'border-132-km']
		];
		expect(named(bounds, width, layers)).toEqual(expect.arrayContaining(expected));
	});

	test.each([768, 1100, 1440])('at %d px names the border with Armenia as well', (width) => {
		expect(named(bounds, width, layers)).toContain('armenia-iran-border');
	});
});

describe('the picture of each of the seven features', () => {
	const views = featureViews(atlas).filter(({ id }) =>
		atlas.features.some((feature) => feature.id === id && feature.main)
	);

	test('is of seven', () => expect(views).toHaveLength(7));

	test.each(
		views.flatMap(({ id, bounds, layers }) =>
			[320, 720].map((width) => [id, width, bounds, layers] as const)
		)
	)('names %s at %d px', (id, width, bounds, layers) =>
		expect(named(bounds, width, layers)).toContain(id)
	);
});

/** The scale bar says the same before a script runs and after. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Atlas } from '$lib/atlas/types';
import { fit } from './camera.ts';
import { boxOf, kmPerPixel } from './mercator.ts';
import { scaleAt, scaleOf } from './scale.ts';

const { views } = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8')) as Atlas;
const { bounds } = views.find(({ id }) => id === 'overview')!;

test.each([
	[320, 480],
	[390, 700],
	[768, 900],
	[940, 818],
	[1100, 856],
	[2220, 1396]
])('the opening view in a map of %d × %d px', (width, height) => {
	const camera = fit(bounds, { width, height });
	const { km, length } = scaleAt(camera, { width, height });
	expect(km).toBe(scaleOf({ box: boxOf(bounds) }).km);
	expect(Number.parseFloat(length)).toBeCloseTo(km / kmPerPixel(camera.center[1], camera.zoom), 1);
});

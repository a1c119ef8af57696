import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '$lib/atlas/types';
import { countWords } from '$lib/atlas/words';
import ConcernBody from './concern/ConcernBody.svelte';
import FeatureBody from './feature/FeatureBody.svelte';
import { shownText, textOf } from './rendered.fixture';

const atlas = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8')) as Atlas;
const place = { atlas, base: '', headingId: 'title' } as const;
const main = atlas.features.filter((feature) => feature.main);

const popover = (feature: Atlas['features'][number]) =>
	render(FeatureBody, { props: { ...place, feature, level: 2, room: 'popover' } }).body;
const lens = (concern: Atlas['concerns'][number]) =>
	render(ConcernBody, { props: { ...place, concern, level: 2, room: 'popover' } }).body;

/** Runs of eight words that stand more than once in a text, of those that a document has. */
function repeated(text: string): string[] {
	const words = (from: string) =>
		from
			.split(/\s+/u)
			.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase())
			.filter((word) => word);
	const runs = (list: readonly string[]) =>
		list.slice(0, -7).map((_, at) => list.slice(at, at + 8).join(' '));
	const quoted = new Set(
		atlas.passages.flatMap(({ parts }) => parts.flatMap(({ exact }) => runs(words(exact))))
	);
	const all = runs(words(text));
	return [...new Set(all.filter((run, at) => quoted.has(run) && all.indexOf(run) !== at))];
}

describe('the popover of every feature', () => {
	test.each(main.map((feature) => [feature.id, feature] as const))(
		'%s: what a reader sees first is short',
		(id, feature) => {
			const most = ['iran', 'azerbaijan'].includes(id) ? 600 : 450;
			const words = countWords(shownText(popover(feature)));
			expect(words).toBeGreaterThan(60);
			expect(words).toBeLessThanOrEqual(most);
		}
	);

	test('no eight words of a document stand twice', () => {
		const found = [
			...atlas.features.map((feature) => [feature.id, repeated(textOf(popover(feature)))] as const),
			...atlas.concerns.map((concern) => [concern.id, repeated(textOf(lens(concern)))] as const)
		];
		expect(found.filter(([, runs]) => runs.length)).toEqual([]);
		expect(found.length).toBeGreaterThan(30);
	});

	test('each of its passages and concerns stands there, once', () => {
		for (const feature of atlas.features) {
			const body = popover(feature);
			for (const id of Object.values(feature.passages).flat())
				expect(body.split(`id="passage-${id}"`), `${feature.id}: ${id}`).toHaveLength(2);
			for (const id of feature.concerns) expect(body).toContain(`data-concern="${id}"`);
			expect(body).toContain('>Iran’s stated concerns<');
		}
	});
});

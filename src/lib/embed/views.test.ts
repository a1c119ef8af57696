import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Atlas } from '$lib/atlas/types';
import { allViews, framedViews, pageViews, passageViews, pictureName } from './views';

const atlas = JSON.parse(readFileSync('static/atlas/atlas.json', 'utf8')) as Atlas;
const ids = (views: readonly { id: string }[]) => views.map(({ id }) => id);

test('every named view and every concern has a page, and every feature a frame besides', () => {
	const pages = ids(pageViews(atlas));
	expect(pages).toEqual([...ids(atlas.views), ...ids(atlas.concerns)]);
	const frames = ids(framedViews(atlas));
	for (const id of ids(atlas.tour)) expect(frames).toContain(id);
	expect(new Set(frames).size).toBe(frames.length);
	for (const { id } of atlas.features) expect(frames).toContain(id);
	expect(atlas.features.length).toBeGreaterThan(30);
});

test('a named view opens the feature of its name, since it stands for its frame', () => {
	const shared = atlas.views.filter(({ id }) => ids(atlas.features).includes(id));
	for (const view of shared) expect(view.feature).toBe(view.id);
	expect(shared).toHaveLength(4);
});

test('every passage has a frame around its first place, under an address that no other view has', () => {
	const views = passageViews(atlas);
	expect(ids(views)).toEqual(ids(atlas.passages));
	const all = ids([...framedViews(atlas), ...views]);
	expect(new Set(all).size).toBe(all.length);
	const pictures = new Set(allViews(atlas).map(pictureName));
	for (const view of views) {
		const [first] = atlas.passages.find(({ id }) => id === view.id)!.features;
		expect(pictureName(view)).toBe(`feature-${first}`);
		expect(pictures).toContain(pictureName(view));
		expect(view.name).toMatch(/^A passage of the .+ on ./);
	}
});

test('bounds hold what the view opens', () => {
	const opened = allViews(atlas).filter(({ kind }) => kind === 'feature');
	for (const { id, bounds } of opened) {
		const { bbox } = atlas.features.find((feature) => feature.id === id)!;
		expect(bounds[0] < bbox[0] && bounds[2] > bbox[2], id).toBe(true);
		expect(bounds[1] < bbox[1] && bounds[3] > bbox[3], id).toBe(true);
	}
	expect(opened).toHaveLength(atlas.features.length);
});

test('every view has a title, a description and an alternative text; a concern is named as one', () => {
	const texts = allViews(atlas).map(({ title, name, description, alt, kind }) => ({
		...{ title, name, description, alt, kind }
	}));
	for (const { name, description, alt, kind } of texts) {
		expect(description.length, name).toBeGreaterThan(30);
		expect(alt, name).toMatch(/^Map /);
		if (kind === 'concern')
			expect(name).toMatch(
				/ \((reported as said by Iranian officials|ascribed to Iran by the commentary)\)$/
			);
	}
	const { views, concerns, features, tour } = atlas;
	expect(texts).toHaveLength([...views, ...concerns, ...features, ...tour].length);
	expect(new Set(allViews(atlas).map(pictureName)).size).toBe(texts.length);
});

test('no text of a view holds words of an allegation', () => {
	const alleged = atlas.passages.filter(({ status }) => status === 'alleged');
	const runs = alleged.flatMap(({ parts, hedge }) =>
		parts.flatMap(({ exact }) => {
			// That something is denied may always be said.
			const words = hedge.reduce((text, words) => text.replace(words, ''), exact).split(' ');
			return words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
		})
	);
	for (const view of [...allViews(atlas), ...passageViews(atlas)]) {
		const more = atlas.tour.find(({ id }) => id === view.id)?.more ?? [];
		const text = [view.title, view.name, view.description, view.alt, ...more].join('\n');
		expect(runs.find((run) => text.includes(run))).toBeUndefined();
	}
	expect(runs.length).toBeGreaterThan(40);
});

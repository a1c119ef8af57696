import { describe, expect, test } from 'vitest';
import type { Contents, Entry } from './contents';
import {
	close,
	lit,
	look,
	openConcern,
	opened,
	openFeatures,
	setTheme,
	showConcern,
	shownLayers,
	startState,
	stateOf,
	toggle
} from './state';

const entry = (id: string, layer: string): Entry => ({
	...{ name: id, bbox: [0, 0, 1, 1], lights: [id], layers: [layer], words: `words/${id}` }
});
const contents = {
	layers: [
		{ id: 'countries', on: true },
		{ id: 'border', on: true },
		{ id: 'routes', on: false }
	],
	features: { iran: entry('iran', 'countries'), pipeline: entry('pipeline', 'routes') },
	concerns: { nato: entry('nato', 'border') },
	further: false
} as unknown as Contents;
const start = startState(contents);
const here = { zoom: 8, center: [46, 39] } as const;

test('a page opens with nothing open and its own layers', () => {
	expect(opened(start, contents)).toBeNull();
	expect(shownLayers(start, contents)).toEqual(['countries', 'border']);
});

test('the first of some features opens, the others stay within reach; none closes', () => {
	const state = openFeatures(start, ['iran', 'pipeline']);
	expect(opened(state, contents)?.name).toBe('iran');
	expect(state.here).toEqual(['pipeline']);
	expect(opened(openFeatures(state, []), contents)).toBeNull();
});

describe('the layer group of what is open', () => {
	const state = openFeatures(start, ['pipeline']);
	test('is shown while it is open, and off again with it', () => {
		expect(shownLayers(state, contents)).toContain('routes');
		expect(state.view.layers).not.toContain('routes');
		expect(shownLayers(close(state), contents)).not.toContain('routes');
	});
	test('can be hidden and shown all the same', () => {
		const hidden = toggle(state, contents, 'routes', false);
		expect(shownLayers(hidden, contents)).not.toContain('routes');
		expect(shownLayers(toggle(hidden, contents, 'routes', true), contents)).toContain('routes');
	});
	test('stays when the reader has ticked it', () => {
		expect(shownLayers(close(toggle(state, contents, 'routes', true)), contents)).toContain(
			'routes'
		);
	});
});

describe('the camera', () => {
	test('is given back when what was open closes', () => {
		const state = openFeatures(look(start, here), ['iran']);
		expect(state.view.at).toBeNull();
		expect(close(state).view.at).toEqual(here);
	});
	test('is given back after one thing led to another', () => {
		const state = openConcern(openFeatures(look(start, here), ['iran']), 'nato');
		expect(close(state).view.at).toEqual(here);
	});
	test('stays where the reader has moved it meanwhile', () => {
		const there = { ...here, zoom: 9 };
		const state = look(openFeatures(look(start, here), ['iran']), there);
		expect(close(state).view.at).toEqual(there);
	});
});

test('a press shows what a concern is about beside the words that are open, and a second one no longer', () => {
	const open = openFeatures(look(start, here), ['pipeline']);
	const shown = showConcern(look(open, { ...here, zoom: 9 }), 'nato');
	expect([opened(shown, contents)?.name, lit(shown, contents)?.name]).toEqual(['pipeline', 'nato']);
	expect(shown.view.at).toBeNull();
	expect(lit(showConcern(shown, 'nato'), contents)?.name).toBe('pipeline');
	// With the words goes what they have lit, its layers and its camera.
	const closed = close(showConcern(openFeatures(look(start, here), ['iran']), 'nato'));
	expect([lit(closed, contents), closed.view.at]).toEqual([null, here]);
	expect(lit(openFeatures(shown, ['iran']), contents)?.name).toBe('iran');
});

test('a concern remembers the feature from whose words it was chosen', () => {
	const state = openConcern(openFeatures(start, ['iran']), 'nato');
	expect(state.from).toBe('iran');
	expect(opened(state, contents)?.name).toBe('nato');
	expect(openConcern(start, 'nato').from).toBeNull();
	expect(close(state).from).toBeNull();
});

test('a theme changes nothing else', () => {
	const state = openFeatures(start, ['iran']);
	expect(setTheme(state, 'dark')).toEqual({ ...state, view: { ...state.view, theme: 'dark' } });
});

test('an address is read, and what it names that is not there opens nothing', () => {
	const read = (query: string) => stateOf(new URLSearchParams(query), contents);
	expect(opened(read('feature=iran'), contents)?.name).toBe('iran');
	expect(opened(read('concern=nato'), contents)?.name).toBe('nato');
	for (const odd of ['feature=constructor', 'feature=__proto__', 'concern=toString'])
		expect(opened(read(odd), contents)).toBeNull();
});

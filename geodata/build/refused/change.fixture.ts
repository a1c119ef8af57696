/** Ways to change a good file, and the names of some. */
import type { Json } from './project.fixture.ts';

/** What is wrong, where, which item the problem names, and how a good file becomes so. */
export type Case = readonly [
	what: string,
	file: string,
	item: string,
	change: (good: Json) => Json
];

/** Changes fields of an object, or of the first item of a list. */
export const set = (change: (good: Json) => Json) => (good: Json) =>
	Array.isArray(good)
		? [{ ...good[0], ...change(good[0]) }, ...good.slice(1)]
		: { ...good, ...change(good) };

export const twice = (good: Json) => [...good, good[0]];

export const LINE = 'features/btc-pipeline.json';
export const BASE = 'features/sitalchay.json';
export const VIEW = 'views/zangezur-route.json';

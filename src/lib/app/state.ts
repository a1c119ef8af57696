/** The explorer's state, and every way in which a reader changes it. Pure: nothing here knows the page. */
import type { Id } from '$lib/atlas/types';
import type { Camera } from '$lib/geo/types';
import type { Look } from '$lib/map/dress';
import {
	defaultView,
	parseView,
	trimQuery,
	type Catalogue,
	type Theme,
	type View
} from '$lib/view/view';
import type { Contents, Entry } from './contents';

export interface State {
	readonly view: View;
	/** Where the reader looked before something opened; closing it leads back there. */
	readonly before: Camera | null;
	/** Layer groups that the reader has hidden though what is open needs them. */
	readonly without: readonly Id[];
	/** Other features under the pointer when the open one was chosen. */
	readonly here: readonly Id[];
	/** The feature from whose words the open concern was chosen. */
	readonly from: Id | null;
	/** The concern whose places are shown beside the words of the open feature. */
	readonly about: Id | null;
	readonly hover: Id | null;
}

export const catalogueOf = ({ layers, features, concerns, further }: Contents): Catalogue => ({
	layers,
	features: Object.keys(features),
	concerns: Object.keys(concerns),
	further
});

const at = (view: View): State => ({
	...{ view, before: null, without: [], here: [], from: null, about: null, hover: null }
});

/** The state of a page without an address of its own. */
export const startState = (contents: Contents): State => at(defaultView(catalogueOf(contents)));

/** The state that an address asks for. */
export const stateOf = (parameters: URLSearchParams, contents: Contents): State =>
	at(parseView(parameters, catalogueOf(contents)));

/** A feature by its id; `null` for one that these contents do not know. */
export const entryOf = ({ features }: Pick<Contents, 'features'>, id: Id): Entry | null =>
	Object.hasOwn(features, id) ? features[id]! : null;

/** What is open; `null` where nothing is, or nothing that these contents know. */
export function opened({ view }: State, contents: Contents): Entry | null {
	if (view.feature) return entryOf(contents, view.feature);
	return view.concern ? (contents.concerns[view.concern] ?? null) : null;
}

/** What lights up: the concern that a press in the open words asks for, or what is open. */
export const lit = (state: State, contents: Contents): Entry | null =>
	(state.about && contents.concerns[state.about]) || opened(state, contents);

/** The layer groups on the map, in the atlas's order: the reader's own and those of what lights up. */
export function shownLayers(state: State, contents: Contents): Id[] {
	const needed = lit(state, contents)?.layers ?? [];
	return contents.layers
		.map(({ id }) => id)
		.filter((id) => state.view.layers.includes(id) || needed.includes(id))
		.filter((id) => !state.without.includes(id));
}

function open(state: State, change: Partial<View>): State {
	const { view, before } = state;
	const idle = !view.feature && !view.concern;
	return {
		...state,
		view: { ...view, feature: null, passage: null, concern: null, at: null, ...change },
		before: idle ? view.at : before,
		...{ without: [], here: [], from: null, about: null }
	};
}

/** Opens the first of some features, at one of its passages if one is named; the others stay within reach. */
export function openFeatures(
	state: State,
	[first, ...here]: readonly Id[],
	passage: Id | null = null
): State {
	return first ? { ...open(state, { feature: first, passage }), here } : close(state);
}

export function openConcern(state: State, concern: Id): State {
	const from = state.view.feature ?? state.from;
	return { ...open(state, { concern }), from };
}

/** Shows on the map what a concern is about while the words of a feature stay; a second time, no longer. */
export const showConcern = (state: State, concern: Id): State => ({
	...state,
	about: state.about === concern ? null : concern,
	view: { ...state.view, at: null },
	without: []
});

/** Closes what is open: the reader looks where he looked before, unless he has moved since. */
export function close(state: State): State {
	const { view, before } = state;
	return {
		...state,
		view: { ...view, feature: null, passage: null, concern: null, at: view.at ?? before },
		...{ before: null, without: [], here: [], from: null, about: null }
	};
}

export function toggle(state: State, contents: Contents, layer: Id, on: boolean): State {
	const others = state.without.filter((id) => id !== layer);
	const chosen = (id: Id) => (id === layer ? on : state.view.layers.includes(id));
	const layers = contents.layers.map(({ id }) => id).filter(chosen);
	return { ...state, view: { ...state.view, layers }, without: on ? others : [...others, layer] };
}

export const setTheme = (state: State, theme: Theme): State => ({
	...state,
	view: { ...state.view, theme }
});

export const seek = (state: State, query: string): State => ({
	...state,
	view: { ...state.view, query: trimQuery(query) }
});

/** Narrows what the documents date to a span of years; `null`: to none. */
export const narrow = (state: State, span: View['span']): State => ({
	...state,
	view: { ...state.view, span }
});

/** The reader has moved the map by hand. */
export const look = (state: State, camera: Camera | null): State => ({
	...state,
	view: { ...state.view, at: camera }
});

/** Whether two views have the same thing open. */
export const sameOpen = (a: View, b: View): boolean =>
	a.feature === b.feature && a.passage === b.passage && a.concern === b.concern;

/** What the map looks like; `outside`: features outside the years chosen, `dark`: what the reader's system asks for. */
export function lookOf(
	state: State,
	contents: Contents,
	outside: readonly Id[],
	dark: boolean
): Look {
	const { view, hover, about } = state;
	return {
		theme: view.theme === 'auto' ? (dark ? 'dark' : 'light') : view.theme,
		groups: shownLayers(state, contents),
		open: lit(state, contents)?.lights ?? [],
		hover: hover ? [hover] : [],
		outside,
		lens: (view.concern ?? about) !== null
	};
}

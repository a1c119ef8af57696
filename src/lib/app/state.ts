/** The explorer's state, and every way in which a reader changes it. Pure: nothing here knows the page. */
import type { Id } from '$lib/atlas/types';
import type { Camera } from '$lib/geo/types';
import type { Look } from '$lib/map/dress';
import { defaultView, parseView, type Catalogue, type Theme, type View } from '$lib/view/view';
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
	readonly hover: Id | null;
}

export const catalogueOf = ({ layers, features, concerns, further }: Contents): Catalogue => ({
	layers,
	features: Object.keys(features),
	concerns: Object.keys(concerns),
	further
});

const at = (view: View): State => ({
	...{ view, before: null, without: [], here: [], from: null, hover: null }
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

/** The layer groups on the map, in the atlas's order: the reader's own and those of what is open. */
export function shownLayers(state: State, contents: Contents): Id[] {
	const needed = opened(state, contents)?.layers ?? [];
	return contents.layers
		.map(({ id }) => id)
		.filter((id) => state.view.layers.includes(id) || needed.includes(id))
		.filter((id) => !state.without.includes(id));
}

function open(state: State, change: Pick<View, 'feature' | 'concern'>): State {
	const { view, before } = state;
	const idle = !view.feature && !view.concern;
	return {
		...state,
		view: { ...view, ...change, at: null },
		before: idle ? view.at : before,
		...{ without: [], here: [], from: null }
	};
}

/** Opens the first of some features; the others stay within reach. */
export function openFeatures(state: State, [first, ...here]: readonly Id[]): State {
	return first ? { ...open(state, { feature: first, concern: null }), here } : close(state);
}

export function openConcern(state: State, concern: Id): State {
	const from = state.view.feature ?? state.from;
	return { ...open(state, { feature: null, concern }), from };
}

/** Closes what is open: the reader looks where he looked before, unless he has moved since. */
export function close(state: State): State {
	const { view, before } = state;
	return {
		...state,
		view: { ...view, feature: null, concern: null, at: view.at ?? before },
		...{ before: null, without: [], here: [], from: null }
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

/** The reader has moved the map by hand. */
export const look = (state: State, camera: Camera | null): State => ({
	...state,
	view: { ...state.view, at: camera }
});

/** What the map looks like; `dark`: what the reader's system asks for. */
export function lookOf(state: State, contents: Contents, dark: boolean): Look {
	const { view, hover } = state;
	return {
		theme: view.theme === 'auto' ? (dark ? 'dark' : 'light') : view.theme,
		groups: shownLayers(state, contents),
		open: opened(state, contents)?.lights ?? [],
		hover: hover ? [hover] : [],
		lens: view.concern !== null
	};
}

/** What the map shows of the explorer's state. Pure: nothing here knows the page. */
import type { Id } from '$lib/atlas/types';
import type { Look } from '$lib/map/dress';
import type { Contents } from './contents';
import { opened, shownLayers, type State } from './state';

/** `outside`: features that lie outside the years chosen; `dark`: what the reader's system prefers. */
export function lookOf(
	state: State,
	contents: Contents,
	outside: readonly Id[],
	dark: boolean
): Look {
	const { view, hover } = state;
	return {
		theme: view.theme === 'auto' ? (dark ? 'dark' : 'light') : view.theme,
		groups: shownLayers(state, contents),
		open: opened(state, contents)?.lights ?? [],
		hover: hover ? [hover] : [],
		outside,
		lens: view.concern !== null
	};
}

/** The way from the explorer to the embed builder. */
import { formatView } from '$lib/view/view';
import type { Contents } from './contents';
import { catalogueOf, shownLayers, type State } from './state';

/** The builder's path from the site's root, with what the map shows in its query. */
export function builderPath(state: State, contents: Contents): string {
	const { view } = state;
	const layers = shownLayers(state, contents);
	const shown = formatView(
		{ ...view, layers, feature: null, concern: null, span: null, query: '' },
		catalogueOf(contents)
	);
	return `share/?view=${view.feature ?? view.concern ?? 'overview'}${shown.replace('?', '&')}`;
}

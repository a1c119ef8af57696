/** The script of the page of everything: the field above the list, and what it finds in its place. */
import { defaultView, formatView, parseView } from '$lib/view/view';
import { Field } from './field';

/** Of a view this page shows the query alone. */
const NOTHING = { layers: [], features: [], concerns: [] };
const asked = () => parseView(new URLSearchParams(location.search), NOTHING).query;

const field = new Field(document.querySelector('search')!, {
	onquery(query) {
		const address = formatView({ ...defaultView(NOTHING), query }, NOTHING);
		history.replaceState(null, '', location.pathname + address);
	}
});
field.show(asked());
addEventListener('popstate', () => field.show(asked()));
field.focus();
document.documentElement.dataset.alive = '';

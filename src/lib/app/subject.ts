/** What the explorer's popover speaks of. */
import type { Contents } from './contents';
import type { MapOnPage } from './map-on-page';
import type { Places } from './places';
import type { Subject } from './popover';
import { opened, sameOpen, type State } from './state';
import { waysOf } from './ways';
import { bringWords } from './words';

interface Site {
	readonly contents: Contents;
	readonly root: string;
	readonly map: Pick<MapOnPage, 'draw'>;
	readonly state: State;
}

/** `null` where nothing is open. `onknown`: a place of the gazetteer has become known, or turned out to be none. */
export function subjectOf(
	site: Site,
	places: Places,
	onknown: (there: boolean) => void
): Subject | null {
	const { state, contents, root, map } = site;
	const { feature, concern, passage } = state.view;
	const entry = opened(state, contents);
	if (!concern) map.draw(null);
	const ways = waysOf(state, { contents, root });
	if (!entry?.words) return feature ? { ...places.subject(feature, onknown), ...ways } : null;
	return {
		name: entry.name,
		...(concern && { kind: ' (one of Iran’s stated concerns)' }),
		page: `${root}${feature ? 'features' : 'concerns'}/${feature ?? concern}/`,
		bring: async () => {
			map.draw(null);
			const words = await bringWords(root + entry.words, root);
			const drawn = words.querySelector('.drawn');
			drawn?.remove();
			// Meanwhile the reader may have opened something else.
			if (sameOpen(state.view, site.state.view)) map.draw(drawn);
			return words;
		},
		sought: passage && `passage-${passage}`,
		...ways
	};
}

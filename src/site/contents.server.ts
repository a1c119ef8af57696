/** What the pages' scripts know of the atlas, joined while pages are prerendered. */
import { createHash } from 'node:crypto';
import { contentsOf, type ExplorerContents } from '$lib/app/contents';
import type { Bbox } from '$lib/geo/types';
import { content, hasGazetteer, relief } from '$site/content.server';
import { liveFiles, wordsStyle } from './scripts.server';
import { namesFile, wordsFile } from './words.server';

/** The text of `contents.json`. */
export const sharedContents = (): string =>
	JSON.stringify(
		contentsOf(content(), wordsFile, {
			...liveFiles(),
			relief: [relief().small, relief().full],
			further: hasGazetteer()
		})
	);

/** What stands in the explorer's page, at the site's root. */
export function explorerContents(home: Bbox): ExplorerContents {
	const sha256 = createHash('sha256').update(sharedContents()).digest('hex').slice(0, 12);
	return {
		...{ root: '.', home, names: namesFile(), style: wordsStyle() },
		// An older one that a browser has kept has another address.
		shared: { url: `contents.json?${sha256}`, sha256 }
	};
}
